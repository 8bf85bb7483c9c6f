import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Resolve } from '../../src/fetch/client/checked-agent.ts';
import { FetchError } from '../../src/fetch/client/fetch-error.ts';
import { isPublicAddress } from '../../src/fetch/client/public-address.ts';
import { Fetcher } from '../../src/fetch/fetcher.ts';
import type { FetchLimits } from '../../src/fetch/limits.ts';
import { createWebServer, versioned } from '../support/web-server.ts';

const server = await createWebServer();
beforeEach(() => {
  server.routes.clear();
  server.requests();
});

const opened: Fetcher[] = [];
afterAll(() => Promise.all(opened.map((fetcher) => fetcher.close())));

function create(
  limits: Partial<FetchLimits> = {},
  isAllowed = (_: string) => true,
  resolve?: Resolve,
): Fetcher {
  const fetcher = new Fetcher({
    userAgent: 'Dateline/test',
    isAllowed,
    signal: new AbortController().signal,
    limits: { pause: 0, time: 5_000, ...limits },
    ...(resolve && { resolve }),
  });
  opened.push(fetcher);
  return fetcher;
}

const INPUT = { expected: 'input', validators: null } as const;
const get = (path: string, fetcher = create()) => fetcher.fetch(`${server.url}${path}`, INPUT);

/** Resolves with the error. */
const failure = (fetched: Promise<unknown>): Promise<FetchError> =>
  fetched.then(
    () => {
      throw new Error('It was fetched.');
    },
    (error: FetchError) => error,
  );

test('returns the decompressed content, the character set and the validators', async () => {
  let agent: string | undefined;
  server.routes.set('/a', (response, headers) => {
    agent = headers['user-agent'];
    response
      .writeHead(200, {
        'content-type': 'text/html; charset="windows-1252"',
        'content-encoding': 'gzip',
        etag: '"1"',
        'last-modified': 'Mon, 04 May 2026 10:00:00 GMT',
        'cache-control': 'max-age=600',
      })
      .end(gzipSync('Text'));
  });
  const before = Date.now();
  const found = await get('/a');
  expect(found).toMatchObject({
    charset: 'windows-1252',
    validators: { etag: '"1"', lastModified: 'Mon, 04 May 2026 10:00:00 GMT' },
  });
  expect(found.content?.toString()).toBe('Text');
  expect(found.freshUntil).toBeGreaterThanOrEqual(before + 590_000);
  expect(agent).toBe('Dateline/test');
});

test('a conditional request returns no content if the resource has not changed', async () => {
  server.routes.set('/a', versioned('Text', '"1"'));
  const fetcher = create();
  const { validators } = await get('/a', fetcher);
  const again = await fetcher.fetch(`${server.url}/a`, { expected: 'input', validators });
  expect(again).toMatchObject({ content: null, validators });
  const other = { etag: '"0"', lastModified: null };
  const changed = await fetcher.fetch(`${server.url}/a`, { expected: 'input', validators: other });
  expect(changed.content?.toString()).toBe('Text');
});

test.each(['http://127.0.0.1', 'http://169.254.169.254', 'http://[::1]', 'http://[::ffff:127.0.0.1]'])(
  'refuses the private address %s',
  async (origin) => {
    const { port } = new URL(server.url);
    const error = await failure(create({}, isPublicAddress).fetch(`${origin}:${port}/a`, INPUT));
    expect(error).toMatchObject({ code: 'FETCH_ADDRESS_REFUSED', isTemporary: false });
    expect(error.message).toContain('--allow-private-addresses');
    expect(server.requests()).toEqual([]);
  },
);

test('refuses a name that resolves to a private address', async () => {
  const { port } = new URL(server.url);
  const fetcher = create({}, isPublicAddress, (_, __, done) =>
    done(null, [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]),
  );
  const error = await failure(fetcher.fetch(`http://news.example:${port}/a`, INPUT));
  expect(error.code).toBe('FETCH_ADDRESS_REFUSED');
  expect(server.requests()).toEqual([]);
});

test('refuses a redirect to an address that is not allowed', async () => {
  const { port } = new URL(server.url);
  server.routes.set('/a', { status: 302, headers: { location: `http://127.0.0.2:${port}/b` } });
  server.routes.set('/b', { status: 302, headers: { location: 'http://internal.example/c' } });
  const fetcher = create(
    {},
    (address) => address === '127.0.0.1',
    (_, __, done) => done(null, [{ address: '10.0.0.1', family: 4 }]),
  );
  for (const path of ['/a', '/b'])
    expect(await failure(get(path, fetcher))).toMatchObject({ code: 'FETCH_ADDRESS_REFUSED' });
  expect(server.requests()).toEqual(['302 /a', '302 /b']);
});

test.each(['file:///etc/passwd', 'ftp://news.example/a', 'gopher://news.example/'])(
  'refuses a redirect to %s',
  async (location) => {
    server.routes.set('/a', { status: 302, headers: { location } });
    expect(await failure(get('/a'))).toMatchObject({ code: 'FETCH_URL_INVALID' });
  },
);

test('refuses a URL with a password', async () => {
  expect(await failure(create().fetch('http://me:secret@news.example/', INPUT))).toMatchObject({
    code: 'FETCH_URL_INVALID',
    message: expect.not.stringContaining('secret'),
  });
});

test('follows redirects, and reports a loop', async () => {
  server.routes.set('/a', { status: 301, headers: { location: '/b' } });
  server.routes.set('/b', { body: 'Text' });
  expect(await get('/a')).toMatchObject({ url: `${server.url}/b` });
  server.routes.set('/b', { status: 302, headers: { location: '/a' } });
  expect(await failure(get('/a'))).toMatchObject({ code: 'FETCH_REDIRECTED', isTemporary: false });
  expect(server.requests()).toHaveLength(2 + 6);
});

test('follows robots.txt, also for the target of a redirect', async () => {
  server.routes.set('/robots.txt', {
    body: 'User-agent: *\nAllow: /\n\nUser-agent: dateline\nDisallow: /private\n',
  });
  server.routes.set('/private/a', { body: 'Text' });
  server.routes.set('/a', { status: 302, headers: { location: '/private/a' } });
  const fetcher = create();
  for (const path of ['/private/a', '/a'])
    expect(await failure(get(path, fetcher))).toMatchObject({ code: 'FETCH_ROBOTS_REFUSED' });
  expect(server.requests()).toEqual(['302 /a']);
});

test('fetches nothing from a site whose robots.txt cannot be read, until it can be', async () => {
  server.routes.set('/robots.txt', { status: 500 });
  server.routes.set('/a', { body: 'Text' });
  const fetcher = create();
  expect(await failure(get('/a', fetcher))).toMatchObject({ code: 'FETCH_STATUS', isTemporary: true });
  expect(server.requests()).toEqual([]);
  server.routes.set('/robots.txt', { body: '' });
  expect((await get('/a', fetcher)).content?.toString()).toBe('Text');
});

test.each([
  [404, false],
  [410, false],
  [500, true],
  [503, true],
])('reports status %i; a later attempt can succeed: %s', async (status, isTemporary) => {
  server.routes.set('/a', { status });
  const error = await failure(get('/a'));
  expect(error).toMatchObject({ code: 'FETCH_STATUS', isTemporary });
  expect(error.message).toContain(`status ${status}`);
});

test('waits as long as a server requires, and then repeats the request', async () => {
  let count = 0;
  server.routes.set('/a', (response) => {
    count += 1;
    if (count === 1) response.writeHead(503, { 'retry-after': '0' }).end();
    else response.end('Text');
  });
  expect((await get('/a')).content?.toString()).toBe('Text');
  expect(server.requests()).toEqual(['503 /a', '200 /a']);
});

test.each([
  ['seconds', () => '3600'],
  ['a date', () => new Date(Date.now() + 3_601_000).toUTCString()],
])('%s in Retry-After: sends no request to a host before the time that it states', async (_, retryAfter) => {
  server.routes.set('/a', { status: 429, headers: { 'retry-after': retryAfter() } });
  server.routes.set('/b', { body: 'Text' });
  const fetcher = create();
  const before = Date.now();
  for (const path of ['/a', '/b']) {
    const error = await failure(get(path, fetcher));
    expect(error).toMatchObject({ code: 'FETCH_RATE_LIMITED', isTemporary: true });
    expect(error.retryAt).toBeGreaterThanOrEqual(before + 3_600_000);
  }
  expect(server.requests()).toEqual(['429 /a']);
});

test('makes one request at a time to a host', async () => {
  let [running, most] = [0, 0];
  for (const path of ['/a', '/b', '/c'])
    server.routes.set(path, (response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('Text');
      }, 20);
    });
  const fetcher = create();
  await Promise.all(['/a', '/b', '/c'].map((path) => get(path, fetcher)));
  expect(most).toBe(1);
});

test('more than ten waiting requests cause no warning about listeners', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => void warnings.push(warning);
  process.on('warning', listen);
  server.routes.set('/a', { body: 'Text' });
  const fetcher = create();
  await Promise.all(Array.from({ length: 12 }, () => get('/a', fetcher)));
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});

test('reports a body over the limit, before and after decompression', async () => {
  const fetcher = create({ bytes: 1_000 });
  server.routes.set('/a', { body: 'x'.repeat(1_001) });
  server.routes.set('/b', {
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync('x'.repeat(1_000_000)),
  });
  server.routes.set('/c', { body: 'x'.repeat(1_000) });
  for (const path of ['/a', '/b'])
    expect(await failure(get(path, fetcher))).toMatchObject({ code: 'FETCH_TOO_LARGE' });
  expect((await get('/c', fetcher)).content).toHaveLength(1_000);
});

test('reports a server that sends no headers, or does not complete the body, within the time limit', async () => {
  const fetcher = create({ time: 200 });
  server.routes.set('/a', () => {});
  server.routes.set('/b', (response) => void response.write('Te'));
  for (const path of ['/a', '/b'])
    expect(await failure(get(path, fetcher))).toMatchObject({ code: 'FETCH_TIMEOUT', isTemporary: true });
});

test('reports a connection that fails, and a body that ends too early', async () => {
  expect(await failure(create().fetch('http://127.0.0.1:1/', INPUT))).toMatchObject({ code: 'FETCH_FAILED' });
  server.routes.set('/a', (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('Text');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await failure(get('/a'))).toMatchObject({ code: 'FETCH_FAILED', isTemporary: true });
});

test('accepts only the types of articles and feeds, and only HTML for linked pages', async () => {
  const types = ['image/png', 'application/pdf', 'application/rss+xml', 'application/x-ndjson'];
  const fetcher = create();
  for (const type of types) server.routes.set(`/${type}`, { headers: { 'content-type': type } });
  const codes = async (expected: 'input' | 'page') =>
    Promise.all(
      types.map((type) =>
        fetcher.fetch(`${server.url}/${type}`, { expected, validators: null }).then(
          () => null,
          ({ code }: FetchError) => code,
        ),
      ),
    );
  const refused = 'FETCH_TYPE_UNSUPPORTED';
  expect(await codes('input')).toEqual([refused, refused, null, null]);
  expect(await codes('page')).toEqual([refused, refused, refused, refused]);
});

test('ends a request when its signal is aborted', async () => {
  server.routes.set('/a', () => {});
  const stop = new AbortController();
  const fetcher = new Fetcher({
    userAgent: 'Dateline/test',
    isAllowed: () => true,
    signal: stop.signal,
    limits: { pause: 0 },
  });
  opened.push(fetcher);
  const ended = failure(get('/a', fetcher));
  setTimeout(() => stop.abort(), 100);
  expect(await ended).toBeInstanceOf(FetchError);
});
