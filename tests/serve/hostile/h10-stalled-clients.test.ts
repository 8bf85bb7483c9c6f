import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { HttpConnections } from '../../../src/serve/http/http-connections.ts';
import { runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

/** Milliseconds: long enough for a client on a busy machine to read something. */
const TIMEOUT = 1_000;
const CLIENTS = 12;
/** Larger than the buffers of both sockets. */
const LARGE = Buffer.alloc(33_554_432, 'x');

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a server with the send timeout. Returns its port and its responses. */
async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const responses: ServerResponse[] = [];
  const server = createServer((request, response) => {
    responses.push(response);
    answer(request, response);
  });
  // Node's own timeout must not close idle connections during the test.
  server.keepAliveTimeout = 60_000;
  void new HttpConnections(server, pino({ level: 'silent' }), TIMEOUT);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  return { port, responses, connections };
}

const get = (path = '/') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

async function open(port: number, requests: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  closing.push(() => socket.destroy());
  socket.write(requests);
  return socket;
}

/** Reads at least `bytes` bytes, or fewer if the connection closes. */
async function read(socket: Socket, bytes: number, pause = 0): Promise<number> {
  let count = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    count += (chunk as Buffer).length;
    if (count >= bytes) break;
    if (pause > 0) await sleep(pause);
  }
  return count;
}

test('disconnects clients that do not read, and releases their responses', async () => {
  const { port, responses, connections } = await listen((_, response) => response.end(LARGE));
  await Promise.all(Array.from({ length: CLIENTS }, () => open(port, get())));
  await vi.waitUntil(() => responses.length === CLIENTS, { timeout: 30_000 });
  await vi.waitUntil(async () => (await connections()) === 0, { timeout: 30_000 });
  // The server decrements the number of its connections before the responses receive their `close` event.
  await vi.waitUntil(() => responses.every(({ destroyed }) => destroyed), { timeout: 30_000 });
});

test('disconnects clients that pipeline small requests and do not read', async () => {
  const { port, connections } = await listen((_, response) => response.end(LARGE.subarray(0, 5_000)));
  const socket = await open(port, '');
  // Until the server stops reading.
  while (socket.write(get().repeat(1_000)) || (await Promise.race([once(socket, 'drain'), sleep(300)]))) {}
  await vi.waitUntil(async () => (await connections()) === 0, { timeout: 30_000 });
});

test('disconnects clients that do not read a stream, although few bytes are pending and more are added', async () => {
  const { port, connections } = await listen(({ socket }, response) => {
    response.writeHead(200).flushHeaders();
    const fill = setInterval(() => {
      // Until the buffers of both sides are full.
      while (socket.writableLength === 0) socket.write(LARGE.subarray(0, 5_000));
      socket.write(':\n\n');
    }, TIMEOUT / 4);
    response.once('close', () => clearInterval(fill));
  });
  await open(port, get());
  await vi.waitUntil(async () => (await connections()) === 1, { timeout: 30_000 });
  await vi.waitUntil(async () => (await connections()) === 0, { timeout: 30_000 });
});

test('a slow client that continues to read receives everything', async () => {
  const { port, responses } = await listen((_, response) => response.end(LARGE));
  const socket = await open(port, get());
  // With chunks of 64 KB, reading takes several times the timeout.
  expect(await read(socket, LARGE.length, 6)).toBeGreaterThanOrEqual(LARGE.length);
  expect(responses[0]?.writableFinished).toBe(true);
});

test('responds to a request whose response takes longer than the timeout, also after a large response', async () => {
  const { port } = await listen(({ url }, response) => {
    if (url === '/large') response.end(LARGE);
    else setTimeout(() => response.end('late'), 3 * TIMEOUT);
  });
  const alone = await open(port, get('/late'));
  const after = await open(port, get('/large') + get('/late'));
  await sleep(0.5 * TIMEOUT);
  // By now, a check has found pending bytes of the large response.
  expect(await read(after, LARGE.length)).toBeGreaterThanOrEqual(LARGE.length);
  for (const socket of [alone, after]) {
    let received = '';
    for await (const chunk of socket) {
      received += String(chunk);
      if (received.endsWith('late')) break;
    }
    expect(received).toMatch(/late$/);
  }
});

test('an idle connection stays open until the timeout of Node', async () => {
  const { port, connections } = await listen((_, response) => response.end(LARGE));
  const socket = await open(port, get());
  await sleep(0.5 * TIMEOUT);
  await read(socket, LARGE.length);
  await sleep(2.5 * TIMEOUT);
  expect(await connections()).toBe(1);
});

const gateway = await createTestGateway({ caches: true, empty: true, sendTimeout: TIMEOUT });
await runSql(
  gateway.databaseUrl,
  `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
   select i, 'a' || i, 'a', 'Headline', repeat('x', 200000), now(), 'Test', 'en', '', 'test'
   from generate_series(1, 20) i;
   insert into article_search select id, published_at, article_document(id) from article`,
);

test('the gateway disconnects clients that repeatedly send requests and read no response', async () => {
  const port = Number(new URL(gateway.url).port);
  const query = encodeURIComponent('{ articles { edges { node { body again: body } } } }');
  const closed = vi.fn();
  for (let client = 0; client < CLIENTS; client += 1) {
    const socket = await open(port, get(`/graphql?query=${query}`).repeat(4));
    // A client detects a closed connection only when it reads or writes.
    const probe = setInterval(() => socket.write(get('/health/live')), 100);
    closing.push(() => clearInterval(probe));
    socket.once('close', closed);
  }
  await vi.waitUntil(() => closed.mock.calls.length === CLIENTS, { timeout: 30_000 });
  expect(gateway.log()).toEqual([]);
  expect((await gateway.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
