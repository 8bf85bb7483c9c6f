import { createWriteClient, writeAlone } from '../../src/store/write/client.ts';
import { recount } from '../../src/store/write/recount.ts';
import { query } from '../shared/sql.ts';

/** The tables that a recount calculates. */
const AGGREGATES = [
  'entity',
  'alias',
  'role',
  'affiliation',
  'archive_day',
  'entity_day',
  'co_mention',
  'suggestion',
  'suggestion_word',
  'article_search',
  'quotation_search',
  'statement_search',
];

/** Recounts the aggregates, and returns the tables that the recount changed. */
export async function changedByRecount(databaseUrl: string): Promise<readonly string[]> {
  const before = await digests(databaseUrl);
  const client = createWriteClient(databaseUrl);
  try {
    await writeAlone(client, recount);
  } finally {
    await client.$disconnect();
  }
  const after = await digests(databaseUrl);
  return AGGREGATES.filter((table) => before.get(table) !== after.get(table));
}

/** Returns a digest of the rows of each table, which does not depend on their order. */
async function digests(databaseUrl: string): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>();
  for (const table of AGGREGATES) {
    const [row] = await query<{ digest: string }>(
      databaseUrl,
      `select concat(count(*), ' ', sum(hashtextextended(t::text, 0)::numeric)) as digest from ${table} t`,
    );
    result.set(table, row?.digest ?? '');
  }
  return result;
}
