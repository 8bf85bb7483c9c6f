import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { defaultFlags } from '../../src/commands/articles/ingest-flags.ts';
import { enqueueArticles } from '../../src/commands/queue/enqueue-articles.ts';
import { packagePath } from '../../src/package-path.ts';
import { ArticleQueue } from '../../src/queue/article-queue.ts';
import { queueSizes } from '../../src/queue/dead-jobs.ts';
import { createStore } from '../../src/queue/store-batch.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { createWriteClient, writeAlone } from '../../src/store/write/client.ts';
import { recount } from '../../src/store/write/recount.ts';
import { killServer, newHome, settings } from '../store/embedded/homes.ts';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump, runSql } from '../support/dump.ts';
import { ingestPaths, testExtractor } from '../support/ingest.ts';
import { outputOf } from '../support/output.ts';

const direct = await createTestDatabase();

const PEOPLE = ['Angela Merkel', 'Emmanuel Macron', 'Jacinda Ardern', 'Cyril Ramaphosa', 'Narendra Modi'];
const PLACES = ['Germany', 'France', 'New Zealand', 'South Africa', 'India', 'Kenya', 'Brazil'];
const ARTICLES = 240;

/** Writes short articles as NDJSON, and returns the path. Neighbouring articles share people and countries. */
async function writeArticles(name: string, from: number, to: number): Promise<string> {
  const lines = Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    const [one, other] = [PEOPLE[n % 5], PEOPLE[(n + 2) % 5]];
    const [place, next] = [PLACES[n % 7], PLACES[(n + 3) % 7]];
    return JSON.stringify({
      id: `a-${n}`,
      headline: `Report ${n} from ${place}`,
      publishedAt: new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString(),
      source: 'Example',
      body: `President ${one} met ${other} in ${place} on Monday. "We agreed on trade with ${next}," ${one} said. Exports rose ${n} percent.`,
    });
  });
  const path = join(inject('temporaryFolder'), name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

const paths = [
  await writeArticles('first.ndjson', 0, 160),
  await writeArticles('second.ndjson', 160, ARTICLES),
];

/** Adds the articles of a file to the queue, ten in a job. */
async function feed(databaseUrl: string, path: string): Promise<string> {
  const output = outputOf();
  const flags = { ...defaultFlags(), batch: 10, queue: true };
  const io = { stdin: Readable.from([]), stdout: output.stream };
  expect(await enqueueArticles(databaseUrl, [path], flags, io)).toBe(true);
  return output.text();
}

/** Holds the lock for writes, so that workers with a job wait. */
async function holdWrites(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end().catch(() => {}));
  await client.query('select pg_advisory_lock(4710180420241)');
}

test('a killed worker and a restart of the database lose no article and store none twice', {
  timeout: 120_000,
}, async () => {
  const home = await newHome();
  const server = await startEmbedded({ home, cwd: '/', settings });
  onTestFinished(() => server.release());
  await migrate(server.url, packagePath('prisma/migrations'));
  const queue = await ArticleQueue.open(server.url, { supervise: false });
  onTestFinished(() => queue.close());
  // The jobs of a killed worker are retried after this time instead of two minutes.
  await runSql(server.url, 'update dateline_queue.queue set expire_seconds = 4');
  const env = { DATABASE_URL: server.url, LOG_FORMAT: 'json', LOG_LEVEL: 'info' };
  const workers = [1, 2, 3].map(() => runCli(['worker', '--concurrency', '1'], env));
  const [killed, ...others] = workers;
  await Promise.all(workers.map((worker) => worker.logs(/Waiting for articles/)));

  await holdWrites(server.url);
  expect(await feed(server.url, paths[0]!)).toBe('160 articles queued in 16 jobs, 0 failed.\n');
  await expect.poll(() => queueSizes(queue), { timeout: 60_000 }).toMatchObject({ active: 3 });
  killed!.process.kill('SIGKILL');
  expect(await killed!.ended()).toBe('SIGKILL');
  killServer(home);

  const isReachable = () => runSql(server.url, 'select 1 as one').catch(() => null);
  await expect.poll(isReachable, { timeout: 60_000 }).toEqual([{ one: 1 }]);
  await feed(server.url, paths[1]!);
  const done = { waiting: 0, active: 0, dead: 0, articles: 0 };
  await expect.poll(() => queueSizes(queue), { timeout: 120_000, interval: 250 }).toEqual(done);
  for (const worker of others) worker.process.kill('SIGTERM');
  expect(await Promise.all(others.map((worker) => worker.ended()))).toEqual([0, 0]);

  const stored = await dump(server.url);
  expect(stored['article']).toHaveLength(ARTICLES);
  const writer = createWriteClient(server.url);
  onTestFinished(() => writer.$disconnect());
  await writeAlone(writer, recount);
  expect(await dump(server.url)).toEqual(stored);

  const client = createWriteClient(direct.url);
  onTestFinished(() => client.$disconnect());
  await ingestPaths(paths, { client });
  expect(await dump(direct.url)).toEqual(stored);
});

test('a job that runs twice changes nothing the second time', { timeout: 60_000 }, async () => {
  const queue = await ArticleQueue.open(direct.url, { supervise: false });
  const client = createWriteClient(direct.url);
  onTestFinished(async () => {
    await queue.close();
    await client.$disconnect();
  });
  await feed(direct.url, await writeArticles('third.ndjson', ARTICLES, ARTICLES + 10));
  const job = await queue.take();
  const store = createStore(client, await testExtractor());
  const none = Array.from({ length: 10 }, () => null);
  expect(await store(job!.batch)).toEqual(none);
  const before = await dump(direct.url);
  expect(before['article']!.length).toBeGreaterThanOrEqual(10);
  expect(await store(job!.batch)).toEqual(none);
  expect(await dump(direct.url)).toEqual(before);
});
