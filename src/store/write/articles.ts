import { DatelineError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleId } from '../identity.ts';
import { type Change, removeArticles, replaceArticles } from './batch/replace.ts';
import { type Comparison, compare, findStored } from './batch/stored.ts';
import { sql, type Transaction, type WriteClient, writeAlone } from './client.ts';
import { failureReason, isOfArticle } from './failure.ts';
import { type ArticleRows, articleRows } from './rows/article-rows.ts';
import { contentHash } from './rows/content-hash.ts';

export type SaveOutcome = 'new' | 'updated' | 'unchanged';

/** The result of one article of a batch: what happened, or the error because of which the article is not stored. */
export type SaveResult = SaveOutcome | DatelineError;

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
): Promise<readonly SaveResult[]> => writeAlone(client, (tx) => saveAll(tx, batch));

/**
 * Stores articles in the order of the batch. Articles that concern the same stored article, or that replace each other,
 * cannot be stored by the same statements, so the later one is stored after the others. Few batches contain such
 * articles.
 */
async function saveAll(tx: Transaction, batch: readonly ArticleRows[]): Promise<readonly SaveResult[]> {
  const results = new Map<ArticleRows, SaveResult>();
  let rest = batch;
  while (rest.length > 0) {
    const { now, later } = separate(rest, await compare(tx, rest));
    for (const [rows, comparison] of now) {
      if (comparison.unchanged) results.set(rows, 'unchanged');
      else if (comparison.refusal) results.set(rows, comparison.refusal);
    }
    const changes = now
      .filter(([rows]) => !results.has(rows))
      .map(([rows, { previous, superseded }]) => ({ rows, previous, superseded }));
    for (const [rows, result] of await replaceIsolated(tx, changes)) results.set(rows, result);
    rest = later;
  }
  return batch.map((rows) => results.get(rows) ?? 'unchanged');
}

/** Separates the articles that can be stored together from those that must be stored after them. */
function separate(
  batch: readonly ArticleRows[],
  comparisons: readonly Comparison[],
): { readonly now: (readonly [ArticleRows, Comparison])[]; readonly later: ArticleRows[] } {
  const now: (readonly [ArticleRows, Comparison])[] = [];
  const later: ArticleRows[] = [];
  const taken = new Set<bigint | string>();
  for (const [index, comparison] of comparisons.entries()) {
    const rows = batch[index];
    if (rows === undefined) continue;
    const keys = [
      rows.id,
      rows.headlineId,
      ...(rows.article.url === null ? [] : [rows.article.url]),
      ...comparison.ids,
    ];
    if (keys.some((key) => taken.has(key))) later.push(rows);
    else now.push([rows, comparison]);
    for (const key of keys) taken.add(key);
  }
  return { now, later };
}

/** Stores articles. If the database refuses them, stores each half separately, so that only refused articles fail. */
async function replaceIsolated(
  tx: Transaction,
  changes: readonly Change[],
): Promise<readonly (readonly [ArticleRows, SaveResult])[]> {
  if (changes.length === 0) return [];
  await tx.$executeRawUnsafe('savepoint batch');
  try {
    await replaceArticles(tx, changes);
    await tx.$executeRawUnsafe('release savepoint batch');
    return changes.map(({ rows, previous, superseded }) => [
      rows,
      previous === null && superseded.length === 0 ? 'new' : 'updated',
    ]);
  } catch (cause) {
    if (!isOfArticle(cause)) throw cause;
    await tx.$executeRawUnsafe('rollback to savepoint batch');
    const [only] = changes;
    if (changes.length === 1 && only) return [[only.rows, refused(cause)]];
    const half = Math.ceil(changes.length / 2);
    const first = await replaceIsolated(tx, changes.slice(0, half));
    return [...first, ...(await replaceIsolated(tx, changes.slice(half)))];
  }
}

const refused = (cause: unknown): DatelineError =>
  new DatelineError('STORE_FAILED', `The article could not be stored. ${failureReason(cause)}`, { cause });
