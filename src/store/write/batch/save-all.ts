import { DatelineError } from '../../../errors.ts';
import type { Transaction } from '../client.ts';
import { failureReason, isOfArticle } from '../failure.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import type { Change } from './replace.ts';
import { type Comparison, compare } from './stored.ts';

export type SaveOutcome = 'new' | 'updated' | 'unchanged';

/** The result of one article of a batch: what happened, or the error because of which the article is not stored. */
export type SaveResult = SaveOutcome | DatelineError;

type Store = (tx: Transaction, changes: readonly Change[]) => Promise<void>;

/**
 * Stores articles in the order of the batch. Articles that concern the same stored article, or that replace each other,
 * cannot be stored by the same statements, so the later one is stored after the others. Few batches contain such
 * articles. `store` stores articles that do not replace each other.
 */
export async function saveAll(
  tx: Transaction,
  batch: readonly ArticleRows[],
  store: Store,
): Promise<readonly SaveResult[]> {
  const results = new Map<ArticleRows, SaveResult>(batch.flatMap(refusalOf));
  let rest = batch.filter((rows) => !results.has(rows));
  while (rest.length > 0) {
    const { now, later } = separate(rest, await compare(tx, rest));
    for (const [rows, comparison] of now) {
      if (comparison.unchanged) results.set(rows, 'unchanged');
      else if (comparison.refusal) results.set(rows, comparison.refusal);
    }
    const changes = now
      .filter(([rows]) => !results.has(rows))
      .map(([rows, { previous, superseded }]) => ({ rows, previous, superseded }));
    for (const [rows, result] of await storeIsolated(tx, changes, store)) results.set(rows, result);
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
async function storeIsolated(
  tx: Transaction,
  changes: readonly Change[],
  store: Store,
): Promise<readonly (readonly [ArticleRows, SaveResult])[]> {
  if (changes.length === 0) return [];
  await tx.$executeRawUnsafe('savepoint batch');
  try {
    await store(tx, changes);
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
    const first = await storeIsolated(tx, changes.slice(0, half), store);
    return [...first, ...(await storeIsolated(tx, changes.slice(half), store))];
  }
}

const refused = (cause: unknown): DatelineError =>
  new DatelineError('STORE_FAILED', `The article could not be stored. ${failureReason(cause)}`, { cause });

/** PostgreSQL cannot store NUL, and would refuse the statement that compares all articles of the batch. */
function refusalOf(rows: ArticleRows): [ArticleRows, DatelineError][] {
  const field = (['headline', 'url', 'source'] as const).find((name) => rows.article[name]?.includes('\0'));
  if (field === undefined) return [];
  const message = `The article could not be stored, because its ${field} contains a NUL character. Remove the character.`;
  return [[rows, new DatelineError('STORE_FAILED', message)]];
}
