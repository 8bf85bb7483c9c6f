import { type Check, failed, ok, readRow, warning } from './check.ts';

/** The first release with `string_to_table`, which the statements of searches use. */
const MINIMUM_VERSION = 140_000;
/** The difference between two clocks from which a warning is printed, in seconds. */
const MAX_CLOCK_DIFFERENCE = 60;

const version: Check = {
  name: 'PostgreSQL',
  async run({ client }) {
    const { number, version } = await readRow<{ number: number; version: string }>(
      client,
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    );
    return number >= MINIMUM_VERSION
      ? ok(`version ${version}`)
      : failed(`version ${version}; the minimum is 14.`, 'Upgrade the server, or use another one.');
  },
};

const writable: Check = {
  name: 'Writes',
  async run({ client }) {
    const state = await readRow<{ standby: boolean; readOnly: boolean }>(
      client,
      `select pg_is_in_recovery() as standby, current_setting('transaction_read_only') = 'on' as "readOnly"`,
    );
    if (state.standby) return failed('The server is a standby.', 'Set DATABASE_URL to the primary server.');
    if (state.readOnly)
      return failed(
        'Transactions are read-only.',
        'Unset `default_transaction_read_only` for the role and the database.',
      );
    return ok('The database accepts writes.');
  },
};

const encoding: Check = {
  name: 'Encoding',
  async run({ client }) {
    const { server } = await readRow<{ server: string }>(
      client,
      `select current_setting('server_encoding') as server`,
    );
    return server === 'UTF8'
      ? ok('UTF8')
      : failed(
          `${server}; Dateline needs UTF8.`,
          `Create another database: CREATE DATABASE dateline ENCODING 'UTF8' TEMPLATE template0;`,
        );
  },
};

const collation: Check = {
  name: 'Collation',
  async run({ client }) {
    // If the operating system or ICU was upgraded, indexes on text may have a different order from that of comparisons.
    // The columns depend on the version of PostgreSQL, so they are read from the row as JSON.
    const { row } = await readRow<{ row: Readonly<Record<string, unknown>> }>(
      client,
      'select to_jsonb(d) as row from pg_database d where datname = current_database()',
    );
    const name = String(row['datlocale'] ?? row['daticulocale'] ?? row['datcollate']);
    const stored = row['datcollversion'];
    if (typeof stored !== 'string') return ok(name);
    const { actual, database } = await readRow<{ actual: string | null; database: string }>(
      client,
      `select pg_database_collation_actual_version(oid) as actual, quote_ident(datname) as database
       from pg_database where datname = current_database()`,
    );
    return actual === null || actual === stored
      ? ok(`${name}, version ${stored}`)
      : warning(
          `${name} has version ${actual}, but the database was created with version ${stored}. Indexes can be out of order.`,
          `Run: REINDEX DATABASE ${database}; ALTER DATABASE ${database} REFRESH COLLATION VERSION;`,
        );
  },
};

const timeZone: Check = {
  name: 'Time',
  async run({ client }) {
    const before = Date.now();
    const { zone, now } = await readRow<{ zone: string; now: string }>(
      client,
      `select current_setting('TimeZone') as zone, extract(epoch from clock_timestamp()) as now`,
    );
    // Fails if the server lacks the time zone database.
    await client.query(`select now() at time zone 'UTC'`);
    const difference = Math.abs(Number(now) - (before + Date.now()) / 2_000);
    if (difference > MAX_CLOCK_DIFFERENCE) {
      return warning(
        `The clocks of the database server and of this machine differ by ${Math.round(difference)} seconds (limit ${MAX_CLOCK_DIFFERENCE}).`,
        'Synchronise both clocks with NTP.',
      );
    }
    return ok(`The time zone of the server is ${zone}; Dateline uses UTC. The clocks agree.`);
  },
};

export const SERVER_CHECKS: readonly Check[] = [version, writable, encoding, collation, timeZone];
