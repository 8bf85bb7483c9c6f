import { counted } from '../../counted.ts';
import { pendingMigrations } from '../../store/migrations/migrate.ts';
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

export const DATA_CHECKS: readonly Check[] = [migrations, unfinished];
