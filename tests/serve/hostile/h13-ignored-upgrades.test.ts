import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { GraphQLError } from 'graphql';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createSchema } from '../../../src/graph/schema.ts';
import { WebSockets } from '../../../src/serve/live/web-sockets.ts';
import { createTestGateway } from '../../support/gateway.ts';

const gateway = await createTestGateway({ caches: true, empty: true });
const { port } = new URL(gateway.url);

const options = {
  schema: createSchema(),
  path: '/graphql',
  maxMessageBytes: 1_000,
  run: async () => ({ data: {} }),
  maskError: () => new GraphQLError('Masked.'),
  failed() {},
};

/** Sends bytes on one connection. Returns what the server sends until it closes the connection, or a number of responses. */
async function send(parts: readonly string[], answers: number, to = Number(port)) {
  const socket = connect(to, '127.0.0.1').setEncoding('latin1');
  let received = '';
  let closed = false;
  socket.on('data', (chunk: string) => {
    received += chunk;
  });
  socket.on('close', () => {
    closed = true;
  });
  socket.on('error', () => {});
  const statuses = () => [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  for (const part of parts) {
    socket.write(part, 'latin1');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await vi.waitUntil(() => closed || statuses().length === answers, { timeout: 30_000 });
  const bodies = [...received.matchAll(/\{"(?:data|errors)".*?\}(?=\r\n|HTTP|$)/gs)].map(([body]) =>
    JSON.parse(body),
  );
  const stayed = !closed;
  socket.destroy();
  return { statuses: statuses(), bodies, received, stayed };
}

const H2C =
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n';
const get = (path: string, headers = H2C) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`;
const posted = (body: string, headers = H2C) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;

const QUERY = '/graphql?query=%7B__typename%7D';
const BODY = JSON.stringify({ query: '{ __typename } # José' });
const LATIN = Buffer.from(BODY).toString('latin1');
const ANSWER = { data: { __typename: 'Query' } };

test.each<[what: string, parts: string[], answers: number]>([
  ['a GET', [get(QUERY)], 1],
  ['a POST in one piece', [posted(BODY) + LATIN], 1],
  ['a POST whose body comes later', [posted(BODY), LATIN.slice(0, 5), LATIN.slice(5)], 1],
  [
    'a POST in chunks',
    [
      `${posted(BODY, H2C).replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked')}5\r\n${LATIN.slice(0, 5)}\r\n`,
      `${(LATIN.length - 5).toString(16)}\r\n${LATIN.slice(5)}\r\n`,
      '0\r\n\r\n',
    ],
    1,
  ],
  ['three requests, one after the other', [get(QUERY), posted(BODY) + LATIN, get(QUERY)], 3],
  ['a pipelined request', [get(QUERY) + get(QUERY, '')], 2],
  ['a POST for a WebSocket', [posted(BODY, 'Connection: Upgrade\r\nUpgrade: websocket\r\n') + LATIN], 1],
])(
  'ignores the upgrade, responds to the request and keeps the connection open: %s',
  async (_, parts, answers) => {
    const { statuses, bodies, stayed } = await send(parts, answers);
    expect(statuses).toEqual(Array(answers).fill(200));
    expect(bodies).toEqual(Array(answers).fill(ANSWER));
    expect(stayed).toBe(true);
  },
);

test('closes a connection after the response to a request with `Connection: close`', async () => {
  const headers = 'Connection: close, Upgrade\r\nUpgrade: h2c\r\n';
  const { statuses, bodies, stayed } = await send([get(QUERY, headers)], 2);
  expect([statuses, bodies, stayed]).toEqual([[200], [ANSWER], false]);
});

test('50 upgrades on one connection leave no listeners', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const { statuses } = await send(Array(50).fill(get(QUERY)), 50);
  process.off('warning', warned);
  expect(statuses).toEqual(Array(50).fill(200));
  expect(warned).not.toHaveBeenCalled();
});

test('does not parse a body after thousands of header fields as a request', async () => {
  const body = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
  const head = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${H2C}`;
  for (const fields of [990, 1_000, 2_000, 3_900]) {
    const framed = `${'a:\r\n'.repeat(fields)}Content-Length: ${body.length}\r\n\r\n${body}`;
    const { statuses } = await send([head + framed + get(QUERY, '')], 2);
    expect([fields, statuses]).toEqual([fields, [400, 200]]);
  }
});

test('does not parse a chunked body after thousands of header fields as a request', async () => {
  const head = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${H2C}${'a:\r\n'.repeat(3_000)}`;
  const chunk = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
  const body = `${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\nTrailer: x\r\n\r\n`;
  const { statuses } = await send([`${head}Transfer-Encoding: chunked\r\n\r\n${body}${get(QUERY, '')}`], 2);
  expect(statuses).toEqual([400, 200]);
});

test.each([
  ['a folded line', 'X: a\r\n Content-Length: 5\r\n'],
  ['a folded Transfer-Encoding', 'Transfer-Encoding: chun\r\n ked\r\n'],
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 5\r\n'],
  ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
  ['an unknown Transfer-Encoding', 'Transfer-Encoding: gzip\r\n'],
  ['a bare line feed', 'X: a\nContent-Length: 5\r\n'],
])('refuses a request with an ignored upgrade and %s once', async (_, header) => {
  const head = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${H2C}`;
  const { statuses, stayed } = await send([`${head}${header}\r\nhello${get(QUERY, '')}`], 2);
  expect([statuses, stayed]).toEqual([[400], false]);
});

test('a client that expects 100 receives it once, and its body is read', async () => {
  const head = posted(BODY, `${H2C}Expect: 100-continue\r\n`);
  const { statuses, bodies } = await send([head, LATIN], 2);
  expect([statuses, bodies]).toEqual([[100, 200], [ANSWER]]);
});

let comment = 0;
/** Returns a query that no test has sent: its response is computed while later requests of the same packet are read. */
const getNew = (headers?: string) => {
  comment += 1;
  return get(`${QUERY}%23${comment}`, headers);
};

test.each<[what: string, requests: string[], statuses: number[]]>([
  ['a query, and an upgrade', [getNew(''), get('/health/live')], [200, 200]],
  ['three upgrades', [getNew(), get('/nothing'), getNew()], [200, 404, 200]],
  [
    'queries with and without upgrades',
    [
      getNew(''),
      getNew(''),
      get('/nothing'),
      getNew(''),
      posted(BODY) + LATIN,
      get('/nothing', ''),
      getNew(),
    ],
    [200, 200, 404, 200, 200, 404, 200],
  ],
  [
    'five hundred upgrades',
    Array.from({ length: 500 }, () => getNew()),
    Array.from({ length: 500 }, () => 200),
  ],
])('responds to pipelined requests in order: %s', async (_, requests, expected) => {
  const warned = vi.fn();
  process.on('warning', warned);
  const { statuses, stayed } = await send([requests.join('')], expected.length);
  process.off('warning', warned);
  expect([statuses, stayed]).toEqual([expected, true]);
  expect(warned).not.toHaveBeenCalled();
});

test('responds to the pipelined requests of a client that has ended its side', async () => {
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  socket.end(getNew('') + getNew() + get('/nothing'));
  const statuses = [...(await text(socket)).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses).toEqual(['200', '200', '404']);
});

test('responds to a WebSocket handshake after the previous requests', async () => {
  const opened = await send([getNew('') + get('/nothing') + getNew() + handshake()], 4);
  expect(opened.statuses).toEqual([200, 404, 200, 101]);
  const refused = await send([getNew('') + handshake('/other')], 2);
  expect(refused.statuses).toEqual([200, 404]);
});

test.each<[what: string, path: string, answers: number]>([
  ['receives a response after one that waits for the client to read', '/large', 2],
  ['receives no response after one with which the server closes the connection', '/last', 1],
])('a pipelined request with an ignored upgrade %s', async (_, path, answers) => {
  const server = createServer((request, response) => {
    if (request.url === '/last') response.setHeader('Connection', 'close');
    const parts = Array.from({ length: request.url === '/large' ? 64 : 1 }, () => Buffer.alloc(262_144, 'x'));
    Readable.from(parts).pipe(response);
  });
  const other = new WebSockets(server, { ...options, maxConnections: 1 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(get(path, '') + get('/small', `Connection: close, Upgrade\r\nUpgrade: h2c\r\n`));
  const received = await text(socket);
  expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(answers);
  expect(received.length).toBeGreaterThan((path === '/large' ? 65 : 1) * 262_144);
  await other.close();
  server.close();
});

test('a client that resets its connection while an ignored upgrade is pending closes only that connection', async () => {
  const pending: ServerResponse[] = [];
  const server = createServer((_request, response) => void pending.push(response));
  const failed = vi.fn();
  const other = new WebSockets(server, { ...options, failed, maxConnections: 1 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(get('/pending', '') + get('/waits'));
  await vi.waitUntil(() => pending.length > 0, { timeout: 30_000 });
  socket.resetAndDestroy();
  await once(socket, 'close');
  for (let part = 0; part < 10; part += 1) {
    pending[0]?.write(Buffer.alloc(262_144));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await other.close();
  // Resolves when the last connection has closed.
  await new Promise((resolve) => server.close(resolve));
  expect(pending).toHaveLength(1);
  expect(failed).not.toHaveBeenCalled();
});

test('refuses two Host headers, with and without an upgrade', async () => {
  for (const headers of ['host: b\r\n', `Host: localhost\r\n${H2C}`]) {
    const { statuses, bodies } = await send([get(QUERY, headers) + get('/health/live', headers)], 2);
    expect(statuses).toEqual([400, 400]);
    expect(bodies).toMatchObject(Array(2).fill({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] }));
  }
});

test('responds on other paths', async () => {
  const { statuses } = await send([get('/health/live'), get('/nothing')], 2);
  expect(statuses).toEqual([200, 404]);
});

const handshake = (path = '/graphql', headers: Record<string, string> = {}) => {
  const all = {
    Host: 'localhost',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Protocol': 'graphql-transport-ws',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
};

test.each<[what: string, bytes: string, status: number, code: string, header: RegExp]>([
  ['another path', handshake('/other'), 404, 'NOT_FOUND', /Connection: close/],
  [
    'another version',
    handshake('/graphql', { 'Sec-WebSocket-Version': '7' }),
    426,
    'BAD_REQUEST',
    /\r\nSec-WebSocket-Version: 13\r\n/,
  ],
  [
    'no key',
    handshake('/graphql', { 'Sec-WebSocket-Key': 'x' }),
    400,
    'BAD_REQUEST',
    /Content-Type: application\/json/,
  ],
  [
    'a broken subprotocol',
    handshake('/graphql', { 'Sec-WebSocket-Protocol': ',,' }),
    400,
    'BAD_REQUEST',
    /Connection: close/,
  ],
])('refuses a handshake with %s with a coded error', async (_, bytes, status, code, header) => {
  const { statuses, bodies, received, stayed } = await send([bytes], 2);
  expect(statuses).toEqual([status]);
  expect(bodies).toMatchObject([{ errors: [{ extensions: { code } }] }]);
  expect(received).toMatch(header);
  expect(stayed).toBe(false);
});

test('opens a WebSocket', async () => {
  const { statuses, received } = await send([handshake('/graphql?x')], 1);
  expect(statuses).toEqual([101]);
  expect(received).toContain('Sec-WebSocket-Protocol: graphql-transport-ws');
});

const few = createServer();
const sockets = new WebSockets(few, { ...options, maxConnections: 1 });
afterAll(async () => {
  await sockets.close();
  few.close();
});

test('refuses a WebSocket above the limit with a coded error and Retry-After', async () => {
  await once(few.listen(0, '127.0.0.1'), 'listening');
  const { port: at } = few.address() as AddressInfo;
  const first = new WebSocket(`ws://127.0.0.1:${at}/graphql`, 'graphql-transport-ws');
  await once(first, 'open');
  const { statuses, bodies, received } = await send([handshake()], 2, at);
  expect(statuses).toEqual([503]);
  expect(bodies).toMatchObject([{ errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIBERS' } }] }]);
  expect(received).toContain('\r\nRetry-After: 5\r\n');
  first.terminate();
});
