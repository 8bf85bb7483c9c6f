import { readMigrations } from '../../store/migrations/folder.ts';
import { extensionsOf, requirePrivileges } from '../../store/migrations/privileges.ts';
import { MIGRATIONS } from '../database/open-database.ts';
import { type Check, failed, ok, readRow } from './check.ts';

const extensions: Check = {
  name: 'Extensions',
  async run({ client }) {
    const needed = [...new Set(extensionsOf(await readMigrations(MIGRATIONS)))];
    const { missing } = await readRow<{ missing: string[] }>(
      client,
      `select array(select needed.name from unnest($1::text[]) as needed(name)
         where not exists (select from pg_available_extensions a where a.name = needed.name)) as missing`,
      [needed],
    );
    return missing.length === 0
      ? ok(`${needed.join(' and ')} are available.`)
      : failed(
          `The server does not supply ${missing.join(' and ')}.`,
          'Install the contrib modules of PostgreSQL on the server, or allow these extensions in the settings of the service.',
        );
  },
};

/** Objects of the kinds that the migrations create. The transaction is rolled back. */
const OBJECTS = [
  'create table dateline_doctor (id bigint primary key, content text not null)',
  `create function dateline_doctor_changed() returns trigger language plpgsql as
    'begin perform pg_notify(''dateline_doctor'', (select count(*)::text from changed)); return null; end'`,
  `create trigger dateline_doctor after insert on dateline_doctor
    referencing new table as changed for each statement execute function dateline_doctor_changed()`,
  `create index dateline_doctor_content on dateline_doctor using gin (to_tsvector('simple', content))`,
  `insert into dateline_doctor values (1, 'text')`,
];

const objects: Check = {
  name: 'Privileges',
  async run({ client }) {
    const migrations = await readMigrations(MIGRATIONS);
    await requirePrivileges(client, migrations);
    await client.query('begin');
    try {
      for (const statement of OBJECTS) await client.query(statement);
    } finally {
      await client.query('rollback');
    }
    const { schema, role } = await readRow<{ schema: string; role: string }>(
      client,
      'select current_schema() as schema, current_user as role',
    );
    return ok(`User ${role} can create tables, functions, triggers and indexes in schema ${schema}.`);
  },
};

export const PRIVILEGE_CHECKS: readonly Check[] = [extensions, objects];
