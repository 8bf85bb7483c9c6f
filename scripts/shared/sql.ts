import pg from 'pg';

/** Runs one statement on a new connection and returns its rows. */
export async function query<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
  applicationName?: string,
): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    ...(applicationName !== undefined && { application_name: applicationName }),
  });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Returns the URL of another database on the same server. */
export const withDatabase = (databaseUrl: string, name: string): string =>
  databaseUrl.replace(/^(\w+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
