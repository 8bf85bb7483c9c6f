import { sep } from 'node:path';
import { removeArticles } from './batch/replace.ts';
import type { StoredArticle } from './batch/stored.ts';
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
  const gone = recorded.filter(({ path, article }) => current.get(path) !== article);
  const deleted = await removeFiles(client, gone);
  return gone.flatMap(({ path, article }) => {
    const slug = deleted.get(article);
    deleted.delete(article);
    return slug === undefined ? [] : [{ slug, path }];
  });
}

/**
 * Deletes the records of files, and the articles that no other file contains. Returns the slugs of the deleted articles
 * by id.
 */
const removeFiles = (
  client: WriteClient,
  files: readonly { readonly path: string; readonly article: bigint }[],
): Promise<Map<bigint, string>> =>
  writeAlone(client, async (tx) => {
    const ids = files.map(({ article }) => article);
    await tx.$executeRaw(sql`
      delete from article_file f
      using unnest(${ids}::bigint[], ${files.map(({ path }) => path)}::text[]) as gone(article_id, path)
      where (f.article_id, f.path) = (gone.article_id, gone.path)`);
    const articles = await tx.$queryRaw<(StoredArticle & { slug: string })[]>(sql`
      select id, slug, slug_base as "slugBase", published_at as "publishedAt" from article a
      where id = any(${ids}::bigint[]) and not exists (select from article_file where article_id = a.id)`);
    await removeArticles(tx, articles);
    return new Map(articles.map(({ id, slug }) => [id, slug]));
  });
