import { afterAll, expect, test } from 'vitest';
import { TaggedCache } from '../../src/cache/tagged-cache.ts';
import { pageRequest } from '../../src/graph/lists/page.ts';
import { RequestContext } from '../../src/graph/loading/request-context.ts';
import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { Database } from '../../src/store/database.ts';
import { scoredArticles } from '../../src/store/read/articles/article-lists.ts';
import { EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { rootPageReader } from '../../src/store/read/keyset/pages.ts';
import { defineLookup } from '../../src/store/read/reader.ts';
import { createTestDatabase } from '../support/database.ts';

const { url } = await createTestDatabase();
const database = new Database({ url });
const extractor = new ExtractorThread();
afterAll(async () => {
  await extractor.close();
  await database.close();
});

let computed = 0;
const reader = defineLookup({
  name: 'tests',
  load: async (_, keys: readonly string[]) => keys.map((key) => (key === 'bad' ? new Error(key) : key)),
  tags: (key) => {
    computed += 1;
    return [`article:${key}`, 'archive'];
  },
});

function cache() {
  const rows = new TaggedCache<unknown>(1_000_000);
  rows.listen(true);
  return rows;
}

test('the dependencies of a response are the same with and without a row cache', async () => {
  const rows = cache();
  for (const context of [null, rows, rows].map(
    (given) => new RequestContext({ database, extractor, rows: given }),
  )) {
    const { loaders } = context;
    await Promise.allSettled(['1', 'bad', '2'].map((key) => loaders.load(reader, key)));
    await loaders.load(reader, '3');
    const tags = ['article:1', 'archive', 'article:2', 'article:3'];
    expect([...context.tags]).toEqual(tags);
    expect([...context.tags]).toEqual(tags);
  }
});

test('without a row cache, the dependencies of a response are computed only if they are needed', async () => {
  computed = 0;
  const context = new RequestContext({ database, extractor, rows: null });
  await context.loaders.load(reader, '1');
  expect(computed).toBe(0);
  expect(context.tags.size).toBe(2);
});

test('the cache key of a page of a search is computed without its statement', () => {
  const key = (words: string[], limit = 10) => {
    const source = scoredArticles({ ...EVERY_ARTICLE, words });
    const from = () => {
      throw new Error('The statement was built.');
    };
    const request = { limit, backward: false, after: null, before: null };
    return rootPageReader.key({ source: { ...source, from }, request });
  };
  expect(key(["'talks'"])).toBe(key(["'talks'"]));
  expect(new Set([key(["'talks'"]), key(["'talk'"]), key(["'talks'"], 11)]).size).toBe(3);
});

test('equal page requests without cursors are one object', () => {
  const list = { name: 'list', order: [] };
  const [first, last] = [pageRequest(list, { first: 3 }), pageRequest(list, { last: 3 })];
  expect(first).toEqual({ limit: 3, backward: false, after: null, before: null });
  expect(last).toEqual({ ...first, backward: true });
  expect(pageRequest(list, { first: 3, after: null })).toBe(first);
  expect(pageRequest(list, { last: 3 })).toBe(last);
});
