import { once } from 'node:events';
import { request as httpRequest, IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { readFiles } from '../../src/serve/files/read-files.ts';
import { GraphiqlPage } from '../../src/serve/graphiql/page.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ empty: true });
const closed = await createTestGateway({ databaseOf: gateway, graphiql: false });

const HTML = 'text/html';
/** The Accept header of Chromium for a page. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const DECODE = { br: brotliDecompressSync, gzip: gunzipSync };

/** Sends a request, and returns the response without decompressing it. */
async function send(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const sent = httpRequest(url, { method, headers, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  return { status: response.statusCode, headers: response.headers, body };
}

/** Returns the URLs of the files that the page loads. */
async function assets(): Promise<string[]> {
  const { body } = await send(gateway.url, { Accept: HTML });
  const named = [...body.toString().matchAll(/(?:href|src)="([^"]+)"/g)];
  return named.map(([, path]) => new URL(path!, gateway.url).href);
}

test.each([
  [HTML, ''],
  [BROWSER, ''],
  ['text/html, application/json', ''],
  [BROWSER, '?query={__typename}'],
])(
  'responds to a GET that accepts %s with the page, without executing a query: /graphql%s',
  async (accept, search) => {
    const { status, headers, body } = await send(gateway.url + search, { Accept: accept });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept, Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
    expect(body.toString()).toContain('<title>Dateline</title>');
    expect(body.length).toBeLessThan(2_000);
  },
);

test.each([
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/json, text/html;q=0.1',
  'text/html;q=0, */*',
])('responds to a GET that accepts %s with JSON', async (accept) => {
  const { headers, body } = await send(`${gateway.url}?query={__typename}`, { Accept: accept });
  expect(headers['content-type']).toContain('json');
  expect(JSON.parse(body.toString())).toEqual({ data: { __typename: 'Query' } });
});

test('the page refers to a script, a stylesheet and an icon by hash, which HTTP caches may store forever', async () => {
  const urls = await assets();
  const types = [];
  for (const url of urls) {
    expect(url).toMatch(/\/graphql\/assets\/\w+-[A-Z\d]{8}\.\w+$/);
    const { status, headers } = await send(url);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    types.push(headers['content-type']);
  }
  expect(types.sort()).toEqual([
    'image/svg+xml',
    'text/css; charset=utf-8',
    'text/javascript; charset=utf-8',
  ]);
});

test.each(['br', 'gzip'] as const)('sends every file in %s to a client that accepts it', async (encoding) => {
  let bytes = 0;
  for (const url of [gateway.url, ...(await assets())]) {
    const plain = await send(url, { Accept: HTML });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const { headers, body } = await send(url, { Accept: HTML, 'Accept-Encoding': `${encoding}, identity` });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.etag).not.toBe(plain.headers.etag);
    expect(DECODE[encoding](body).equals(plain.body)).toBe(true);
    bytes += body.length;
  }
  expect(bytes).toBeLessThan(400_000);
});

test('responds to HEAD like GET, without the body', async () => {
  for (const url of [gateway.url, ...(await assets())]) {
    const headers = { Accept: HTML, 'Accept-Encoding': 'br' };
    const got = await send(url, headers);
    const head = await send(url, headers, 'HEAD');
    expect(head.status).toBe(200);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
    expect(head.body.length).toBe(0);
  }
});

test('responds with 304 to a client that has the file, and sends it to a client with another version', async () => {
  for (const url of [gateway.url, ...(await assets())]) {
    const headers = { Accept: HTML, 'Accept-Encoding': 'br' };
    const { etag = '', vary, 'cache-control': caching } = (await send(url, headers)).headers;
    for (const seen of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send(url, { ...headers, 'If-None-Match': seen });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers).toMatchObject({ etag, vary, 'cache-control': caching });
    }
    expect((await send(url, { ...headers, 'If-None-Match': '"other"' })).status).toBe(200);
    // Another encoding has another entity tag.
    expect((await send(url, { Accept: HTML, 'If-None-Match': etag })).status).toBe(200);
  }
});

test('reads the files once for 100 requests, and sends the same buffer', async () => {
  let reads = 0;
  const page = new GraphiqlPage({
    notFound: () => expect.unreachable(),
    failed: (error) => expect.unreachable(String(error)),
    read() {
      reads++;
      return readFiles(packagePath('dist/graphiql'));
    },
  });
  const bodies = await Promise.all(
    Array.from({ length: 100 }, () => {
      const request = new IncomingMessage(new Socket());
      Object.assign(request, { method: 'GET', headers: { accept: HTML, 'accept-encoding': 'gzip, br' } });
      const response = new ServerResponse(request);
      return new Promise<unknown>((resolve) => {
        Object.assign(response, { end: resolve });
        page.send(request, response);
      });
    }),
  );
  expect(reads).toBe(1);
  expect(bodies).toHaveLength(100);
  expect(Buffer.isBuffer(bodies[0])).toBe(true);
  expect(new Set(bodies).size).toBe(1);
});

test('reads the files again after an error', async () => {
  let reads = 0;
  const failures: unknown[] = [];
  const page = new GraphiqlPage({
    notFound: () => expect.unreachable(),
    failed: (error) => failures.push(error),
    async read() {
      reads++;
      throw new Error('No files.');
    },
  });
  const request = new IncomingMessage(new Socket());
  for (const count of [1, 2]) {
    page.send(request, new ServerResponse(request));
    await expect.poll(() => failures.length).toBe(count);
    expect(reads).toBe(count);
  }
});

test('responds with NOT_FOUND for an unknown file, and refuses other methods', async () => {
  const missing = new URL('/graphql/assets/page-00000000.js', gateway.url).href;
  for (const url of [missing, new URL('/graphql/assets/../cli.js', gateway.url).href]) {
    const { status, body } = await send(url);
    expect(status).toBe(404);
    expect(JSON.parse(body.toString()).errors[0].extensions.code).toBe('NOT_FOUND');
  }
  const [first = ''] = await assets();
  const { status, headers } = await send(first, {}, 'POST');
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test('without the page, responds to a GET that accepts HTML like any other', async () => {
  const query = `${closed.url}?query={__typename}`;
  const answered = await send(query, { Accept: BROWSER });
  expect(answered.status).toBe(200);
  expect(JSON.parse(answered.body.toString())).toEqual({ data: { __typename: 'Query' } });
  const refused = await send(query, { Accept: HTML });
  expect(refused.status).toBe(406);
  expect(JSON.parse(refused.body.toString()).errors[0].extensions.code).toBe('NOT_ACCEPTABLE');
  const [first = ''] = await assets();
  expect((await send(new URL(new URL(first).pathname, closed.url).href)).status).toBe(404);
});
