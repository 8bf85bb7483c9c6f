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
  'article_search',
  'quotation_search',
  'unfinished_work',
];

/** Returns all rows of all tables, in an order that does not depend on the order of insertion. */
export async function dump(databaseUrl: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const content: Record<string, string[]> = {};
    for (const table of TABLES) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from "${table}" t order by t::text collate "C"`,
      );
      content[table] = rows.map(({ row }) => row);
    }
    return content;
  } finally {
    await client.end();
  }
}

/** Runs SQL on a new connection and returns the rows. */
export async function runSql<R extends pg.QueryResultRow>(databaseUrl: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}
