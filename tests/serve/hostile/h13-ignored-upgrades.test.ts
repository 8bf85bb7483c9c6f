import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { GraphQLError } from 'graphql';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createSchema } from '../../../src/graph/schema.ts';
import { WebSockets } from '../../../src/serve/live/web-sockets.ts';
import { createTestGateway } from '../../support/gateway.ts';

const gateway = await createTestGateway({ caches: true, empty: true });
const { port } = new URL(gateway.url);

/** What the server sends on one connection in answer to these bytes, until it closes or has sent a number of answers. */
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
  await vi.waitUntil(() => closed || statuses().length === answers, { timeout: 10_000 });
  const bodies = [...received.matchAll(/\{"(?:data|errors)".*?\}(?=HTTP|$)/gs)].map(([body]) =>
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
  ['a POST for a web socket', [posted(BODY, 'Connection: Upgrade\r\nUpgrade: websocket\r\n') + LATIN], 1],
])('the upgrade is ignored, the request answered and the connection kept: %s', async (_, parts, answers) => {
  const { statuses, bodies, stayed } = await send(parts, answers);
  expect(statuses).toEqual(Array(answers).fill(200));
  expect(bodies).toEqual(Array(answers).fill(ANSWER));
  expect(stayed).toBe(true);
});

test('a connection that is to be closed is closed after the answer', async () => {
  const headers = 'Connection: close, Upgrade\r\nUpgrade: h2c\r\n';
  const { statuses, bodies, stayed } = await send([get(QUERY, headers)], 2);
  expect([statuses, bodies, stayed]).toEqual([[200], [ANSWER], false]);
});

test('fifty upgrades on one connection leave no listeners behind', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const { statuses } = await send(Array(50).fill(get(QUERY)), 50);
  process.off('warning', warned);
  expect(statuses).toEqual(Array(50).fill(200));
  expect(warned).not.toHaveBeenCalled();
});

test('other paths answer too', async () => {
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
])('a handshake with %s is refused with a coded error', async (_, bytes, status, code, header) => {
  const { statuses, bodies, received, stayed } = await send([bytes], 2);
  expect(statuses).toEqual([status]);
  expect(bodies).toMatchObject([{ errors: [{ extensions: { code } }] }]);
  expect(received).toMatch(header);
  expect(stayed).toBe(false);
});

test('a web socket still opens', async () => {
  const { statuses, received } = await send([handshake('/graphql?x')], 1);
  expect(statuses).toEqual([101]);
  expect(received).toContain('Sec-WebSocket-Protocol: graphql-transport-ws');
});

const few = createServer();
const sockets = new WebSockets(few, {
  schema: createSchema(),
  path: '/graphql',
  maxMessageBytes: 1_000,
  maxConnections: 1,
  run: async () => ({ data: {} }),
  maskError: () => new GraphQLError('Masked.'),
  failed() {},
});
afterAll(async () => {
  await sockets.close();
  few.close();
});

test('a web socket above the limit is refused with a coded error and a time to retry', async () => {
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
