import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { killServer, serverPid } from '../store/embedded/homes.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { lockTable } from '../support/lock.ts';
import { isGone, isLive, sendQuery, startCli, urlOf } from './started.ts';

const MINUTE = 60_000;
const ARTICLES = 36;

const COUNT = '{ articles(first: 0) { totalCount } }';
const counted = (totalCount: number) => ({ status: 200, body: { data: { articles: { totalCount } } } });

describe('with the embedded server', () => {
  test('the first start migrates and seeds, the next one does not, also after SIGKILL; a signal ends all processes', {
    timeout: 3 * MINUTE,
  }, async () => {
    const root = await mkdtemp(join(tmpdir(), 'dateline-start-'));
    await chmod(root, 0o755);
    const home = join(root, 'home');
    onTestFinished(async () => {
      killServer(home);
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    });

    // A signal during the start also stops the PostgreSQL server.
    const early = startCli({ DATELINE_HOME: home, WORKERS: '2' }, '--no-samples');
    while (serverPid(home) === null) await sleep(10);
    early.process.kill('SIGTERM');
    expect(await early.ended()).toBe(0);
    expect(serverPid(home)).toBeNull();

    const first = startCli({ DATELINE_HOME: home, WORKERS: '2' });
    const url = await urlOf(first);
    expect(first.stdout).toContain(`${ARTICLES} articles: ${ARTICLES} new, 0 updated, 0 unchanged, 0 failed`);
    expect(await sendQuery(url, COUNT)).toEqual(counted(ARTICLES));
    const server = serverPid(home);
    expect(server).toBeGreaterThan(0);

    const printed = /^ {2}(curl .*)$/m.exec(first.stdout)?.[1];
    expect(printed).toContain(url);
    if (spawnSync('curl', ['--version']).status === 0) {
      const response = execFileSync('sh', ['-c', `${printed} --silent`], { encoding: 'utf8' });
      expect(JSON.parse(response)).toMatchObject({ data: { country: { name: 'China' } } });
      expect(response).toContain('Li Qiang');
    }

    first.process.kill('SIGKILL');
    expect(await first.ended()).toBe('SIGKILL');

    const second = startCli({ DATELINE_HOME: home });
    expect(await sendQuery(await urlOf(second), COUNT)).toEqual(counted(ARTICLES));
    expect(second.stdout).not.toContain('articles:');
    const adopted = serverPid(home);
    expect(adopted).not.toBeNull();

    second.process.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(serverPid(home)).toBeNull();
    expect(await isGone(adopted!)).toBe(true);
  });
});

describe('with DATABASE_URL', async () => {
  const { url: databaseUrl } = await createTestDatabase();
  const { url: seededUrl } = await createTestDatabase({ empty: true });

  test.each([
    ['SIGTERM', '1'],
    ['SIGINT', '1'],
    ['SIGTERM', '2'],
  ] as const)(
    '%s completes open requests and then ends all processes, with %s worker(s)',
    {
      timeout: MINUTE,
    },
    async (signal, workers) => {
      const run = startCli({ DATABASE_URL: databaseUrl }, '--no-samples', '--workers', workers);
      const url = await urlOf(run);
      const lock = await lockTable(databaseUrl, 'article');
      const answer = sendQuery(url, COUNT);
      await lock.awaited();
      run.process.kill(signal);
      while (!run.stderr.includes(`${signal} received; shutting down`)) await sleep(20);
      // The port is closed a moment after the signal.
      while (await isLive(url)) await sleep(20);
      await expect(sendQuery(url, COUNT)).rejects.toThrow('fetch failed');
      await lock.release();
      expect(await answer).toEqual(counted(0));
      expect(await run.ended()).toBe(0);
    },
  );

  test('the extractor thread does not delay the shutdown', {
    timeout: MINUTE,
  }, async () => {
    const run = startCli({ DATABASE_URL: databaseUrl }, '--no-samples');
    const extracted = await sendQuery(
      await urlOf(run),
      '{ extract(text: "Vladimir Putin spoke.") { entities { name } } }',
    );
    expect(extracted.body).toEqual({ data: { extract: { entities: [{ name: 'Vladimir Putin' }] } } });
    run.process.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
  });

  test.each(['1', '2'])(
    'a second signal ends all processes at once, with %s worker(s)',
    {
      timeout: MINUTE,
    },
    async (workers) => {
      const run = startCli({ DATABASE_URL: databaseUrl }, '--no-samples', '--workers', workers);
      const url = await urlOf(run);
      const lock = await lockTable(databaseUrl, 'article');
      const answer = sendQuery(url, COUNT).catch(() => 'interrupted');
      await lock.awaited();
      run.process.kill('SIGTERM');
      while (!run.stderr.includes('SIGTERM received; shutting down')) await sleep(20);
      // A signal within 400 ms counts as the same one, forwarded by npm.
      await sleep(500);
      run.process.kill('SIGTERM');
      expect(await run.ended()).toBe(1);
      expect(await answer).toBe('interrupted');
      await lock.release();
    },
  );

  test('the next start completes a first seeding that SIGKILL interrupted; the one after does not seed', {
    timeout: 2 * MINUTE,
  }, async () => {
    const killed = startCli({ DATABASE_URL: seededUrl });
    const count = async (): Promise<number> => {
      const [row] = await runSql<{ count: number }>(
        seededUrl,
        `select count(*)::int from pg_class where relname = 'article'`,
      );
      if (row?.count !== 1) return 0;
      return (await runSql<{ count: number }>(seededUrl, 'select count(*)::int from article'))[0]!.count;
    };
    // The articles are stored in one transaction, some time after the work begins.
    const begun = `select from pg_class where relname = 'unfinished_work' and pg_relation_size(oid) > 0`;
    while ((await runSql(seededUrl, begun)).length === 0) await sleep(10);
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(killed.stdout).not.toContain('listening at');
    const before = await count();
    expect(before).toBeLessThan(ARTICLES);

    const next = startCli({ DATABASE_URL: seededUrl });
    expect(await sendQuery(await urlOf(next), COUNT)).toEqual(counted(ARTICLES));
    const [, added, unchanged] = /(\d+) new, 0 updated, (\d+) unchanged, 0 failed/.exec(next.stdout) ?? [];
    expect(Number(added) + Number(unchanged)).toBe(ARTICLES);
    expect(Number(unchanged)).toBeGreaterThanOrEqual(before);
    expect(await runSql(seededUrl, 'select * from unfinished_work')).toEqual([]);
    next.process.kill('SIGTERM');
    expect(await next.ended()).toBe(0);

    const last = startCli({ DATABASE_URL: seededUrl });
    await urlOf(last);
    expect(last.stdout).not.toContain('articles:');
    last.process.kill('SIGTERM');
    expect(await last.ended()).toBe(0);
  });

  test.each(['1', '2'])(
    'reports a port that is in use, with %s worker(s)',
    { timeout: MINUTE },
    async (workers) => {
      const other = createServer().listen(0, '127.0.0.1');
      onTestFinished(() => void other.close());
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      const run = startCli(
        { DATABASE_URL: databaseUrl, PORT: String(port), WORKERS: workers },
        '--no-samples',
      );
      expect(await run.ended()).toBe(1);
      expect(run.stderr).toBe(
        `PORT_IN_USE: Port ${port} on 127.0.0.1 is in use by another process. Stop that process, or set PORT to a free port.\n`,
      );
    },
  );

  test.each(['1', '2'])(
    'reports an address of another machine, with %s worker(s)',
    {
      timeout: MINUTE,
    },
    async (workers) => {
      const run = startCli(
        { DATABASE_URL: databaseUrl, HOST: '192.0.2.1', WORKERS: workers },
        '--no-samples',
      );
      expect(await run.ended()).toBe(1);
      expect(run.stderr).toMatch(
        /^CONFIG_INVALID: Cannot listen on port 0 of 192\.0\.2\.1: .*Correct PORT and HOST\.\n$/,
      );
    },
  );
});

test.each<[what: string, code: string, message: RegExp, env: Record<string, string>]>([
  [
    'a port that is not a number',
    'CONFIG_INVALID',
    /PORT must be .* from 0 to 65535 \(got "http"\)/,
    { PORT: 'http' },
  ],
  [
    'a URL of another database',
    'CONFIG_INVALID',
    /DATABASE_URL must be a PostgreSQL URL/,
    { DATABASE_URL: 'mysql://user:hunter2@localhost/news' },
  ],
  [
    'a server that does not exist',
    'DATABASE_UNREACHABLE',
    /PostgreSQL at 127\.0\.0\.1:1, database "news", cannot be reached: .*ECONNREFUSED.*correct DATABASE_URL/,
    { DATABASE_URL: 'postgresql://user:hunter2@127.0.0.1:1/news' },
  ],
  [
    'an unknown host name',
    'DATABASE_UNREACHABLE',
    /nowhere\.invalid/,
    { DATABASE_URL: 'postgresql://user:hunter2@nowhere.invalid/news' },
  ],
  [
    'a server that does not exist, with workers',
    'DATABASE_UNREACHABLE',
    /127\.0\.0\.1:1/,
    { DATABASE_URL: 'postgresql://user:hunter2@127.0.0.1:1/news', WORKERS: '2' },
  ],
])('%s: %s', { timeout: MINUTE }, async (_, code, message, env) => {
  const run = startCli(env);
  expect(await run.ended()).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr.startsWith(`${code}: `)).toBe(true);
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/hunter2|\bat \S+ \(/);
  // The message is one line.
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
