import { expect, inject, test } from 'vitest';
import { connect } from '../../../src/store/connection/connect.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';

const { url, name } = await createTestDatabase({ empty: true });
const USER = new URL(url.replace('@/', '@socket/')).username;

const failure = async (given: string): Promise<{ code: string; message: string }> =>
  connect(given, 'dateline-test').then(
    () => expect.unreachable('The connection succeeded.'),
    (error) => {
      expect(error).toMatchObject({ name: 'DatelineError' });
      expect(error.message).not.toContain('hunter2');
      return error;
    },
  );

test('the error for a wrong password contains the user', async () => {
  const { code, message } = await failure(url.replace(/:[^:@]+@/, ':hunter2@'));
  expect(code).toBe('DATABASE_LOGIN_FAILED');
  expect(message).toMatch(
    new RegExp(
      `rejected user "${USER}": password authentication failed .*Correct the user and password in DATABASE_URL`,
    ),
  );
});

test('a URL without a required password is an error', async () => {
  expect(await failure(url.replace(/:[^:@/]+@/, '@'))).toMatchObject({ code: 'DATABASE_LOGIN_FAILED' });
});

test('the error for an unknown database contains the statement that creates it', async () => {
  const { code, message } = await failure(url.replace(name, 'no_such_database'));
  expect(code).toBe('DATABASE_MISSING');
  expect(message).toContain('has no database "no_such_database"');
  expect(message).toContain(`CREATE DATABASE "no_such_database" OWNER "${USER}";`);
});

test('the error for a user without privilege contains the statement that grants it', async () => {
  await runSql(url, `revoke connect on database "${name}" from public, "${USER}"`);
  const { code, message } = await failure(url);
  expect(code).toBe('DATABASE_PRIVILEGE_MISSING');
  const [grant = ''] = /GRANT .*;/.exec(message) ?? [];
  expect(grant).toBe(`GRANT CONNECT ON DATABASE "${name}" TO "${USER}";`);
  await runSql(inject('databaseUrl'), grant);
  await (await connect(url, 'dateline-test')).end();
});

test('an unreachable server is an error', async () => {
  const { code, message } = await failure('postgresql://me:hunter2@127.0.0.1:9/news');
  expect(code).toBe('DATABASE_UNREACHABLE');
  expect(message).toMatch(
    /PostgreSQL at 127\.0\.0\.1:9, database "news", cannot be reached: .*ECONNREFUSED.*Start that server, correct DATABASE_URL/,
  );
});

test('an invalid URL is an error', async () => {
  expect(await failure('postgresql://me:hunter2%E0%A4@127.0.0.1:9/news')).toMatchObject({
    code: 'CONFIG_INVALID',
  });
});
