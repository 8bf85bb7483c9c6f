import { DatelineError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleId } from '../identity.ts';
import { removeArticles, replaceArticles } from './batch/replace.ts';
import { type SaveOutcome, type SaveResult, saveAll } from './batch/save-all.ts';
import { findStored } from './batch/stored.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';
import { type ArticleRows, articleRows } from './rows/article-rows.ts';
import { contentHash } from './rows/content-hash.ts';

export type { SaveOutcome, SaveResult } from './batch/save-all.ts';

/** An article and what was extracted from it. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/**
 * Stores articles and their extractions in one transaction, with a number of statements that does not depend on the
 * number of articles. The results are in the order of the articles.
 *
 * A stored article with the same identity (see `articleId`) is replaced together with all rows derived from it; the
 * same applies to an article that was stored before it had its current id or URL. The result is ARTICLE_DUPLICATE if
 * the same article is already stored with an id or URL and the new version has none, and STORE_FAILED if the database
 * refuses the article. The other articles are stored. Throws if the database cannot store any article.
 */
export const saveArticles = (
  client: WriteClient,
  batch: readonly ExtractedArticle[],
  extractor: string,
): Promise<readonly SaveResult[]> =>
  saveRows(
    client,
    batch.map(({ article, extraction }) => articleRows(article, extraction, extractor)),
  );

/** The new extraction of a stored article, with the article as it was read. */
export interface ReextractedArticle extends ExtractedArticle {
  readonly id: bigint;
  /** The hash of the article when it was read. */
  readonly contentHash: Uint8Array;
}

/**
 * Replaces the extractions of stored articles. The result is null for each article that was revised or removed after it
 * was read; it is not changed. See `saveArticles` for the other results.
 */
export async function replaceExtractions(
  client: WriteClient,
  batch: readonly ReextractedArticle[],
  extractor: string,
): Promise<readonly (SaveResult | null)[]> {
  const all = batch.map(({ article, extraction }) => articleRows(article, extraction, extractor));
  return writeAlone(client, async (tx) => {
    const current = await tx.$queryRaw<{ position: number }[]>(sql`
      select position::int from article join unnest(${batch.map(({ id }) => id)}::bigint[],
        ${batch.map(({ contentHash }) => contentHash)}::bytea[]) with ordinality as read(id, content_hash, position)
        using (id, content_hash)`);
    const positions = new Set(current.map(({ position }) => position - 1));
    const rows = all.filter((_, at) => positions.has(at));
    const saved = await saveAll(tx, rows, replaceArticles);
    const results = new Map(rows.map((row, at) => [row, saved[at]]));
    return all.map((row) => results.get(row) ?? null);
  });
}

/** Stores one article. See `saveArticles`. Throws the error if the article cannot be stored. */
export async function saveArticle(
  client: WriteClient,
  article: Article,
  extraction: Extraction,
  extractor: string,
): Promise<SaveOutcome> {
  const [result] = await saveArticles(client, [{ article, extraction }], extractor);
  if (result === undefined || result instanceof DatelineError) throw result;
  return result;
}

/**
 * Returns, for each article, whether the database contains exactly this article, extracted by this version of the
 * extractor. Uses one statement.
 */
export async function areUnchanged(
  client: WriteClient,
  articles: readonly Article[],
  extractor: string,
): Promise<readonly boolean[]> {
  const stored = await client.$queryRaw<{ id: bigint; contentHash: Uint8Array }[]>(sql`
    select id, content_hash as "contentHash" from article
    where id = any(${articles.map(articleId)}::bigint[]) and extractor = ${extractor}`);
  const hashes = new Map(stored.map((one) => [one.id, one.contentHash]));
  return articles.map((article) => {
    const hash = hashes.get(articleId(article));
    return hash !== undefined && Buffer.compare(hash, contentHash(article)) === 0;
  });
}

/**
 * Deletes articles and everything that was derived only from them, in one transaction. Returns the ids of the articles
 * that existed.
 */
export const deleteArticles = (client: WriteClient, ids: readonly bigint[]): Promise<readonly bigint[]> =>
  writeAlone(client, async (tx) => {
    const stored = await findStored(tx, ids);
    await removeArticles(tx, stored);
    return stored.map(({ id }) => id);
  });

/** Deletes one article. Returns false if there is no article with this id. See `deleteArticles`. */
export const deleteArticle = async (client: WriteClient, id: bigint): Promise<boolean> =>
  (await deleteArticles(client, [id])).length > 0;

/** Stores articles that were converted to rows, for example in another thread. See `saveArticles`. */
export const saveRows = (
  client: WriteClient,
  batch: readonly ArticleRows[],
): Promise<readonly SaveResult[]> => writeAlone(client, (tx) => saveAll(tx, batch, replaceArticles));
