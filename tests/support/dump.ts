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
  'headline_mention',
  'role',
  'role_evidence',
  'affiliation',
  'quotation',
  'statement',
  'quantity',
  'time_expression',
  'archive_day',
  'entity_day',
  'co_mention',
  'article_signature',
  'article_search',
  'quotation_search',
  'statement_search',
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
  return withReusedClient(databaseUrl, async (client) => {
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

/** Runs SQL and returns the rows. */
export function runSql<R extends pg.QueryResultRow>(databaseUrl: string, text: string): Promise<R[]> {
  return withReusedClient(databaseUrl, async (client) => (await client.query<R>(text)).rows);
}

/** The connections to the databases of the current test files. A new connection takes longer than most statements. */
const pools = new Map<string, pg.Pool>();

/** Makes `runSql` and `dump` reuse their connections to a database. Returns a function that closes the connections. */
export function reuseConnections(databaseUrl: string): () => Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, idleTimeoutMillis: 0, allowExitOnIdle: true });
  // Tests terminate connections. Without a listener, this would end the process.
  pool.on('error', () => {});
  pools.set(databaseUrl, pool);
  return async () => {
    pools.delete(databaseUrl);
    await pool.end();
  };
}

async function withReusedClient<T>(
  databaseUrl: string,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const pool = pools.get(databaseUrl);
  if (!pool) return withClient(databaseUrl, work);
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
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
