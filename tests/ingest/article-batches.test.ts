import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { FeedRecord } from '../../src/feed/record.ts';
import { articleBatches } from '../../src/ingest/article-batches.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const options = { defaults: { source: 'Wire', language: 'en' }, ignoreAnnotations: false, size: 10 };

const record = (number: number): FeedRecord => ({
  position: { path: 'articles.ndjson', record: number, byte: null },
  content: {
    headline: `Meeting ${number}`,
    body: 'The talks ended.',
    publishedAt: '2024-08-20T12:00:00Z',
    topics: [],
    annotations: [],
    metadata: {},
  },
});

/** Yields articles and adds a weak reference to each. It ends when `end` is resolved. */
async function* records(count: number, references: WeakRef<FeedRecord>[], end: Promise<void>) {
  for (let number = 1; number <= count; number += 1) {
    const one = record(number);
    references.push(new WeakRef(one));
    yield one;
  }
  await end;
}

test('a run with a signal retains no record of an earlier batch', async () => {
  const references: WeakRef<FeedRecord>[] = [];
  const { signal } = new AbortController();
  const batches = articleBatches(records(1_000, references, Promise.resolve()), { ...options, signal });
  for (let batch = 1; batch < 100; batch += 1) await batches.next();
  // A weak reference is cleared in a later turn of the event loop at the earliest.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  const retained = references.filter((reference) => reference.deref() !== undefined);
  expect(references.length).toBe(990);
  expect(retained.length).toBeLessThanOrEqual(20);
  await batches.return(undefined);
});

test('an aborted run returns the records that were read, although the source waits for more', async () => {
  const controller = new AbortController();
  const never = new Promise<void>(() => {});
  const batches = articleBatches(records(15, [], never), { ...options, signal: controller.signal });
  expect((await batches.next()).value).toHaveLength(10);
  const last = batches.next();
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  expect((await last).value).toHaveLength(5);
  expect((await batches.next()).done).toBe(true);
});
