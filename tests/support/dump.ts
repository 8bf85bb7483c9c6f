import pg from 'pg';

const TABLES = [
  'article',
  'entity',
  'alias',
  'suggestion',
  'suggestion_word',
  'country',
  'country_border',
  'place',
  'article_entity',
  'mention',
  'role',
  'role_evidence',
  'affiliation',
  'quotation',
  'quantity',
  'time_expression',
  'archive_day',
  'entity_day',
  'co_mention',
  'article_signature',
  'article_search',
  'quotation_search',
  'article_topic',
  'annotation',
  'entity_identifier',
  'unfinished_work',
];

/**
 * Returns all rows of all tables except those of article files and changes, in an order that does not depend on the
 * order of insertion.
 */
export function dump(databaseUrl: string): Promise<Record<string, string[]>> {
  return withClient(databaseUrl, async (client) => {
    const content: Record<string, string[]> = {};
    for (const table of TABLES) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from "${table}" t order by t::text collate "C"`,
      );
      content[table] = rows.map(({ row }) => row);
    }
    return content;
  });
}

/** Runs SQL on a new connection and returns the rows. */
export function runSql<R extends pg.QueryResultRow>(databaseUrl: string, text: string): Promise<R[]> {
  return withClient(databaseUrl, async (client) => (await client.query<R>(text)).rows);
}

/** Calls a function with a new connection, and closes the connection. */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
