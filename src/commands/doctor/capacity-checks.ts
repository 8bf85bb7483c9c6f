import { connectionsOf } from '../gateway/processes.ts';
import { type Check, ok, readRow, warning } from './check.ts';

/** The connections of `dateline ingest` or `dateline worker` while a gateway runs. */
const WRITER_CONNECTIONS = 4;

const connections: Check = {
  name: 'Connections',
  async run({ client, config }) {
    // Each limit counts other connections: those to the server, of the role, or to the database.
    const { available } = await readRow<{ available: number }>(
      client,
      `with used as (select * from pg_stat_activity
         where backend_type = 'client backend' and application_name not like 'dateline%')
       select least(
         current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
           - coalesce(current_setting('reserved_connections', true), '0')::int - (select count(*) from used),
         (select nullif(rolconnlimit, -1) - (select count(*) from used where usename = rolname)
          from pg_roles where rolname = current_user),
         (select nullif(datconnlimit, -1) - (select count(*) from used where used.datname = d.datname)
          from pg_database d where datname = current_database()))::int as available`,
    );
    const needed = connectionsOf(config) + WRITER_CONNECTIONS;
    const facts = `Dateline uses up to ${needed} connections on this machine; ${available} are available.`;
    return needed <= available
      ? ok(facts)
      : warning(
          facts,
          'Raise `max_connections` or the limit of the role or database, or lower WORKERS or DATABASE_POOL_SIZE.',
        );
  },
};

/** A setting with the values that Dateline advises against. */
interface Setting {
  readonly name: string;
  isPoor(value: number | string): boolean;
  readonly advice: string;
}

const MIB = 1_048_576;
const isOff = (value: number | string) => value === 'off';

const SETTINGS: readonly Setting[] = [
  { name: 'fsync', isPoor: isOff, advice: 'A power failure can destroy the database. Set `fsync = on`.' },
  {
    name: 'full_page_writes',
    isPoor: isOff,
    advice: 'A power failure can destroy the database. Set `full_page_writes = on`.',
  },
  {
    name: 'synchronous_commit',
    isPoor: isOff,
    advice:
      'A crash of the server loses the last commits, including articles in the queue. Set `synchronous_commit = on`.',
  },
  {
    name: 'autovacuum',
    isPoor: isOff,
    advice: 'Statements get slower with each change. Set `autovacuum = on`.',
  },
  {
    name: 'shared_buffers',
    isPoor: (value) => Number(value) < 128 * MIB,
    advice: 'Set `shared_buffers` to a quarter of the memory of the server, at least 128MB.',
  },
  {
    name: 'max_wal_size',
    isPoor: (value) => Number(value) < 1_024 * MIB,
    advice: 'Large loads cause frequent checkpoints. Set `max_wal_size` to 1GB or more.',
  },
  {
    name: 'work_mem',
    isPoor: (value) => Number(value) < 4 * MIB,
    advice: 'Sorts use the disk. Set `work_mem` to 4MB or more.',
  },
  {
    name: 'statement_timeout',
    isPoor: (value) => Number(value) > 0,
    advice:
      '`statement_timeout` also applies to migrations and large loads. Unset it for the role; Dateline limits the statements of queries with STATEMENT_TIMEOUT.',
  },
];

const settings: Check = {
  name: 'Settings',
  async run({ client }) {
    const { rows } = await client.query<{ name: string; value: string; shown: string }>(
      `select name, current_setting(name) as shown,
         case when unit in ('B', 'kB', 'MB', '8kB') then pg_size_bytes(current_setting(name))::text else setting end as value
       from pg_settings where name = any($1)`,
      [SETTINGS.map(({ name }) => name)],
    );
    const values = new Map(rows.map((row) => [row.name, row]));
    const poor = SETTINGS.filter(({ name, isPoor }) => {
      const found = values.get(name);
      return found !== undefined && isPoor(found.value);
    });
    if (poor.length === 0) return ok(`${SETTINGS.map(({ name }) => name).join(', ')} are suitable.`);
    return warning(
      `${poor.map(({ name }) => `${name} is ${values.get(name)?.shown}`).join(', ')}.`,
      [...new Set(poor.map(({ advice }) => advice))].join(' '),
    );
  },
};

export const CAPACITY_CHECKS: readonly Check[] = [connections, settings];
