import { beforeEach, expect, inject, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';

const { url, name } = await createTestDatabase({ empty: true });
const FOLDER = packagePath('prisma/migrations');
const [{ role } = { role: '' }] = await runSql<{ role: string }>(
  inject('databaseUrl'),
  'select current_user as role',
);

// An owner has all privileges until they are revoked.
const NO_SCHEMA = `revoke all on schema public from public, pg_database_owner, "${role}"`;
const NO_DATABASE = `revoke create on database "${name}" from "${role}"`;

beforeEach(async () => {
  await runSql(url, `grant create on database "${name}" to "${role}"`);
  await runSql(url, 'drop schema public cascade; create schema public authorization pg_database_owner');
});

async function grantsOf(failing: Promise<unknown>): Promise<string> {
  const failure = await failing.then(
    () => expect.unreachable('it migrated'),
    (error) => error,
  );
  expect(failure).toMatchObject({ name: 'DatelineError', code: 'DATABASE_PRIVILEGE_MISSING' });
  expect(failure.message).toContain(`User "${role}" does not have the privilege to create `);
  return /As the owner of the database or a superuser, run: (.*)$/.exec(failure.message)?.[1] ?? '';
}

test.each([
  ['to create tables', [NO_SCHEMA], `GRANT USAGE, CREATE ON SCHEMA public TO ${role};`],
  ['to create extensions', [NO_DATABASE], `GRANT CREATE ON DATABASE ${name} TO ${role};`],
  [
    'to create either',
    [NO_SCHEMA, NO_DATABASE],
    `GRANT CREATE ON DATABASE ${name} TO ${role}; GRANT USAGE, CREATE ON SCHEMA public TO ${role};`,
  ],
])(
  'without the privilege %s the message has the statement that grants it, which does',
  async (_, revoked, grants) => {
    for (const statement of revoked) await runSql(url, statement);
    expect(await grantsOf(migrate(url, FOLDER))).toBe(grants);
    await runSql(url, grants);
    expect((await migrate(url, FOLDER)).applied.length).toBeGreaterThan(0);
  },
);

test('existing extensions need no privilege', async () => {
  await runSql(url, 'create extension pg_trgm; create extension unaccent');
  await runSql(url, NO_DATABASE);
  expect((await migrate(url, FOLDER)).applied.length).toBeGreaterThan(0);
});

test('tables without a read privilege are an error with a code', async () => {
  await migrate(url, FOLDER);
  await runSql(url, `revoke all on _prisma_migrations from "${role}"`);
  await expect(migrate(url, FOLDER)).rejects.toMatchObject({
    code: 'DATABASE_PRIVILEGE_MISSING',
    message: expect.stringContaining('permission denied for table _prisma_migrations'),
  });
});
