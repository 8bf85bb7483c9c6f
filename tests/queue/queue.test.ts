import { EventEmitter, once } from 'node:events';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { examine } from '../../src/commands/doctor/examine.ts';
import { changeDeadJobs } from '../../src/commands/queue/change-dead-jobs.ts';
import { printQueue } from '../../src/commands/queue/print-queue.ts';
import { readConfig } from '../../src/config.ts';
import { DatelineError } from '../../src/errors.ts';
import { ArticleQueue, type QueueJob } from '../../src/queue/article-queue.ts';
import { queueSizes } from '../../src/queue/dead-jobs.ts';
import { drain } from '../../src/queue/drain.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { isOutage } from '../../src/queue/outage.ts';
import type { QueuedBatch } from '../../src/queue/queued-batch.ts';
import { runJob, type StoreBatch } from '../../src/queue/run-job.ts';
import { createTestDatabase } from '../support/database.ts';
import { createDatabaseProxy } from '../support/database-proxy.ts';
import { runSql } from '../support/dump.ts';
import { outputOf } from '../support/output.ts';

/** The maximum time for events that take a second on an idle machine. */
const patience = { timeout: 30_000 };

const { url } = await createTestDatabase();
const other = await createTestDatabase();
const queue = await ArticleQueue.open(url, { supervise: false });
afterAll(() => queue.close());
beforeEach(() => runSql(url, 'delete from dateline_queue.job'));

const batchOf = (...headlines: string[]): QueuedBatch => ({
  records: headlines.map((headline, at) => ({
    position: { path: 'news.ndjson', record: at + 1, byte: null },
    content: { headline, body: 'A text.', publishedAt: '2024-08-20', source: 'Example' },
  })),
  defaults: { source: null, language: null },
});
const headlinesOf = (job: QueueJob | null) => job?.batch.records.map(({ content }) => content.headline);

/** Stores nothing, and returns an error for the given headlines. */
const storing =
  (errors: Readonly<Record<string, DatelineError>> = {}): StoreBatch =>
  async ({ records }) =>
    records.map(({ content }) => errors[content.headline ?? ''] ?? null);

/** Makes waiting jobs available at once. */
const skipPauses = () => runSql(url, 'update dateline_queue.job set start_after = now()');

const PERMANENT = new DatelineError('ARTICLE_DUPLICATE', 'The same article is stored.');
const TRANSIENT = new DatelineError('STORE_FAILED', 'The disk is full.');

const list = async () => {
  const output = outputOf();
  await printQueue(url, output.stream, { limit: 10, json: true });
  return JSON.parse(output.text()) as { deadJobs: Record<string, unknown>[] } & Record<string, number>;
};

test('a batch is stored and returned as it was added, except characters that PostgreSQL cannot store', async () => {
  const batch = batchOf('A \u0000 headline \uD800 with \u{1F600}', 'Another');
  await queue.add(batch, 1);
  const job = await queue.take();
  expect(headlinesOf(job)).toEqual(['A \uFFFD headline \uFFFD with \u{1F600}', 'Another']);
  expect(job?.batch.records[1]).toEqual(batch.records[1]);
  expect(await queue.take()).toBeNull();
});

test('jobs with a higher priority are taken first, and jobs of one priority in their order', async () => {
  await queue.add(batchOf('old'), 1);
  await queue.add(batchOf('fresh'), 3);
  await queue.add(batchOf('recent'), 2);
  await queue.add(batchOf('old too'), 1);
  const order = [];
  for (let job = await queue.take(); job; job = await queue.take()) order.push(headlinesOf(job)?.[0]);
  expect(order).toEqual(['fresh', 'recent', 'old', 'old too']);
});

test('without the privilege to create the schema, the error contains the statement that grants it', async () => {
  const [{ role } = { role: '' }] = await runSql<{ role: string }>(other.url, 'select current_user as role');
  await runSql(other.url, `revoke create on database "${other.name}" from "${role}"`);
  const grant = `GRANT CREATE ON DATABASE ${other.name} TO ${role};`;
  await expect(ArticleQueue.open(other.url, { supervise: false })).rejects.toMatchObject({
    code: 'DATABASE_PRIVILEGE_MISSING',
    message: expect.stringContaining(`run: ${grant}`),
  });
  await runSql(other.url, grant);
  await (await ArticleQueue.open(other.url, { supervise: false })).close();
});

test('an article with a permanent error becomes a dead job, and the others are stored', async () => {
  await queue.add(batchOf('one', 'poison', 'three'), 1);
  const job = await queue.take();
  expect(await runJob(queue, job!, storing({ poison: PERMANENT }))).toEqual({ stored: 2, failed: 1 });
  expect(await list()).toMatchObject({
    waiting: 0,
    active: 0,
    dead: 1,
    deadJobs: [
      {
        path: 'news.ndjson',
        record: 2,
        headline: 'poison',
        articles: 1,
        code: 'ARTICLE_DUPLICATE',
        message: 'The same article is stored.',
      },
    ],
  });
});

test('`dateline doctor` reports dead jobs', async () => {
  await queue.add(batchOf('poison'), 1);
  await runJob(queue, (await queue.take())!, storing({ poison: PERMANENT }));
  const messages = [];
  for await (const { check, status, message } of examine(readConfig({}), async () => url))
    if (check === 'Queue') messages.push(`${status}: ${message}`);
  expect(messages).toEqual(['warning: 0 jobs waiting or active, 1 dead.']);
});

test('an article with a transient error is retried with growing pauses, and is then dead', async () => {
  await queue.add(batchOf('one', 'unlucky'), 1);
  await runJob(queue, (await queue.take())!, storing({ unlucky: TRANSIENT }));
  const pauses = [];
  for (;;) {
    const [waiting] = await runSql<{ pause: number }>(
      url,
      `select extract(epoch from start_after - now())::float as pause from dateline_queue.job where state = 'retry'`,
    );
    if (waiting === undefined) break;
    pauses.push(waiting.pause);
    expect(await queue.take()).toBeNull();
    await skipPauses();
    const job = await queue.take();
    expect(headlinesOf(job)).toEqual(['unlucky']);
    await runJob(queue, job!, storing({ unlucky: TRANSIENT }));
  }
  expect(pauses.length).toBeGreaterThanOrEqual(5);
  // The pause of attempt n is 2 to 4 seconds × 2 to the power of n.
  expect(pauses.at(-1)!).toBeGreaterThan(4 * pauses[0]!);
  expect(await list()).toMatchObject({ waiting: 0, dead: 1, deadJobs: [{ code: 'STORE_FAILED' }] });
});

test('dead jobs can be retried and deleted', async () => {
  for (const headline of ['one', 'two', 'three']) {
    await queue.add(batchOf(headline), 1);
    await runJob(queue, (await queue.take())!, storing({ [headline]: PERMANENT }));
  }
  const { deadJobs } = await list();
  const idOf = (headline: string) => String(deadJobs.find((job) => job['headline'] === headline)?.['id']);
  const output = outputOf();
  await changeDeadJobs(url, 'retry', [idOf('two')], output.stream);
  const job = await queue.take();
  expect(headlinesOf(job)).toEqual(['two']);
  expect(await runJob(queue, job!, storing())).toEqual({ stored: 1, failed: 0 });
  await changeDeadJobs(url, 'delete', [idOf('one')], output.stream);
  await changeDeadJobs(url, 'delete', null, output.stream);
  expect(output.text()).toBe('Returned 1 job to the queue.\nDeleted 1 job.\nDeleted 1 job.\n');
  expect(await queueSizes(queue)).toEqual({ waiting: 0, active: 0, dead: 0, articles: 0 });
  const unknown = changeDeadJobs(url, 'retry', [idOf('one')], output.stream);
  await expect(unknown).rejects.toMatchObject({ code: 'QUEUE_JOB_NOT_FOUND' });
});

/** Returns jobs to the queue as if their worker had ended and the time limit was reached. */
async function expire(): Promise<void> {
  await runSql(
    url,
    `update dateline_queue.job set started_on = now() - interval '1 hour' where state = 'active'`,
  );
  const supervisor = await ArticleQueue.open(url, { supervise: true });
  await expect.poll(async () => (await queueSizes(queue)).active, patience).toBe(0);
  await supervisor.close();
}

test('the articles of a batch whose workers ended are retried one by one', { timeout: 60_000 }, async () => {
  await queue.add(batchOf('one', 'two'), 1);
  const first = await queue.take();
  await expire();
  await skipPauses();
  const second = await queue.take();
  expect(second).toMatchObject({ id: first!.id, retries: 1 });
  // The worker that was given up completes the job nevertheless.
  await runJob(queue, second!, storing());
  await runJob(queue, first!, storing());
  expect(await queueSizes(queue)).toMatchObject({ waiting: 0, active: 0 });

  await queue.add(batchOf('one', 'two'), 1);
  const third = await queue.take();
  const never: StoreBatch = async () => expect.unreachable('the batch is split first');
  await runJob(queue, { ...third!, retries: 2 }, never);
  expect([headlinesOf(await queue.take()), headlinesOf(await queue.take())].flat().sort()).toEqual([
    'one',
    'two',
  ]);
});

test('a batch that fails as a whole is retried as a whole', async () => {
  await queue.add(batchOf('one', 'two'), 1);
  const job = await queue.take();
  const broken: StoreBatch = () => Promise.reject(new Error('a fault'));
  expect(await runJob(queue, job!, broken)).toEqual({ stored: 0, failed: 2 });
  await skipPauses();
  expect(await queue.take()).toMatchObject({ id: job!.id, retries: 1 });
});

test('a job in an unknown format is dead after its retries', async () => {
  await queue.add(batchOf('one'), 1);
  await runSql(url, `update dateline_queue.job set data = '{"items": []}', retry_limit = 0`);
  expect(await queue.take()).toBeNull();
  expect(await list()).toMatchObject({ deadJobs: [{ code: 'QUEUE_JOB_INVALID', headline: null }] });
});

test('a worker and `ingest --queue` wait during an outage, and a worker completes its jobs when it is stopped', {
  timeout: 120_000,
}, async () => {
  const proxy = await createDatabaseProxy(url);
  const remote = await ArticleQueue.open(proxy.url, { supervise: false });
  const stop = new AbortController();
  const { signal } = stop;
  const outages: unknown[] = [];
  const onOutage = (error: unknown) => outages.push(error);
  const stored: (string | undefined)[] = [];
  const [slow, gate] = [new EventEmitter(), new EventEmitter()];
  const started = once(slow, 'started');
  const store: StoreBatch = async ({ records }) => {
    const headline = records[0]?.content.headline;
    if (headline === 'slow') {
      const opened = once(gate, 'opened');
      slow.emit('started');
      await opened;
    }
    stored.push(headline);
    return records.map(() => null);
  };
  const empty = { waiting: 0, active: 0, dead: 0, articles: 0 };
  await queue.add(batchOf('first'), 2);
  const running = drain({ queue: remote, stores: [store, store], signal, onOutage });
  await expect.poll(() => queueSizes(queue), patience).toEqual(empty);
  await proxy.stop();
  await expect.poll(() => outages.length, patience).toBeGreaterThan(2);
  expect(outages.every(isOutage)).toBe(true);
  const defaults = { source: null, language: null };
  const records = Readable.from(batchOf('slow').records);
  const onBatch = async () => {};
  const adding = enqueue(records, { queue: remote, defaults, signal, onBatch, onOutage });
  await proxy.start();
  expect(await adding).toBe(1);
  await started;
  stop.abort();
  gate.emit('opened');
  await running;
  expect(stored).toEqual(['first', 'slow']);
  expect(await queueSizes(queue)).toEqual(empty);
  await remote.close();
});
