import { expect, test } from 'vitest';
import { Documents } from '../../src/serve/documents/documents.ts';
import { Mount } from '../../src/serve/explorer/mount.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });
const mounted = await createTestGateway({ databaseOf: gateway, explorer: '/news/explorer' });
const without = await createTestGateway({ databaseOf: gateway, explorer: null });
const trusted = await createTestGateway({
  databaseOf: gateway,
  documents: new Documents({ onlyTrusted: true }),
});

type Server = typeof gateway;

const get = (path: string, init: RequestInit = {}, { url }: Server = gateway) =>
  fetch(new URL(path, url), { redirect: 'manual', ...init });

const SLUG = 'kim-completes-south-koreas-sweep-of-archery-golds';

/** Returns the content of the meta elements of a page, by name or property. */
async function metaOf(path: string): Promise<Record<string, string>> {
  const html = await (await get(path)).text();
  const found = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, name, content]) => [name, content]));
}

test('the page may only load from its own server, and is revalidated', async () => {
  const { status, headers } = await get('/');
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const etag = headers.get('etag')!;
  const unchanged = await get('/', { headers: { 'If-None-Match': etag } });
  expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
});

test('the files of the page are compressed and never change', async () => {
  const html = await (await get('/people/xi-jinping')).text();
  const base = new URL(/<base href="([^"]+)">/.exec(html)![1]!, new URL('/people/xi-jinping', gateway.url));
  const files = [...html.matchAll(/(?:href|src)="([^"]+\.\w+)"/g)].map(([, path]) => new URL(path!, base));
  expect(files.map(({ pathname }) => pathname.split('.').at(-1)).sort()).toEqual(['css', 'js', 'svg']);
  for (const { pathname } of files) {
    const { status, headers } = await get(pathname, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await get('/assets/none.js')).status).toBe(404);
});

test('each page has the title and the description of its subject', async () => {
  expect(await metaOf(`/articles/${SLUG}`)).toMatchObject({
    'og:title': 'Kim completes South Korea’s sweep of archery golds · Dateline',
    'og:type': 'article',
    'og:description': expect.stringMatching(/^PARIS, .{50,195}…$/),
    'article:published_time': expect.stringMatching(/^2024-08-04T/),
  });
  expect(await metaOf('/people/kim-woo-jin')).toMatchObject({
    'og:title': 'Kim Woo-jin · Dateline',
    'og:type': 'profile',
  });
  expect(await metaOf('/countries/BY')).toMatchObject({ 'og:title': 'Belarus · Dateline' });
  expect(await metaOf('/organizations/nato')).toMatchObject({ 'og:title': 'NATO · Dateline' });
  expect(await metaOf('/search?q=trade')).toMatchObject({ 'og:title': 'Search · Dateline' });
});

test('a headline cannot add markup to the page', async () => {
  await runSql(
    gateway.databaseUrl,
    `insert into article (slug, slug_base, headline, body, published_at, source, language, content_hash, extractor, id)
     values ('markup', 'markup', '"><script>alert(1)</script>$&', '', '2020-01-01', 'Test', 'en', '', 'test', 1)`,
  );
  const html = await (await get('/articles/markup')).text();
  expect(html).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp; · Dateline</title>');
  expect(html.match(/<script/g)).toHaveLength(1);
});

test.each(['/articles/none', '/people/none', '/countries/QQ'])(
  'responds with the page and the status 404 if the subject does not exist: %s',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<title>Not found · Dateline</title>');
  },
);

test.each([
  '/none',
  '/articles',
  '/articles/',
  '/articles/a/b',
  '/people/%00',
  '/people/%',
  '/countries/china',
  '/constructor/x',
])('responds with an error if the path is not a page: %s', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('rejects other methods', async () => {
  const response = await get('/search', { method: 'POST' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('can be served at a path', async () => {
  const page = await get('/news/explorer/people/xi-jinping', {}, mounted);
  const html = await page.text();
  expect(html).toContain('<base href="../">');
  expect(html).toContain('data-endpoint="../../graphql"');
  expect((await get('/news/explorer', {}, mounted)).status).toBe(200);
  expect((await get('/people/xi-jinping', {}, mounted)).status).toBe(404);
  const root = await get('/', {}, mounted);
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
});

test('is not served if it is disabled, or if only trusted documents are accepted', async () => {
  for (const server of [without, trusted]) {
    expect((await get('/', {}, server)).status).toBe(302);
    expect((await get('/search', {}, server)).status).toBe(404);
  }
});

test.each([
  ['/', '/', './'],
  ['/', '/articles/a', '../'],
  ['/explorer', '/explorer', 'explorer/'],
  ['/explorer', '/explorer/', './'],
  ['/explorer/', '/explorer/articles/a', '../'],
  ['/a/b', '/a/b', 'b/'],
])('a page refers to the folder of the explorer at %s from %s by %s', (mount, path, base) => {
  expect(new Mount(mount).baseFrom(path)).toBe(base);
  const folder = new URL(new Mount(mount).baseFrom(path), `http://localhost${path}`).pathname;
  expect(folder).toBe(new Mount(mount).folder);
  expect(new URL(new Mount(mount).relative('/graphql'), `http://localhost${folder}`).pathname).toBe(
    '/graphql',
  );
});
