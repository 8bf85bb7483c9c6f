import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { readMigrations } from '../../src/store/migrations/folder.ts';
import { newHome, settings } from '../store/embedded/homes.ts';
import { CLI, runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { sendQuery, startCli, urlOf } from './started.ts';

const timeout = 120_000;
const COUNT = '{ articles(first: 0) { totalCount } }';
const SAMPLES = { status: 200, body: { data: { articles: { totalCount: 36 } } } };
const COMMAND = /`dateline db reset` \(`npm run db:reset` in a checkout\)/;

async function expectSamplesAfterStart(env: Record<string, string>): Promise<void> {
  const run = startCli(env);
  expect(await sendQuery(await urlOf(run), COUNT)).toEqual(SAMPLES);
  run.process.kill('SIGTERM');
  expect(await run.ended()).toBe(0);
}

describe('with DATABASE_URL', async () => {
  const { url, name } = await createTestDatabase();
  const env = { DATABASE_URL: url };
  const tables = () => runSql(url, `select 1 from pg_tables where schemaname = 'public'`);

  test('does not empty the database without a terminal and without --yes', { timeout }, async () => {
    const run = runCli(['db', 'reset'], env);
    expect(await run.ended()).toBe(1);
    expect(run.stderr).toMatch(
      /^CONFIRMATION_MISSING: .*"test_.*: 0 articles and \d+ tables\. .* --yes\.\n$/,
    );
    expect(await tables()).not.toEqual([]);
  });

  /** A command of Linux that runs another one in a terminal. */
  const TERMINAL = 'script';
  const hasTerminal = spawnSync(TERMINAL, ['--version']).status === 0;

  const typed = (answer: string) => {
    const command = `${TERMINAL} -qec "${[...CLI, 'db', 'reset'].join(' ')}" /dev/null`;
    return runCli([`echo '${answer}' | ${command}`], { ...env, TERM: 'dumb' }, ['sh', '-c']);
  };

  test.skipIf(!hasTerminal)(
    'does not empty the database if the user types another text than its name',
    { timeout },
    async () => {
      const run = typed('dateline');
      expect(await run.ended()).toBe(1);
      expect(run.stdout).toContain(`Type "${name}" or "yes" to continue:`);
      expect(run.stdout).toContain('Nothing was deleted.');
      expect(await tables()).not.toEqual([]);
    },
  );

  test.skipIf(!hasTerminal).each([
    ['its name', name],
    ['yes', 'yes'],
  ])('empties the database after %s is typed', { timeout }, async (_, answer) => {
    expect(await runCli(['db', 'migrate'], env).ended()).toBe(0);
    const run = typed(answer);
    expect(await run.ended()).toBe(0);
    expect(run.stdout).toContain(`Emptied database "${name}".`);
    expect(await tables()).toEqual([]);
  });

  test('empties a diverged database, as its error message advises; the next start loads the samples', {
    timeout,
  }, async () => {
    expect(await runCli(['db', 'migrate'], env).ended()).toBe(0);
    await runSql(url, `update _prisma_migrations set checksum = 'another'`);
    const diverged = runCli(['db', 'migrate'], env);
    expect(await diverged.ended()).toBe(1);
    expect(diverged.stderr).toMatch(/^MIGRATION_DIVERGED: /);
    expect(diverged.stderr).toMatch(COMMAND);
    const run = runCli(['db', 'reset', '--yes'], env);
    expect(await run.ended()).toBe(0);
    expect(run.stdout).toBe(`Emptied database "${name}".\n`);
    await expectSamplesAfterStart(env);
  });

  test('does not empty the database while a server uses it', { timeout }, async () => {
    const server = startCli(env, '--no-samples');
    await urlOf(server);
    const run = runCli(['db', 'reset', '--yes'], env);
    expect(await run.ended()).toBe(1);
    expect(run.stderr).toMatch(
      /^DATABASE_IN_USE: Dateline has \d+ connections? open to database ".*Stop all running Dateline processes first\.\n$/,
    );
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
  });
});

test('deletes the embedded database, also of another version of PostgreSQL, unless a server uses it', {
  timeout: 3 * timeout,
}, async () => {
  const home = await newHome();
  const env = { DATELINE_HOME: home };
  const data = join(home, 'postgres');

  const server = await startEmbedded({ home, cwd: '/', settings });
  const refused = runCli(['db', 'reset', '--yes'], env);
  expect(await refused.ended()).toBe(1);
  expect(refused.stderr).toMatch(
    /^DATABASE_IN_USE: A running Dateline process uses the database in .*\. Stop Dateline first\. Dateline then stops its PostgreSQL server \(process \d+\)\.\n$/,
  );
  await server.release();

  await writeFile(join(data, 'data', 'PG_VERSION'), '17\n');
  const mismatched = startCli(env);
  expect(await mismatched.ended()).toBe(1);
  expect(mismatched.stderr).toMatch(/^DATABASE_VERSION_MISMATCH: /);
  expect(mismatched.stderr).toMatch(COMMAND);

  const unconfirmed = runCli(['db', 'reset'], env);
  expect(await unconfirmed.ended()).toBe(1);
  expect(unconfirmed.stderr).toMatch(/^CONFIRMATION_MISSING: /);
  expect(existsSync(data)).toBe(true);

  const run = runCli(['db', 'reset', '--yes'], env);
  expect(await run.ended()).toBe(0);
  expect(run.stdout).toBe(`Deleted the database in ${home}.\n`);
  expect(existsSync(data)).toBe(false);

  const again = runCli(['db', 'reset', '--yes'], env);
  expect(await again.ended()).toBe(0);
  expect(again.stdout).toBe('There is no embedded database to delete.\n');
  await expectSamplesAfterStart(env);
});

test('start logs one line for each migration that it applies', { timeout }, async () => {
  const home = await newHome();
  const env = { DATELINE_HOME: home };

  const names = (await readMigrations(packagePath('prisma/migrations'))).map(({ name }) => name);
  for (const expected of [names, []]) {
    const run = startCli(env, '--no-samples');
    await urlOf(run);
    expect([...run.stderr.matchAll(/"Applying migration (\S+)"/g)].map(([, name]) => name)).toEqual(expected);
    run.process.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
  }
});
