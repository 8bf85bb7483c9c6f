import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { ingestArticles } from '../../src/commands/articles/ingest-articles.ts';
import { defaultFlags, type IngestFlags } from '../../src/commands/articles/ingest-flags.ts';
import { checkFetching } from '../../src/commands/fetching/open-fetching.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { testExtractor } from '../support/ingest.ts';
import { outputOf } from '../support/output.ts';
import { createWebServer, versioned } from '../support/web-server.ts';
import { feedOf, pageOf } from './samples.ts';

const server = await createWebServer();
const database = await createTestDatabase();
const folder = await createArticleFolder();

/** Runs `dateline ingest`. Returns its output, and whether all records succeeded. */
async function ingest(paths: readonly string[], flags: Partial<IngestFlags> = {}) {
  const output = outputOf();
  const succeeded = await ingestArticles(
    database.url,
    paths,
    {
      ...defaultFlags(),
      fetch: true,
      allowPrivateAddresses: true,
      rejects: join(folder.path, 'rejects.ndjson'),
      ...flags,
    },
    {
      stdin: Readable.from([]),
      stdout: output.stream,
      extractor: await testExtractor(),
      fetchLimits: { pause: 0 },
    },
  );
  return { succeeded, text: output.text() };
}

const stored = () =>
  runSql(database.url, 'select headline, url, source, byline from article order by headline');

afterEach(async () => {
  server.routes.clear();
  server.requests();
  await runSql(database.url, 'delete from article; delete from fetch_state');
});

test('a URL fails without --fetch, and the message states the option', () => {
  const check = (fetch: boolean) => () => checkFetching(['articles', `${server.url}/feed`], { fetch });
  expect(check(false)).toThrow(
    expect.objectContaining({ code: 'FETCH_DISABLED', message: expect.stringContaining('`--fetch`') }),
  );
  expect(check(true)).not.toThrow();
});

test('a local address fails without --allow-private-addresses', async () => {
  const { succeeded, text } = await ingest([`${server.url}/feed`], { allowPrivateAddresses: false });
  expect(succeeded).toBe(false);
  expect(text).toContain(`FAILED ${server.url}/feed: FETCH_ADDRESS_REFUSED`);
});

test('stores a page, and stores nothing when it has not changed', async () => {
  const url = `${server.url}/2026/geneva`;
  server.routes.set('/2026/geneva', versioned(pageOf('Leaders meet in Geneva'), '"1"'));
  expect((await ingest([url])).text).toContain('1 new');
  expect(await stored()).toEqual([
    { headline: 'Leaders meet in Geneva', url, source: 'Example Times', byline: 'Anna Meyer' },
  ]);
  const again = await ingest([url]);
  expect(again.succeeded).toBe(true);
  expect(again.text).toContain(`1 skipped: ${url}`);
  // Other options can lead to another article, and a removed article is stored again.
  expect((await ingest([url], { language: 'de' })).text).toContain('1 updated');
  await runSql(database.url, 'delete from article');
  expect((await ingest([url], { language: 'de' })).text).toContain('1 new');
  expect(server.requests().map((request) => request.slice(0, 3))).toEqual(['200', '304', '200', '200']);
});

test('completes the items of a feed with the text of the linked pages', async () => {
  const link = (name: string) => ({ title: `Item ${name}`, link: `${server.url}/${name}` });
  server.routes.set('/feed', { body: feedOf([link('one'), link('two'), link('gone')]) });
  server.routes.set('/one', { body: pageOf('One'), headers: { 'content-type': 'text/html' } });
  server.routes.set('/two', { body: pageOf('Two'), headers: { 'content-type': 'text/html' } });
  const { succeeded, text } = await ingest([`${server.url}/feed`]);
  expect(succeeded).toBe(false);
  expect(text).toContain(`FAILED ${server.url}/gone: FETCH_STATUS`);
  expect(await stored()).toMatchObject([
    { headline: 'Item one', url: `${server.url}/one`, source: 'Example Radio' },
    { headline: 'Item two', url: `${server.url}/two`, source: 'Example Radio' },
  ]);
});

test('fetches a linked page again only if its item changed, or its request failed', async () => {
  const items = [1, 2].map((number) => ({ title: `Item ${number}`, link: `${server.url}/${number}` }));
  server.routes.set('/feed', versioned(feedOf(items), '"1"'));
  server.routes.set('/1', { body: pageOf('One') });
  server.routes.set('/2', { status: 500 });
  await ingest([`${server.url}/feed`]);
  server.requests();
  server.routes.set('/2', { body: pageOf('Two') });
  await ingest([`${server.url}/feed`]);
  expect(server.requests()).toEqual(['200 /feed', '200 /2']);
  await ingest([`${server.url}/feed`]);
  expect(server.requests()).toEqual(['304 /feed']);
  server.routes.set(
    '/feed',
    versioned(feedOf([{ ...items[0]!, title: 'Item 1, revised' }, items[1]!]), '"2"'),
  );
  expect((await ingest([`${server.url}/feed`])).text).toContain('1 updated');
  expect(server.requests()).toEqual(['200 /feed', '200 /1']);
});

test('completes the items of a feed in a file', async () => {
  server.routes.set('/one', { body: pageOf('One') });
  const file = join(folder.path, 'feed.xml');
  await writeFile(file, feedOf([{ title: 'Item', link: `${server.url}/one` }]));
  expect((await ingest([file], { fetch: false })).text).toContain('BODY_NOT_INCLUDED');
  expect((await ingest([file])).text).toContain('1 new');
});

test('reads an archive', async () => {
  const body = gzipSync(
    JSON.stringify({ title: 'One', text: 'Text.', date: '2026-05-04', publisher: 'Example', id: '1' }),
  );
  server.routes.set('/a.ndjson.gz', { body, headers: { 'content-type': 'application/gzip', etag: '"1"' } });
  expect((await ingest([`${server.url}/a.ndjson.gz`])).text).toContain('1 new');
  expect(await runSql(database.url, 'select etag from fetch_state where article_id is not null')).toEqual([
    { etag: '"1"' },
  ]);
});

test('a dry run fetches, and stores neither articles nor states', async () => {
  server.routes.set('/one', versioned(pageOf('One'), '"1"'));
  const url = `${server.url}/one`;
  expect((await ingest([url], { dryRun: true })).text).toMatch(/1 new/);
  expect(await runSql(database.url, 'select url from fetch_state')).toEqual([]);
  expect(await stored()).toEqual([]);
});
