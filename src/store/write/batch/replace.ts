import type { Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import { removeArticleRows, writeArticles } from './article-table.ts';
import { contribute } from './contribute.ts';
import { insertDerived, removeDerived } from './derived.ts';
import { insertEntities } from './entities.ts';
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

/** Stores articles that do not replace each other. */
export async function replaceArticles(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const superseded = changes.flatMap((change) => change.superseded);
  const replaced = changes.flatMap(({ previous }) => previous ?? []);
  const removed = await removeContributions(tx, [...superseded, ...replaced]);
  if (superseded.length > 0) await removeArticleRows(tx, superseded);
  const rows = changes.map((change) => change.rows);
  const ids = rows.map(({ id }) => id);
  await writeArticles(tx, rows, [...superseded, ...replaced]);
  const entities = await insertEntities(tx, rows);
  await insertDerived(tx, rows);
  await indexForSearch(tx, ids);
  await contribute(tx, ids, 1);
  await settle(tx, { removed, added: ids, entities });
}

/** Deletes stored articles and everything that was derived only from them. */
export async function removeArticles(tx: Transaction, articles: readonly StoredArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const removed = await removeContributions(tx, articles);
  await removeArticleRows(tx, articles);
  await settle(tx, { removed, added: [], entities: [] });
  await settleArticleSlugs(
    tx,
    articles.map(({ slugBase }) => slugBase),
  );
}

/** Deletes the rows derived from articles, and subtracts their contribution to the counts. */
async function removeContributions(tx: Transaction, articles: readonly StoredArticle[]) {
  if (articles.length === 0) return NOTHING;
  const ids = articles.map(({ id }) => id);
  await contribute(tx, ids, -1);
  return removeDerived(tx, ids);
}
