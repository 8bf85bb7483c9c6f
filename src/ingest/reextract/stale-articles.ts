import pg from 'pg';
import { matchingArticles } from '../../export/matching-articles.ts';
import { ARTICLE_JSON } from '../../export/records/article-json.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { WriteClient } from '../../store/write/client.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** A stored article with its extraction, and the hash that states its version. */
export interface StaleArticle extends StoredRecord {
  readonly id: bigint;
  readonly contentHash: Uint8Array;
}

/** Selects articles that were extracted by another version of the extractor. */
export interface StaleSelection {
  readonly filter: ArticleFilter;
  /** The current version. */
  readonly version: string;
}

const isStale = ({ version }: StaleSelection): string => `a.extractor <> ${pg.escapeLiteral(version)}`;

export async function countStale(client: WriteClient, selection: StaleSelection): Promise<number> {
  const { rows } = await client.connections.query<{ count: bigint }>(
    `select count(*) as count ${matchingArticles(selection.filter, [isStale(selection)])}`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** Yields batches of stored articles, in the order of their ids. Each article is read once, even if it stays stale. */
export async function* staleArticles(
  client: WriteClient,
  selection: StaleSelection,
  size: number,
  signal?: AbortSignal,
): AsyncGenerator<readonly StaleArticle[]> {
  let next = 'true';
  while (signal?.aborted !== true) {
    const { rows } = await client.connections.query<{ id: bigint; contentHash: Uint8Array; record: unknown }>(
      `select a.id, a.content_hash as "contentHash", ${ARTICLE_JSON} as record
       from (select a.* ${matchingArticles(selection.filter, [isStale(selection), next])} order by a.id limit ${size}) a
       order by a.id`,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    next = `a.id > ${last.id}`;
    yield rows.map(({ id, contentHash, record }) => ({ id, contentHash, ...storedRecord.parse(record) }));
  }
}
