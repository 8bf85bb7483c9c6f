import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { readFeed } from '../../src/feed/index.ts';
import { ExtractionPool } from '../../src/ingest/batch-extractor.ts';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import { trainedVersion } from '../../src/ingest/trained-extractor.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump } from '../support/dump.ts';
import { testExtractor } from '../support/ingest.ts';

const databases = [await createTestDatabase(), await createTestDatabase(), await createTestDatabase()];
const clients = databases.map(({ url }) => createWriteClient(url));
afterAll(() => Promise.all(clients.map((client) => client.$disconnect())));

const NAMES = ['Vladimir Putin', 'Li Qiang', 'Narendra Modi', 'Roman Golovchenko', 'Xi Jinping'];
const PLACES = ['Minsk', 'Moscow', 'Kyiv', 'Geneva', 'China', 'India'];

/** Synthetic articles, in an order that depends on `step`. Some share their headline, and thus compete for a slug. */
const articles = (count: number, step = 1): string =>
  Array.from({ length: count }, (_, index) => {
    const number = (index * step) % count;
    const [a, b] = [NAMES[number % 5], NAMES[(number * 3 + 1) % 5]];
    return JSON.stringify({
      id: String(number),
      headline: `Meeting ${number % 20}`,
      body: `${a} met ${b} in ${PLACES[number % 6]}. "We talked about ${number} subjects," ${a} said.`,
      publishedAt: new Date(Date.UTC(2024, 0, 1 + (number % 41))).toISOString(),
      source: 'Wire',
    });
  }).join('\n');

const ingestText = async (text: string, options: Omit<IngestOptions, 'extractor'> & Partial<IngestOptions>) =>
  ingest(readFeed(['-'], { format: 'ndjson', map: {}, stdin: Readable.from([text]) }), {
    extractor: await testExtractor(),
    ...options,
  });

test('the order of the articles, the batch size, the number of threads and the bulk load do not affect the result', {
  timeout: 120_000,
}, async () => {
  const [first, second, third] = clients as [(typeof clients)[0], (typeof clients)[0], (typeof clients)[0]];
  expect(await ingestText(articles(97), { client: first, batchSize: 7 })).toMatchObject({
    new: 97,
    failed: 0,
  });
  const expected = await dump(databases[0]!.url);
  const extractor = new ExtractionPool(await trainedVersion(), 2);
  onTestFinished(() => extractor.close());
  await ingestText(articles(97, 13), { client: second, batchSize: 64, extractor });
  expect(await dump(databases[1]!.url)).toEqual(expected);
  await ingestText(articles(97, 29), { client: third, batchSize: 20, expected: null });
  expect(await dump(databases[2]!.url)).toEqual(expected);
});

test('the number of statements does not depend on the number of articles in a batch', async () => {
  const [client] = clients as [(typeof clients)[0]];
  const count = async (text: string): Promise<number> => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await ingestText(text, { client, hasCountries: true });
    const statements = query.mock.calls.length;
    query.mockRestore();
    return statements;
  };
  const one = await count(articles(97).replaceAll('Wire', 'Second wire').split('\n').slice(0, 48).join('\n'));
  const many = await count(articles(97).replaceAll('Wire', 'Third wire'));
  expect(one).toBeGreaterThan(10);
  // Some statements are sent only if the batch contains copies of stored articles.
  expect(many).toBeLessThanOrEqual(one + 5);
});

test('a text whose thread fails is reported, and the other texts of its message are extracted', {
  timeout: 60_000,
}, async () => {
  const source = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (texts) => {
      if (texts.some(({ body }) => body === 'fatal')) process.exit(1);
      parentPort.postMessage(texts.map(({ body }) => body === 'bad' ? { reason: 'no' } : { mentions: [], body }));
    });`;
  const pool = new ExtractionPool('v', 2, 'ignore', () => new Worker(source, { eval: true }));
  onTestFinished(() => pool.close());
  const bodies = ['a', 'fatal', 'b', 'bad', 'c'];
  const results = await pool.extract(
    bodies.map((body) => ({ headline: '', body, publishedAt: new Date(0) })),
  );
  expect(results.map((result) => (result instanceof DatelineError ? result.code : 'extracted'))).toEqual([
    'extracted',
    'EXTRACTION_FAILED',
    'extracted',
    'INTERNAL_SERVER_ERROR',
    'extracted',
  ]);
});

test('a message to a thread has at most 16 texts and at most 200,000 characters, unless it is one text', async () => {
  const source = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (texts) => parentPort.postMessage(texts.map(() => ({ size: texts.length }))));`;
  const pool = new ExtractionPool('v', 1, 'ignore', () => new Worker(source, { eval: true }));
  onTestFinished(() => pool.close());
  const sizes = async (lengths: readonly number[]): Promise<unknown> =>
    (
      await pool.extract(
        lengths.map((length) => ({ headline: '', body: 'a'.repeat(length), publishedAt: new Date(0) })),
      )
    ).map((result) => 'size' in result && result.size);
  expect(await sizes(Array(17).fill(10))).toEqual([...Array(16).fill(16), 1]);
  expect(await sizes([120_000, 80_000, 1, 300_000, 5])).toEqual([2, 2, 1, 1, 1]);
  expect(await sizes([])).toEqual([]);
});
