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

/** Starts two workers, which log each request. The option overrides the variable. */
const startTwo = (databaseUrl: string): CliRun =>
  startCli({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'debug', WORKERS: '1' }, '--no-samples', '--workers', '2');

/** Returns the number of articles; sends the query on a new connection unless an agent has one. Rejects if it fails. */
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

/** Returns the processes that logged a request since a length of the log. */
const responding = (run: CliRun, since = 0): Set<number> =>
  new Set(
    log(run)
      .slice(since)
      .filter(({ msg }) => msg === 'Request')
      .map(({ pid }) => pid),
  );

/** Sends queries until a number of processes have responded. Returns the processes and their results. */
async function queryAll(run: CliRun, processes = 2): Promise<{ pids: number[]; counts: Set<number> }> {
  const url = await urlOf(run);
  const since = log(run).length;
  const counts = new Set<number>();
  for (;;) {
    counts.add(await count(url));
    const pids = responding(run, since);
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

test('both workers respond on one port, and return at once what another process writes', {
  timeout,
}, async () => {
  const run = startTwo(databaseUrl);
  const before = await queryAll(run);
  expect(before.pids).not.toContain(run.process.pid);
  expect(before.counts).toEqual(new Set([0]));
  // Both workers cache the response.
  await queryAll(run);

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
  const after = await queryAll(run);
  expect(after).toEqual({ pids: expect.arrayContaining(before.pids), counts: new Set([1]) });
  await end(run, before.pids);
});

/** Returns the number of lookups in the response cache of each process. Retries until a worker responds. */
async function lookups(url: string): Promise<Map<number, number>> {
  const response = await fetch(new URL('/metrics', url), {
    headers: { Connection: 'close' },
    signal: AbortSignal.timeout(3_000),
  }).catch(() => null);
  if (!response) return lookups(url);
  const pattern = /^dateline_cache_(?:hits|misses)_total\{cache="response",worker="(\d+)"\} (\d+)$/gm;
  const found = new Map<number, number>();
  for (const [, pid, value] of (await response.text()).matchAll(pattern)) {
    found.set(Number(pid), (found.get(Number(pid)) ?? 0) + Number(value));
  }
  return found;
}

test('each worker returns the metrics of both, or of those that respond', { timeout }, async () => {
  const run = startTwo(databaseUrl);
  const { pids } = await queryAll(run);
  const url = await urlOf(run);
  const before = await lookups(url);
  expect(new Set(before.keys())).toEqual(new Set(pids));
  for (let sent = 0; sent < 10; sent++) await count(url);
  // Either worker can receive the request.
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

/** Sends requests on new connections until one gets status 200. Returns the other responses. */
async function refusalsUntilReady(url: string): Promise<unknown[]> {
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

test('a killed worker is replaced; without a worker, every request gets status 503 and Retry-After', {
  timeout,
}, async () => {
  const run = startTwo(databaseUrl);
  const { pids: first } = await queryAll(run);
  process.kill(first[0]!, 'SIGKILL');
  await untilLogged(run, /Worker exited \(SIGKILL\)/);
  await count(await urlOf(run));
  while (log(run).filter(({ msg }) => msg === 'Worker ready').length < 3) await sleep(20);
  const { pids: second } = await queryAll(run);
  expect(second).toContain(first[1]);
  expect(second).not.toContain(first[0]);

  for (const pid of second) process.kill(pid, 'SIGKILL');
  const refusals = await refusalsUntilReady(await urlOf(run));
  expect(refusals.length).toBeGreaterThan(0);
  for (const refusal of refusals) {
    expect(refusal).toEqual({ status: 503, retryAfter: '2', code: 'WORKERS_UNAVAILABLE' });
  }
  while (log(run).filter(({ msg }) => msg === 'Worker ready').length < 5) await sleep(20);
  const { pids: third } = await queryAll(run);
  expect(third.filter((pid) => second.includes(pid))).toEqual([]);
  await end(run, [...first, ...second, ...third]);
});

test('SIGHUP replaces all workers without a failed request; workers exit when the primary process is killed', {
  timeout,
}, async () => {
  const run = startTwo(databaseUrl);
  const url = await urlOf(run);
  const { pids: old } = await queryAll(run);
  const failures: unknown[] = [];
  let sent = 0;
  let over = false;
  const sendOn = async (agent: Agent | false) => {
    while (!over) {
      await count(url, agent).catch((error: unknown) => failures.push(error));
      sent += 1;
    }
  };
  const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
  onTestFinished(() => {
    for (const agent of agents) agent.destroy();
  });
  const sending = [false as const, false as const, ...agents].map(sendOn);
  run.process.kill('SIGHUP');
  await untilLogged(run, /All workers replaced/);
  const sentDuringRestart = sent;
  const since = log(run).length;
  while (sent < sentDuringRestart + 20) await sleep(20);
  over = true;
  await Promise.all(sending);
  expect(failures).toEqual([]);
  expect(sentDuringRestart).toBeGreaterThan(20);
  const { pids: young } = await queryAll(run);
  const responded = responding(run, since);
  for (const pid of old) {
    expect(responded).not.toContain(pid);
    expect(await isGone(pid)).toBe(true);
  }
  run.process.kill('SIGKILL');
  // The workers share its output, which closes when all of them have exited.
  expect(await run.ended()).toBe('SIGKILL');
  for (const pid of young) expect(await isGone(pid)).toBe(true);
});

test('ends with the reason when no worker can be started', { timeout }, async () => {
  const run = startTwo(closed.url);
  const { pids } = await queryAll(run);
  await runSql(inject('databaseUrl'), `alter database "${closed.name}" allow_connections false`);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  expect(await run.ended()).toBe(1);
  expect(run.stderr).toMatch(
    /^WORKER_START_FAILED: A worker process exited before it was ready: exit code 1\. Resolve the problem that the log states\.$/m,
  );
});
