import { counted } from '../../counted.ts';
import { pendingMigrations } from '../../store/migrations/migrate.ts';
import { QUEUE_SCHEMA } from '../../store/queue-schema.ts';
import { MIGRATIONS } from '../database/open-database.ts';
import { type Check, ok, readRow, warning } from './check.ts';

const migrations: Check = {
  name: 'Migrations',
  async run({ url }) {
    const pending = await pendingMigrations(url, MIGRATIONS);
    return pending.length === 0
      ? ok('All migrations are applied.')
      : warning(
          `${counted(pending.length, 'migration')} pending.`,
          'Run `dateline db migrate`. `dateline start` and `dateline ingest` apply them too.',
        );
  },
};

const unfinished: Check = {
  name: 'Unfinished work',
  async run({ client }) {
    const { exists } = await readRow<{ exists: boolean }>(
      client,
      `select to_regclass('unfinished_work') is not null as exists`,
    );
    if (!exists) return ok('None');
    const { rows } = await client.query<{ name: string }>('select name from unfinished_work order by name');
    return rows.length === 0
      ? ok('None')
      : warning(
          `A command was interrupted, or is running: ${rows.map(({ name }) => name).join(', ')}.`,
          'If no command is running, run `dateline start` or `dateline ingest`, which completes it.',
        );
  },
};

const queue: Check = {
  name: 'Queue',
  async run({ client }) {
    const { exists, mayCreate, grant } = await readRow<{
      exists: boolean;
      mayCreate: boolean;
      grant: string;
    }>(
      client,
      `select to_regclass('${QUEUE_SCHEMA}.job') is not null as exists,
         has_database_privilege(current_database(), 'CREATE') as "mayCreate",
         format('GRANT CREATE ON DATABASE %I TO %I;', current_database(), current_user) as grant`,
    );
    if (!exists) {
      return mayCreate
        ? ok('Not used. `dateline ingest --queue` creates it.')
        : warning(
            '`dateline ingest --queue` and `dateline worker` cannot create the queue.',
            `Run: ${grant}`,
          );
    }
    const { waiting, dead } = await readRow<{ waiting: number; dead: number }>(
      client,
      `select count(*) filter (where state <= 'active')::int as waiting,
         count(*) filter (where state = 'failed')::int as dead from ${QUEUE_SCHEMA}.job`,
    );
    const jobs = `${counted(waiting, 'job')} waiting or active`;
    return dead === 0
      ? ok(`${jobs}, none dead`)
      : warning(
          `${jobs}, ${dead} dead.`,
          'Run `dateline queue list` for the errors, and `dateline queue retry` or `dateline queue delete`.',
        );
  },
};

export const DATA_CHECKS: readonly Check[] = [migrations, unfinished, queue];
