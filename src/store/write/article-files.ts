import { sep } from 'node:path';
import { removeStored, STORED_COLUMNS } from './articles.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';

/** Records that a file contains an article. The path is absolute. */
export async function recordFile(client: WriteClient, path: string, article: bigint): Promise<void> {
  await client.$executeRaw(sql`
    insert into article_file (article_id, path) select id, ${path} from article where id = ${article}
    on conflict do nothing`);
}

/** An article that was deleted because its file no longer contains it. */
export interface PrunedArticle {
  readonly slug: string;
  readonly path: string;
}

/**
 * Deletes the articles that were ingested from the given files or folders and that these files and folders no longer
 * contain. `current` maps the absolute path of every existing file to its article; `paths` are absolute. An article
 * that is also in a file outside these files and folders is retained.
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
    const slug = await removeFile(client, path, article);
    if (slug !== null) pruned.push({ slug, path });
  }
  return pruned;
}

/**
 * Deletes the record of a file, and its article if no other file contains it. Returns the slug of a deleted article.
 */
const removeFile = (client: WriteClient, path: string, id: bigint): Promise<string | null> =>
  writeAlone(client, async (tx) => {
    await tx.articleFile.deleteMany({ where: { articleId: id, path } });
    const article = await tx.article.findFirst({
      where: { id, files: { none: {} } },
      select: { ...STORED_COLUMNS, slug: true },
    });
    if (article === null) return null;
    await removeStored(tx, article);
    return article.slug;
  });
