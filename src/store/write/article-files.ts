import { sep } from 'node:path';
import { removeStored, STORED } from './articles.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';

/** Records that a file, by its absolute path, holds an article. */
export async function recordFile(client: WriteClient, path: string, article: bigint): Promise<void> {
  await client.$executeRaw(sql`
    insert into article_file (article_id, path) select id, ${path} from article where id = ${article}
    on conflict do nothing`);
}

/** An article that was removed because the file that it was read from no longer holds it. */
export interface PrunedArticle {
  readonly slug: string;
  readonly path: string;
}

/**
 * Removes the articles that were read from files in some folders, or from some files, and are in none of them any more.
 * `current` has the article of every file that is there now, by absolute path; `paths` are absolute too. An article
 * that was read from a file elsewhere as well stays.
 */
export async function pruneArticles(
  client: WriteClient,
  paths: readonly string[],
  current: ReadonlyMap<string, bigint>,
): Promise<readonly PrunedArticle[]> {
  const folders = paths.map((path) => (path.endsWith(sep) ? path : `${path}${sep}`));
  const recorded = await client.$queryRaw<{ path: string; article: bigint }[]>(sql`
    select path, article_id as article from article_file
    where path = any(${[...paths]}::text[])
      or exists (select from unnest(${folders}::text[]) as folder where starts_with(path, folder))
    order by path, article_id`);
  const pruned: PrunedArticle[] = [];
  for (const { path, article } of recorded) {
    if (current.get(path) === article) continue;
    const slug = await forgetFile(client, path, article);
    if (slug !== null) pruned.push({ slug, path });
  }
  return pruned;
}

/** Removes a file from the record, and its article where no other file has it. Returns the slug of a removed article. */
const forgetFile = (client: WriteClient, path: string, id: bigint): Promise<string | null> =>
  writeAlone(client, async (tx) => {
    await tx.articleFile.deleteMany({ where: { articleId: id, path } });
    const article = await tx.article.findFirst({
      where: { id, files: { none: {} } },
      select: { ...STORED, slug: true },
    });
    if (article === null) return null;
    await removeStored(tx, article);
    return article.slug;
  });
