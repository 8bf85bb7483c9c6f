import type { Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import { removeArticleRows, writeArticles } from './article-table.ts';
import { contribute, entitiesOfMoved, subtracted } from './contribute.ts';
import { linkCopies, otherCopies } from './copies.ts';
import { insertDerived, type Removed, removeDerived } from './derived.ts';
import { appendEntities, insertEntities } from './entities.ts';
import { isLoading } from './loading.ts';
import { indexForSearch } from './search.ts';
import { NOTHING, settle } from './settle.ts';
import { settleArticleSlugs } from './slugs.ts';
import type { StoredArticle } from './stored.ts';

/** An article to store, and the stored articles that it replaces. */
export interface Change {
  readonly rows: ArticleRows;
  readonly previous: StoredArticle | null;
  readonly superseded: readonly StoredArticle[];
}

/** Stores articles that do not replace each other. During a bulk load, updates no aggregates. */
export async function replaceArticles(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => change.rows);
  const superseded = changes.flatMap((change) => change.superseded);
  const former = [...superseded, ...changes.flatMap(({ previous }) => previous ?? [])];
  const loading = await isLoading(tx);
  const copies = loading ? [] : await otherCopies(tx, former);
  const removed = await removeContributions(tx, former, loading);
  await removeArticleRows(tx, superseded);
  await writeArticles(tx, rows, former);
  if (loading) {
    await appendEntities(tx, rows);
    await insertDerived(tx, rows);
    return;
  }
  const ids = rows.map(({ id }) => id);
  const entities = await insertEntities(tx, rows);
  await insertDerived(tx, rows);
  const counts = await linkCopies(tx, ids, copies);
  await indexForSearch(tx, ids);
  await contribute(tx, counts);
  const others = await entitiesOfMoved(tx, counts);
  await settle(tx, { removed, added: ids, entities: [...entities, ...others] });
}

/** Deletes stored articles and everything that was derived only from them. */
export async function removeArticles(tx: Transaction, articles: readonly StoredArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const loading = await isLoading(tx);
  const copies = loading ? [] : await otherCopies(tx, articles);
  const removed = await removeContributions(tx, articles, loading);
  await removeArticleRows(tx, articles);
  const counts = await linkCopies(tx, [], copies);
  await contribute(tx, counts);
  if (!loading) await settle(tx, { removed, added: [], entities: await entitiesOfMoved(tx, counts) });
  await settleArticleSlugs(
    tx,
    articles.map(({ slugBase }) => slugBase),
  );
}

/** Deletes the rows derived from articles, and subtracts their contribution to the counts unless `loading`. */
async function removeContributions(
  tx: Transaction,
  articles: readonly StoredArticle[],
  loading: boolean,
): Promise<Removed> {
  if (articles.length === 0) return NOTHING;
  const ids = articles.map(({ id }) => id);
  if (!loading) await contribute(tx, await subtracted(tx, ids));
  return removeDerived(tx, ids);
}
