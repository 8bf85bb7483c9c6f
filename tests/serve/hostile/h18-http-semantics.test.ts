import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FastPath } from '../../../src/serve/request/fast-path.ts';
import { createTestGateway } from '../../support/gateway.ts';

const cached = await createTestGateway({ caches: true, empty: true });
const plain = await createTestGateway({ databaseOf: cached });
const answer = vi.spyOn(FastPath.prototype, 'answer');

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function send(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: object } = {},
): Promise<Sent> {
  const request = httpRequest(url, {
    agent: false,
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
  });
  request.end(body && JSON.stringify(body));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode!, headers: response.headers, body: await text(response) };
}

let number = 0;

/** The paths of a request through the server. Each function sends a query that takes the path. */
const WAYS = {
  'of Yoga that is cached': (more: object) => sendNew(cached.url, more),
  'of Yoga that is not cached': (more: object) => sendNew(plain.url, more),
  'of a compiled operation that is cached': (more: object) => sendCompiled(cached.url, more),
  'of a compiled operation that is not cached': (more: object) => sendCompiled(plain.url, more),
  'from the cache': (more: object) => sendCached(more),
};
const ways = Object.entries(WAYS);

interface More {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: object;
  /** Texts before and after the parameters of the URL. */
  readonly around?: readonly [string, string];
}

const COMPILED = 'query Compiled($first: Int) { articles(first: $first) { totalCount } }';

function ask(
  url: string,
  query: string,
  first: number,
  { method = 'GET', headers = {}, around = ['', ''] }: More = {},
) {
  const variables = { first };
  if (method === 'POST') return send(url, { method, headers, body: { query, variables } });
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return send(`${url}?${around[0]}${search}${around[1]}`, { method, headers });
}

async function sendNew(url: string, more: More) {
  number += 1;
  answer.mockClear();
  const sent = await ask(url, `${COMPILED} # ${number}`, 1, more);
  expect(answer).not.toHaveBeenCalled();
  return sent;
}

/** Page sizes that no request has had, so that no response for them is cached. */
const pages = Array.from({ length: 100 }, (_, index) => index);

async function sendCompiled(url: string, more: More) {
  for (let time = 0; time < 3; time += 1) await ask(url, COMPILED, pages.pop()!);
  answer.mockClear();
  const sent = await ask(url, COMPILED, pages.pop()!, more);
  if (sent.status < 400) expect(answer).toHaveBeenCalledOnce();
  return sent;
}

async function sendCached(more: More) {
  number += 1;
  const query = `${COMPILED} # cached ${number}`;
  const { method = 'GET' } = more;
  await ask(cached.url, query, 1, { method });
  await ask(cached.url, query, 1, { method });
  cached.statements();
  const sent = await ask(cached.url, query, 1, more);
  expect(cached.statements()).toEqual([]);
  return sent;
}

beforeEach(() => {
  if (pages.length < 50) pages.unshift(...Array.from({ length: 50 }, (_, index) => index));
});

describe.each(ways)('a response %s', (_, way) => {
  test('is sent in full to a POST with any If-None-Match', async () => {
    const { headers, body } = await way({ method: 'POST' });
    expect(body).toContain('"totalCount":0');
    for (const condition of ['*', headers.etag ?? '"x"']) {
      const again = await way({ method: 'POST', headers: { 'If-None-Match': condition } });
      expect({ status: again.status, body: again.body }).toEqual({ status: 200, body });
    }
  });

  test.each(['GET', 'HEAD'] as const)('is 304 for a %s with `If-None-Match: *`', async (method) => {
    const { status, body, headers } = await way({ method, headers: { 'If-None-Match': ' * ' } });
    expect({ status, body }).toEqual({ status: 304, body: '' });
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('is compared weakly with each entity tag of a list', async () => {
    const { headers } = await way({});
    const { etag } = headers;
    if (etag === undefined) return;
    const status = async (condition: string) =>
      (await way({ headers: { 'If-None-Match': condition } })).status;
    for (const same of [etag, `W/${etag}`, `"x", ${etag}`, `W/"a,b" ,W/${etag},"y"`, `"",${etag}`]) {
      expect([same, await status(same)]).toEqual([same, 304]);
    }
    const inner = etag.slice(1, -1);
    for (const other of [
      '"x"',
      inner,
      `"x${inner}"`,
      `"${inner}x"`,
      `x${etag}`,
      `${etag}x`,
      `"*"`,
      '*, "x"',
      '',
    ]) {
      expect([other, await status(other)]).toEqual([other, 200]);
    }
  });

  test('has the same headers for HEAD as for GET, and no body', async () => {
    const [get, head] = [await way({}), await way({ method: 'HEAD' })];
    expect(head.body).toBe('');
    expect(head.status).toBe(200);
    const { date: _, ...headers } = get.headers;
    expect(head.headers).toMatchObject(headers);
    expect(head.headers['content-length']).toBe(String(get.body.length));
  });

  test.each([
    ['application/json;q=0', 406, 'NOT_ACCEPTABLE'],
    ['application/*;q=0.0, image/png', 406, 'NOT_ACCEPTABLE'],
    ['*/*;q=0', 406, 'NOT_ACCEPTABLE'],
    ['text/html;q=0', 406, 'NOT_ACCEPTABLE'],
  ])('is refused for `Accept: %s`', async (accept, status, code) => {
    for (const method of ['GET', 'POST'] as const) {
      const sent = await way({ method, headers: { Accept: accept } });
      expect(sent.status).toBe(status);
      expect(JSON.parse(sent.body).errors[0].extensions).toEqual({ code });
    }
  });

  test.each([
    ['application/graphql-response+json;q=0.5, application/json;q=0.9', 'application/json'],
    ['application/json;q=0.5, application/graphql-response+json;q=0.9', 'application/graphql-response+json'],
    ['*/*, application/json;q=0', 'application/graphql-response+json'],
    ['application/json;q=0.1, */*;q=0', 'application/json'],
    [
      'application/json;charset=utf-16, application/graphql-response+json;q=0.1',
      'application/graphql-response+json',
    ],
  ])('is of the type that `Accept: %s` prefers', async (accept, type) => {
    const { status, headers } = await way({ headers: { Accept: accept } });
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

  test.each([
    ['bytes that are not UTF-8', '&more=%ff'],
    ['a surrogate', '&operationName=%ED%A0%80'],
    ['half a character', '&operationName=%c3'],
    ['a second query', '&query={__typename}'],
    ['second variables', '&variables={}'],
    ['a second id of the document', '&documentId=a&documentId=a'],
    ['second extensions', '&extensions={}&extensions={}'],
    ['a second operation name', '&operationName=Compiled&operationName=Compiled'],
    ['the same query before it', '', 'query=%7B__typename%7D&'],
  ])('is refused for a URL with %s', async (_, after, before = '') => {
    const sent = await way({
      around: [before, after],
      headers: { Accept: 'application/graphql-response+json' },
    });
    expect(sent.status).toBe(400);
    expect(JSON.parse(sent.body).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });
});

test('a URL with characters that are not percent-encoded is refused', async () => {
  const socket = connect(Number(new URL(cached.url).port), '127.0.0.1');
  const query = encodeURIComponent('{ person(by: { name: "José" }) { name } }').replace('%C3%A9', 'é');
  socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const received = await text(socket);
  expect(received).toMatch(/^HTTP\/1\.1 400 /);
});

test('a percent sign that begins no percent-encoded byte is a literal percent sign, as in browsers', async () => {
  const { status } = await send(`${cached.url}?query={__typename}&more=100%`);
  expect(status).toBe(200);
});

test.each([
  ['text/html;q=0.1, application/json', 'application/json; charset=utf-8'],
  ['text/html;q=0, */*', 'application/json; charset=utf-8'],
])('a client that prefers JSON to HTML receives JSON: `Accept: %s`', async (accept, type) => {
  const { headers } = await send(`${cached.url}?query={__typename}`, { headers: { Accept: accept } });
  expect(headers['content-type']).toBe(type);
});

test('a HEAD for a subscription receives the headers of a stream, and no stream', async () => {
  const query = encodeURIComponent('subscription { articleIngested { eventId } }');
  const sent = await send(`${cached.url}?query=${query}`, {
    method: 'HEAD',
    headers: { Accept: 'text/event-stream' },
  });
  expect([sent.status, sent.headers['content-type'], sent.body]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    '',
  ]);
});

test('a refused HEAD has the status of the GET', async () => {
  for (const method of ['GET', 'HEAD']) {
    expect((await send(cached.url, { method })).status).toBe(400);
    const headers = { Accept: 'image/png' };
    expect((await send(`${cached.url}?query={__typename}`, { method, headers })).status).toBe(406);
  }
});

test('other methods are refused with 405 and the allowed methods', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const { status, headers } = await send(cached.url, { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  }
});
