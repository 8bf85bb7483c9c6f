import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type CliRun, runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { isGone, startCli, urlOf } from './started.ts';

const timeout = 120_000;
const QUERY = '{ articles(first: 1) { totalCount } }';

/** Two workers, as the option says against the environment; they log each request. */
const startTwo = (databaseUrl: string): CliRun =>
  startCli({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'debug', WORKERS: '1' }, '--no-samples', '--workers', '2');

/** How many articles it counts; asked through a new connection unless an agent keeps one. Rejects where it is refused. */
async function count(url: string, agent: Agent | false = false): Promise<number> {
  const sent = request(url, { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } });
  sent.end(JSON.stringify({ query: QUERY }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = (await json(response)) as { data: { articles: { totalCount: number } } };
  expect(response.statusCode).toBe(200);
  return body.data.articles.totalCount;
}

interface Line {
  readonly pid: number;
  readonly msg: string;
  readonly worker?: number;
}

const log = ({ stderr }: CliRun): Line[] =>
  stderr
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

/** The processes that answered since a length of the log. */
const answering = (run: CliRun, since = 0): Set<number> =>
  new Set(
    log(run)
      .slice(since)
      .filter(({ msg }) => msg === 'Request')
      .map(({ pid }) => pid),
  );

/** Asks until a number of processes have answered; they, and all they answered. */
async function askAll(run: CliRun, processes = 2): Promise<{ pids: number[]; counts: Set<number> }> {
  const url = await urlOf(run);
  const since = log(run).length;
  const counts = new Set<number>();
  for (;;) {
    counts.add(await count(url));
    const pids = answering(run, since);
    if (pids.size >= processes) return { pids: [...pids], counts };
    await sleep(5);
  }
}

const untilLogged = async (run: CliRun, pattern: RegExp): Promise<void> => {
  while (!log(run).some(({ msg }) => pattern.test(msg))) await sleep(20);
};

async function end(run: CliRun, pids: readonly number[]): Promise<void> {
  run.process.kill('SIGTERM');
  expect(await run.ended()).toBe(0);
  for (const pid of pids) expect(await isGone(pid)).toBe(true);
}

const { url: databaseUrl } = await createTestDatabase();
const closed = await createTestDatabase();

test('both answer on one port, and both see at once what another process writes', { timeout }, async () => {
  const run = startTwo(databaseUrl);
  const before = await askAll(run);
  expect(before.pids).not.toContain(run.process.pid);
  expect(before.counts).toEqual(new Set([0]));
  // What they answer now they have kept.
  await askAll(run);

  const folder = await mkdtemp(join(tmpdir(), 'dateline-workers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'article.md');
  await writeFile(
    file,
    '---\nheadline: Leaders meet in Geneva\npublishedAt: 2026-05-04T09:30:00Z\nsource: Example News\n---\n\nThey met.\n',
  );
  const seeding = runCli(['seed', file], { DATABASE_URL: databaseUrl });
  expect(await seeding.ended()).toBe(0);
  await sleep(200);
  const after = await askAll(run);
  expect(after).toEqual({ pids: expect.arrayContaining(before.pids), counts: new Set([1]) });
  await end(run, before.pids);
});

/** Answers looked up by each process, as whichever is asked knows; asked through new connections, until one answers. */
async function lookups(url: string): Promise<Map<number, number>> {
  const asked = await fetch(new URL('/metrics', url), {
    headers: { Connection: 'close' },
    signal: AbortSignal.timeout(3_000),
  }).catch(() => null);
  if (!asked) return lookups(url);
  const pattern = /^dateline_cache_(?:hits|misses)_total\{cache="answers",worker="(\d+)"\} (\d+)$/gm;
  const found = new Map<number, number>();
  for (const [, pid, value] of (await asked.text()).matchAll(pattern)) {
    found.set(Number(pid), (found.get(Number(pid)) ?? 0) + Number(value));
  }
  return found;
}

test('either tells the figures of both, or of those that are not stuck', { timeout }, async () => {
  const run = startTwo(databaseUrl);
  const { pids } = await askAll(run);
  const url = await urlOf(run);
  const before = await lookups(url);
  expect(new Set(before.keys())).toEqual(new Set(pids));
  for (let asked = 0; asked < 10; asked++) await count(url);
  // Whichever of the two is asked now.
  for (let scrape = 0; scrape < 3; scrape++) {
    const after = await lookups(url);
    expect(new Set(after.keys())).toEqual(new Set(pids));
    const grown = pids.map((pid) => after.get(pid)! - before.get(pid)!);
    expect(grown.reduce((sum, each) => sum + each)).toBe(10);
    expect(Math.min(...grown)).toBeGreaterThan(0);
  }
  process.kill(pids[0]!, 'SIGSTOP');
  expect([...(await lookups(url)).keys()]).toEqual([pids[1]]);
  process.kill(pids[0]!, 'SIGCONT');
  await end(run, pids);
});

/** Requests one after the other, each on a new connection, until one is answered with 200; returns the others' answers. */
async function refusedUntilAnswered(url: string): Promise<unknown[]> {
  const refusals: unknown[] = [];
  for (;;) {
    const headers = { Connection: 'close', 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    if (response.status === 200) return refusals;
    const retryAfter = response.headers.get('Retry-After');
    refusals.push({ status: response.status, retryAfter, code: body.errors?.[0]?.extensions.code });
  }
}

test('a worker that is killed is replaced; while none serves, every request is answered with 503 and Retry-After', {
  timeout,
}, async () => {
  const run = startTwo(databaseUrl);
  const { pids: first } = await askAll(run);
  process.kill(first[0]!, 'SIGKILL');
  await untilLogged(run, /A worker ended \(SIGKILL\)/);
  await count(await urlOf(run));
  while (log(run).filter(({ msg }) => msg === 'A worker serves.').length < 3) await sleep(20);
  const { pids: second } = await askAll(run);
  expect(second).toContain(first[1]);
  expect(second).not.toContain(first[0]);

  for (const pid of second) process.kill(pid, 'SIGKILL');
  const refusals = await refusedUntilAnswered(await urlOf(run));
  expect(refusals.length).toBeGreaterThan(0);
  for (const refusal of refusals) {
    expect(refusal).toEqual({ status: 503, retryAfter: '2', code: 'WORKERS_UNAVAILABLE' });
  }
  while (log(run).filter(({ msg }) => msg === 'A worker serves.').length < 5) await sleep(20);
  const { pids: third } = await askAll(run);
  expect(third.filter((pid) => second.includes(pid))).toEqual([]);
  await end(run, [...first, ...second, ...third]);
});

test('SIGHUP replaces all, and no request is refused meanwhile; they end when their parent is killed', {
  timeout,
}, async () => {
  const run = startTwo(databaseUrl);
  const url = await urlOf(run);
  const { pids: old } = await askAll(run);
  const failures: unknown[] = [];
  let asked = 0;
  let over = false;
  const askOn = async (agent: Agent | false) => {
    while (!over) {
      await count(url, agent).catch((error: unknown) => failures.push(error));
      asked += 1;
    }
  };
  const kept = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
  onTestFinished(() => {
    for (const agent of kept) agent.destroy();
  });
  const asking = [false as const, false as const, ...kept].map(askOn);
  run.process.kill('SIGHUP');
  await untilLogged(run, /All workers are new/);
  const askedMeanwhile = asked;
  const since = log(run).length;
  while (asked < askedMeanwhile + 20) await sleep(20);
  over = true;
  await Promise.all(asking);
  expect(failures).toEqual([]);
  expect(askedMeanwhile).toBeGreaterThan(20);
  const { pids: young } = await askAll(run);
  const answered = answering(run, since);
  for (const pid of old) {
    expect(answered).not.toContain(pid);
    expect(await isGone(pid)).toBe(true);
  }
  run.process.kill('SIGKILL');
  // Their ends of its output stay open until they have ended, too.
  expect(await run.ended()).toBe('SIGKILL');
  for (const pid of young) expect(await isGone(pid)).toBe(true);
});

test('where none can be started any more, it ends with the reason', { timeout }, async () => {
  const run = startTwo(closed.url);
  const { pids } = await askAll(run);
  await runSql(inject('databaseUrl'), `alter database "${closed.name}" allow_connections false`);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  expect(await run.ended()).toBe(1);
  expect(run.stderr).toMatch(
    /^WORKER_START_FAILED: A worker process ended before it served: exit code 1\.$/m,
  );
});
