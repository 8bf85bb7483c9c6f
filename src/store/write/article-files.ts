import { sep } from 'node:path';
import { removeArticles } from './batch/replace.ts';
import type { StoredArticle } from './batch/stored.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';

/** A file and an article that it contains. The path is absolute. */
export interface FileRecord {
  readonly path: string;
  readonly article: bigint;
}

/** Records which files contain which articles. */
export async function recordFiles(client: WriteClient, records: readonly FileRecord[]): Promise<void> {
  if (records.length === 0) return;
  await client.$executeRaw(sql`
    insert into article_file (article_id, path)
    select given.article, given.path
    from unnest(${records.map(({ article }) => article)}::bigint[], ${records.map(({ path }) => path)}::text[])
      as given(article, path)
    join article on article.id = given.article
    on conflict do nothing`);
}

/** An article that was deleted because its file no longer contains it. */
export interface PrunedArticle {
  readonly slug: string;
  readonly path: string;
}

/** Pruning of the articles that were ingested from files or folders. */
export interface PruneOptions {
  /** The absolute paths of the files and folders. */
  readonly paths: readonly string[];
  /** Returns whether a file contains an article. */
  contains(path: string, article: bigint): boolean;
  /** Whether to return the articles that would be deleted, without deleting them. */
  readonly dryRun: boolean;
}

/**
 * Deletes the articles that were ingested from the given files or folders and that these files and folders no longer
 * contain. An article that is also in a file outside these files and folders is retained.
 */
export async function pruneArticles(
  client: WriteClient,
  { paths, contains, dryRun }: PruneOptions,
): Promise<readonly PrunedArticle[]> {
  const inside = paths.flatMap(rangesInside);
  const recorded = await client.$queryRaw<{ path: string; article: bigint }[]>(sql`
    select path, article_id as article from article_file where path collate "C" = any(${[...paths]}::text[])
    union
    select path, article_id from unnest(${inside.map(([from]) => from)}::text[], ${inside.map(([, to]) => to)}::text[]) as inside(first, after)
    join article_file on path collate "C" >= first and path collate "C" < after
    order by path, article`);
  const gone = recorded.filter(({ path, article }) => !contains(path, article));
  if (dryRun) return findPrunable(client, gone);
  const deleted = await removeFiles(client, gone);
  return gone.flatMap(({ path, article }) => {
    const slug = deleted.get(article);
    deleted.delete(article);
    return slug === undefined ? [] : [{ slug, path }];
  });
}

/** The ranges of the paths of the files in a folder, and of the members of an archive: the first, and the end. */
const rangesInside = (path: string): (readonly [from: string, to: string])[] =>
  [path.endsWith(sep) ? path : `${path}${sep}`, `${path}!`].map((prefix) => {
    const last = prefix.length - 1;
    return [prefix, `${prefix.slice(0, last)}${String.fromCharCode(prefix.charCodeAt(last) + 1)}`] as const;
  });

/** Returns the articles that no other file contains. */
const findPrunable = (client: WriteClient, gone: readonly FileRecord[]): Promise<PrunedArticle[]> =>
  client.$queryRaw<PrunedArticle[]>(sql`
    with gone as (
      select * from unnest(${gone.map(({ article }) => article)}::bigint[], ${gone.map(({ path }) => path)}::text[])
        as given(article_id, path)
    )
    select article.slug, max(gone.path) as path
    from gone join article on article.id = gone.article_id
    where not exists (
      select from article_file f where f.article_id = gone.article_id
        and not exists (select from gone other where (other.article_id, other.path) = (f.article_id, f.path)))
    group by article.id, article.slug order by path, article.slug`);

/**
 * Deletes the records of files, and the articles that no other file contains. Returns the slugs of the deleted articles
 * by id.
 */
const removeFiles = (client: WriteClient, files: readonly FileRecord[]): Promise<Map<bigint, string>> =>
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
