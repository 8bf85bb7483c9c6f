import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultFlags } from '../../src/commands/articles/ingest-flags.ts';
import { watchSources } from '../../src/commands/fetching/watch-sources.ts';
import { feedOf, pageOf } from '../fetch/samples.ts';
import { createDatabaseProxy } from '../support/database-proxy.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import { testExtractor } from '../support/ingest.ts';
import { createWebServer, versioned } from '../support/web-server.ts';

const gateway = await createTestGateway({ caches: true, empty: true });
const server = await createWebServer();
const root = await mkdtemp(join(tmpdir(), 'dateline-watch-'));
const folder = join(root, 'articles');
const sse = createClient({ url: gateway.url });
afterAll(async () => {
  sse.dispose();
  await rm(root, { recursive: true, force: true });
});

beforeEach(() => mkdir(folder, { recursive: true }));
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await runSql(gateway.databaseUrl, 'delete from article; delete from fetch_state');
  server.routes.clear();
  server.requests();
});

/** Starts `dateline watch`, and stops it after the test. */
async function start(
  sources: readonly string[],
  options: { databaseUrl?: string; onExtract?: (stop: AbortController) => void } = {},
) {
  const { databaseUrl = gateway.databaseUrl, onExtract = () => {} } = options;
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) });
  const stopped = new AbortController();
  const flags = { ...defaultFlags(), interval: 300, allowPrivateAddresses: true };
  const trained = await testExtractor();
  const running = watchSources(databaseUrl, sources, flags, {
    logger,
    signal: stopped.signal,
    extractor: {
      ...trained,
      extractRows(articles) {
        onExtract(stopped);
        return trained.extractRows(articles);
      },
    },
    fetchLimits: { pause: 0 },
  });
  const stop = async () => {
    stopped.abort();
    await running;
  };
  stops.push(stop);
  return { lines, stop, running, logged: (part: object) => lines.some((line) => contains(line, part)) };
}
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop().catch(() => {});
});

const contains = (line: object, part: object): boolean =>
  Object.entries(part).every(([key, value]) => Reflect.get(line, key) === value);

const article = (headline: string, body = `${headline}. Angela Merkel spoke in Berlin.`, id = ''): string =>
  `---\nheadline: ${headline}\npublishedAt: 2026-05-04\nsource: Example\n${id && `id: ${id}\n`}---\n\n${body}\n`;
const write = (name: string, text: string) => writeFile(join(folder, name), text);

/** Returns the headlines of the stored articles, through the API. */
async function headlines(): Promise<string[]> {
  const { data } = await gateway.ask('{ articles(first: 100) { edges { node { headline } } } }');
  return data.articles.edges.map((edge: { node: { headline: string } }) => edge.node.headline).sort();
}

const until = (condition: () => boolean | Promise<boolean>) =>
  vi.waitUntil(condition, { timeout: 30_000, interval: 50 });
const untilStored = async (...expected: string[]) => {
  await until(async () => (await headlines()).join() === expected.join()).catch(() => {});
  expect(await headlines()).toEqual(expected);
};

test('subscribers receive new and revised files, and the article of a deleted file is removed', async () => {
  const events: { change: string; article: { headline: string } }[] = [];
  const end = sse.subscribe<{ articleIngested: (typeof events)[number] }>(
    {
      query:
        'subscription { articleIngested { change article { headline people(first: 1) { edges { node { name } } } } } }',
    },
    {
      next: ({ data }) => void (data && events.push(data.articleIngested)),
      error() {},
      complete() {},
    },
  );
  await until(() => gateway.subscribers() === 1);
  await write('existing.md', article('Existing', undefined, '1'));
  await start([folder]);
  await until(() => events.length === 1);
  await write('new.md', article('New'));
  await until(() => events.length === 2);
  await write('existing.md', article('Existing, revised', undefined, '1'));
  await until(() => events.length === 3);
  expect(events).toMatchObject([
    { change: 'ADDED', article: { headline: 'Existing' } },
    { change: 'ADDED', article: { headline: 'New' } },
    { change: 'REVISED', article: { headline: 'Existing, revised' } },
  ]);
  end();
  await rm(join(folder, 'new.md'));
  await untilStored('Existing, revised');
});

test('a file that is renamed keeps its article, and a file that contains another article replaces it', async () => {
  await write('a.md', article('First'));
  const { lines } = await start([folder]);
  await untilStored('First');
  await mkdir(join(folder, 'archive'));
  await rename(join(folder, 'a.md'), join(folder, 'archive', 'b.md'));
  await until(async () => {
    const files = await runSql<{ path: string }>(gateway.databaseUrl, 'select path from article_file');
    return files.length === 1 && files[0]!.path.endsWith('b.md');
  });
  expect(lines.filter(({ msg }) => msg === 'Article removed')).toEqual([]);
  await write('archive/b.md', article('Second'));
  await untilStored('Second');
});

test('a file that is moved to another folder, or deleted and written again, keeps its article', async () => {
  await mkdir(join(folder, 'archive'));
  await write('moved.md', article('Moved'));
  await write('rewritten.md', article('Rewritten'));
  const { lines } = await start([folder]);
  await untilStored('Moved', 'Rewritten');
  await rename(join(folder, 'moved.md'), join(folder, 'archive', 'moved.md'));
  await rm(join(folder, 'rewritten.md'));
  await new Promise((done) => setTimeout(done, 500));
  await write('rewritten.md', article('Rewritten'));
  await until(async () => {
    const files = await runSql<{ path: string }>(gateway.databaseUrl, 'select path from article_file');
    return files.length === 2 && files.some(({ path }) => path.includes('archive'));
  });
  expect(lines.filter(({ msg }) => msg === 'Article removed')).toEqual([]);
});

test('a folder that is replaced by another one is read again', async () => {
  await write('a.md', article('First'));
  await start([folder]);
  await untilStored('First');
  const other = `${folder}-other`;
  await mkdir(other);
  await writeFile(join(other, 'b.md'), article('Second'));
  await rename(folder, `${folder}-old`);
  await rename(other, folder);
  await untilStored('Second');
  await write('c.md', article('Third'));
  await untilStored('Second', 'Third');
});

test('a burst of files is stored in a few runs', async () => {
  const { lines } = await start([folder]);
  await until(() =>
    lines.some(({ msg }) => msg === 'The folder is empty; the articles of deleted files are retained'),
  );
  const names = Array.from({ length: 60 }, (_, at) => `Report ${String(at).padStart(2, '0')}`);
  await Promise.all(names.map((name) => write(`${name}.md`, article(name, `${name}: rain in Paris.`))));
  await untilStored(...names);
  expect(lines.filter(({ msg }) => msg === 'Articles stored').length).toBeLessThan(10);
});

test('an invalid file is logged with its code, and the files after it are stored', async () => {
  const { logged } = await start([folder]);
  await write('bad.md', '---\nheadline: [\n---\nText\n');
  await until(() => logged({ code: 'FRONT_MATTER_INVALID', file: join(folder, 'bad.md') }));
  await write('good.md', article('Good'));
  await write('bad.md', article('Corrected'));
  await untilStored('Corrected', 'Good');
  // A failure retains the articles that the file contained before.
  await write('bad.md', '---\nheadline: [\n---\nText\n');
  await write('other.md', article('Other'));
  await untilStored('Corrected', 'Good', 'Other');
});

test('after a restart, files that changed meanwhile are stored, and unchanged ones are not stored again', async () => {
  for (const name of ['Changed', 'Deleted', 'Unchanged'])
    await write(`${name}.md`, article(name, undefined, name));
  const first = await start([folder]);
  await untilStored('Changed', 'Deleted', 'Unchanged');
  await first.stop();
  await write('Changed.md', article('Changed since', undefined, 'Changed'));
  await write('Added.md', article('Added'));
  await rm(join(folder, 'Deleted.md'));
  const second = await start([folder]);
  await untilStored('Added', 'Changed since', 'Unchanged');
  await until(() => second.logged({ msg: 'Articles stored', new: 1, updated: 1, unchanged: 1 }));
});

test('the articles of a folder that disappears are retained until it is available again', async () => {
  await write('a.md', article('First'));
  const { logged } = await start([folder]);
  await untilStored('First');
  await rename(folder, `${folder}-moved`);
  await until(() => logged({ code: 'FILE_UNREADABLE', msg: 'Folder not ingested' }));
  expect(await headlines()).toEqual(['First']);
  await rename(`${folder}-moved`, folder);
  await write('b.md', article('Second'));
  await untilStored('First', 'Second');
});

test('the batch that is being extracted when it is stopped is stored', async () => {
  for (const name of ['One', 'Two', 'Three']) await write(`${name}.md`, article(name));
  const { running } = await start([folder], { onExtract: (stop) => stop.abort() });
  await running;
  expect(await headlines()).toEqual(['One', 'Three', 'Two']);
});

test('changes during an outage of the database are stored when it is available again', async () => {
  const proxy = await createDatabaseProxy(gateway.databaseUrl);
  await write('a.md', article('First'));
  const { logged } = await start([folder], { databaseUrl: proxy.url });
  await untilStored('First');
  await proxy.stop();
  await write('b.md', article('Second'));
  await rm(join(folder, 'a.md'));
  await until(() => logged({ code: 'DATABASE_UNREACHABLE', msg: 'Folder not ingested' }));
  await proxy.start();
  await untilStored('Second');
});

test('a folder that does not exist at the start is an error', async () => {
  const { running } = await start([join(root, 'missing')]);
  await expect(running).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('stores new and revised items of a feed, retains missing ones, and does nothing while it is unchanged', async () => {
  const item = (name: string, text = `${name}. Angela Merkel spoke in Berlin.`) => ({
    title: name,
    link: `${server.url}/${name}`,
    text,
  });
  server.routes.set('/feed', versioned(feedOf([item('One'), item('Two')]), '"1"'));
  const { lines } = await start([`${server.url}/feed`]);
  await untilStored('One', 'Two');
  server.requests();
  const before = lines.filter(({ msg, level }) => msg === 'Articles stored' && level === 30).length;
  await until(() => server.requests().includes('304 /feed'));
  server.routes.set(
    '/feed',
    versioned(feedOf([item('Two', 'Olaf Scholz spoke in Paris.'), item('Three')]), '"2"'),
  );
  await untilStored('One', 'Three', 'Two');
  expect(lines.filter(({ msg, level }) => msg === 'Articles stored' && level === 30)).toHaveLength(
    before + 1,
  );
  expect(lines.at(-1)).not.toMatchObject({ level: 40 });
});

test('an article that two feeds contain is stored from one of them', async () => {
  const page = { title: 'Page', link: `${server.url}/page` };
  server.routes.set('/page', { body: pageOf('Page') });
  server.routes.set('/a', {
    body: feedOf([page, { ...page, title: 'Other', link: `${server.url}/other`, text: 'Berlin.' }]),
  });
  server.routes.set('/b', {
    body: feedOf([{ ...page, title: 'Page, in another feed' }]).replace('Radio', 'Times'),
  });
  const { lines } = await start([`${server.url}/a`, `${server.url}/b`]);
  await until(async () => (await headlines()).length === 2);
  const seen: string[] = [];
  await until(() => {
    seen.push(...server.requests());
    return ['200 /a', '200 /b'].every((path) => seen.filter((each) => each === path).length > 3);
  });
  expect(lines.filter(({ updated }) => Number(updated) > 0)).toEqual([]);
  expect(seen.filter((each) => each === '200 /page')).toHaveLength(1);
});

test('a feed is not requested while it is fresh, also after a restart', async () => {
  const body = feedOf([{ title: 'One', link: `${server.url}/one`, text: 'Angela Merkel spoke in Berlin.' }]);
  server.routes.set('/feed', versioned(body, '"1"', { 'cache-control': 'max-age=3600' }));
  server.routes.set('/other', versioned(feedOf([]), '"1"'));
  const sources = [`${server.url}/feed`, `${server.url}/other`];
  const first = await start(sources);
  await untilStored('One');
  await until(() => server.requests().includes('304 /other'));
  await first.stop();
  server.requests();
  await start(sources);
  const seen: string[] = [];
  await until(() => seen.push(...server.requests()) > 2);
  expect(seen.filter((request) => request.endsWith('/feed'))).toEqual([]);
});

test('a feed that fails is logged with its code and retried, and its linked pages are fetched', async () => {
  server.routes.set('/feed', { status: 500 });
  const { logged } = await start([`${server.url}/feed`]);
  await until(() => logged({ code: 'FETCH_STATUS', url: `${server.url}/feed`, msg: 'Feed not ingested' }));
  server.routes.set('/page', { body: pageOf('Page') });
  server.routes.set('/feed', { body: feedOf([{ title: 'Page', link: `${server.url}/page` }]) });
  await untilStored('Page');
});
