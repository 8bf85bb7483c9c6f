import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createSchema } from '../../../src/graph/schema.ts';
import { WebSockets } from '../../../src/serve/live/web-sockets.ts';
import type { Caller } from '../../../src/store/connection/caller.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { untilBlocked } from '../../support/backends.ts';
import { createTestGateway } from '../../support/gateway.ts';
import { lockTable } from '../../support/lock.ts';

const gateway = await createTestGateway({ caches: true, empty: true });

interface Message {
  readonly type: string;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the payload has the shape that each test requests.
  readonly payload?: any;
}

/** Opens an initialised connection, and records its messages and close codes. */
async function open(url = gateway.url) {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const received: Message[] = [];
  const closed: number[] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data)) as Message));
  socket.on('close', (code) => closed.push(code));
  await once(socket, 'open');
  const send = (message: object) => socket.send(JSON.stringify(message));
  const of = (id: string) => received.filter((message) => message.id === id);
  const last = (id: string) =>
    vi.waitUntil(() => of(id).find(({ type }) => type === 'error' || type === 'complete'), {
      timeout: 5_000,
    });
  send({ type: 'connection_init' });
  await vi.waitUntil(() => received.length > 0, { timeout: 30_000 });
  return { socket, closed, send, of, last };
}

type Connection = Awaited<ReturnType<typeof open>>;

/** Checks that the connection still responds, and that its other operation is still running. */
async function expectOpen({ send, last, of, closed, socket }: Connection): Promise<void> {
  send({ type: 'subscribe', id: 'query', payload: { query: '{ __typename }' } });
  await last('query');
  expect(of('query')).toMatchObject([
    { type: 'next', payload: { data: { __typename: 'Query' } } },
    { type: 'complete' },
  ]);
  expect(of('other')).toEqual([]);
  expect(closed).toEqual([]);
  expect(gateway.log()).toEqual([]);
  socket.close();
}

const SUBSCRIPTION = 'subscription { articleIngested { eventId } }';
const HASH = 'a'.repeat(64);

test.each<[what: string, code: string, payload: object]>([
  [
    'a document that does not have its hash',
    'DOCUMENT_HASH_MISMATCH',
    { query: SUBSCRIPTION, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
  ],
  ['an unknown parameter', 'BAD_REQUEST', { query: SUBSCRIPTION, qurey: '' }],
  ['a malformed document id', 'BAD_REQUEST', { query: SUBSCRIPTION, documentId: '?' }],
  ['a document that does not parse', 'GRAPHQL_PARSE_FAILED', { query: '{' }],
  ['a document that does not fit the schema', 'GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }],
  [
    'an unknown operation name',
    'OPERATION_RESOLUTION_FAILURE',
    { query: 'query A { __typename }', operationName: 'B' },
  ],
  [
    'a variable of another type',
    'BAD_USER_INPUT',
    { query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 'x' } },
  ],
  [
    'a malformed event id',
    'BAD_CURSOR',
    { query: 'subscription { articleIngested(after: "x") { eventId } }' },
  ],
  ['a document that is too deep', 'QUERY_TOO_LARGE', { query: '{a'.repeat(100) }],
])('%s ends only its own operation, with %s', async (_, code, payload) => {
  const connection = await open();
  const { send, last, of } = connection;
  send({ type: 'subscribe', id: 'other', payload: { query: SUBSCRIPTION } });
  send({ type: 'subscribe', id: 'bad', payload });
  await last('bad');
  expect(of('bad')).toEqual([
    { id: 'bad', type: 'error', payload: [expect.objectContaining({ extensions: { code } })] },
  ]);
  await expectOpen(connection);
});

test('an internal error ends only its own operation, with a correlation id', async () => {
  const server = createServer();
  const failed = vi.fn();
  const sockets = new WebSockets(server, {
    schema: createSchema(),
    path: '/graphql',
    maxMessageBytes: 10_000,
    maxConnections: 10,
    run: async ({ query }) => {
      if (query === 'reject') throw new TypeError('secret');
      return { data: { query } };
    },
    maskError: () =>
      new GraphQLError('Masked.', { extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } } }),
    failed,
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { send, last, of, closed } = await open(`http://127.0.0.1:${port}/graphql`);
  send({ type: 'subscribe', id: '1', payload: { query: 'reject' } });
  await last('1');
  send({ type: 'subscribe', id: '2', payload: { query: 'continue' } });
  await last('2');
  expect(of('1')).toEqual([
    {
      id: '1',
      type: 'error',
      payload: [{ message: 'Masked.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    },
  ]);
  expect(of('2')).toMatchObject([{ payload: { data: { query: 'continue' } } }, { type: 'complete' }]);
  expect(closed).toEqual([]);
  expect(failed).not.toHaveBeenCalled();
  await sockets.close();
  server.close();
});

test.each<[what: string, code: number, message: object]>([
  ['a message of an unknown type', 4400, { type: 'nothing' }],
  ['a message that only servers send', 4400, { type: 'next', id: '1', payload: {} }],
  ['a subscription without a query', 4400, { type: 'subscribe', id: '1', payload: {} }],
  ['a second connection_init', 4429, { type: 'connection_init' }],
])('%s closes the connection with %i, and nothing is logged', async (_, code, message) => {
  const { send, closed } = await open();
  send(message);
  await vi.waitUntil(() => closed.length > 0, { timeout: 30_000 });
  expect(closed).toEqual([code]);
  expect(gateway.log()).toEqual([]);
});

const waiting = async (): Promise<number> => {
  const metrics = await (await fetch(new URL('/metrics', gateway.url))).text();
  return Number(/^dateline_database_waiting\S* (\d+)$/m.exec(metrics)?.[1]);
};
/** Returns a query that reads articles and is not cached. */
const slow = (number: number) => ({
  query: `{ articles(first: ${number % 100}) { totalCount } } # ${number}`,
});

test('`complete` cancels the statements of its operation, running and queued, and no others', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const { send, socket, of, last } = await open();
  for (let number = 0; number < 60; number += 1) {
    send({ type: 'subscribe', id: `${number}`, payload: slow(number) });
  }
  await vi.waitUntil(async () => (await waiting()) > 0, { timeout: 30_000 });
  for (let number = 1; number < 60; number += 1) send({ type: 'complete', id: `${number}` });
  await untilBlocked(gateway.databaseUrl, 1);
  expect(await waiting()).toBe(0);
  await lock.release();
  await last('0');
  expect(of('0')).toMatchObject([
    { type: 'next', payload: { data: { articles: { totalCount: 0 } } } },
    { type: 'complete' },
  ]);
  expect(of('1')).toEqual([]);
  expect(gateway.log()).toEqual([]);
  socket.close();
});

test('3,000 operations that are completed at once do not block the database for other clients', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const { send, socket, closed } = await open();
  for (let number = 0; number < 3_000; number += 1) {
    send({ type: 'subscribe', id: `${number}`, payload: slow(number) });
    send({ type: 'complete', id: `${number}` });
  }
  send({ type: 'subscribe', id: 'end', payload: { query: '{ __typename }' } });
  await untilBlocked(gateway.databaseUrl, 0);
  const { errors } = await gateway.ask('{ country(code: "BY") { name } }');
  expect(errors).toBeUndefined();
  await lock.release();
  expect(closed).toEqual([]);
  expect(gateway.log()).toEqual([]);
  socket.close();
});

test('a completed operation counts for the limit until its work has ended', async () => {
  const server = createServer();
  const callers: Caller[] = [];
  const ends: (() => void)[] = [];
  const sockets = new WebSockets(server, {
    schema: createSchema(),
    path: '/graphql',
    maxMessageBytes: 10_000,
    maxConnections: 10,
    run: async (_payload, _request, caller) => {
      callers.push(caller);
      await new Promise<void>((resolve) => ends.push(resolve));
      return { data: { number: callers.length } };
    },
    maskError: () => new GraphQLError('Masked.'),
    failed() {},
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { send, last, of } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  // The same id each time, which the protocol allows after `complete`.
  for (let number = 0; number < 150; number += 1) {
    send({ type: 'subscribe', id: 'same', payload: slow(number) });
    send({ type: 'complete', id: 'same' });
  }
  send({ type: 'subscribe', id: 'more', payload: slow(0) });
  await last('more');
  expect(of('more')).toMatchObject([
    { type: 'error', payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIBERS' } }] },
  ]);
  expect(callers.map(({ failure }) => failure?.code)).toEqual(Array(100).fill('REQUEST_CANCELLED'));
  for (const end of ends) end();
  send({ type: 'subscribe', id: 'same', payload: slow(0) });
  await vi.waitUntil(() => ends.length === 101, { timeout: 30_000 });
  ends[100]!();
  // The operations above the limit get an error, unless the server reads their `subscribe` and `complete` together.
  const results = () => of('same').filter(({ type }) => type !== 'error');
  await vi.waitUntil(() => results().length === 2, { timeout: 30_000 });
  expect(results()).toMatchObject([{ type: 'next' }, { type: 'complete' }]);
  await sockets.close();
  server.close();
});

test('the end of a completed operation does not end a later one with the same id', async () => {
  const { send, of, socket } = await open();
  const lock = await lockTable(gateway.databaseUrl, 'article');
  send({ type: 'subscribe', id: 'same', payload: slow(1) });
  await untilBlocked(gateway.databaseUrl, 1);
  send({ type: 'complete', id: 'same' });
  send({ type: 'subscribe', id: 'same', payload: slow(2) });
  send({ type: 'ping' });
  await untilBlocked(gateway.databaseUrl, 1);
  await lock.release();
  await vi.waitUntil(() => of('same').length === 2, { timeout: 30_000 });
  expect(of('same')).toMatchObject([{ type: 'next' }, { type: 'complete' }]);
  socket.close();
});

const queries = fc.oneof(
  fc.constantFrom(
    '{ __typename }',
    SUBSCRIPTION,
    'query A { __typename } query B { __typename }',
    'query ($first: Int) { articles(first: $first) { totalCount } }',
    'subscription ($after: String) { articleIngested(after: $after) { eventId } }',
    'mutation { a }',
    'fragment F on Query { __typename }',
    '{ ...F } fragment F on Query { ...F }',
    'subscription { entityUpdated(id: "x") { eventId } articleIngested { eventId } }',
    '',
  ),
  fc.string(),
  fc.string({ unit: anyCharacter }),
);
const objects = fc.dictionary(
  fc.oneof(fc.constantFrom('first', 'after', 'persistedQuery', '__proto__', 'toString'), fc.string()),
  fc.jsonValue(),
);
/** Payloads that graphql-transport-ws allows. Other types of these members are protocol violations. */
const payloads = fc
  .record(
    {
      query: queries,
      variables: fc.option(objects),
      operationName: fc.option(fc.oneof(fc.constantFrom('A', 'B', '__proto__'), fc.string())),
      extensions: fc.option(objects),
      documentId: fc.jsonValue(),
      more: fc.option(objects),
    },
    { requiredKeys: ['query'] },
  )
  .map(({ more, ...payload }) => ({ ...more, ...payload }));

test('no payload of an operation closes the connection or ends another operation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payloads, { minLength: 1, maxLength: 30 }), async (sent) => {
      const connection = await open();
      connection.send({ type: 'subscribe', id: 'other', payload: { query: SUBSCRIPTION } });
      for (const [index, payload] of sent.entries()) {
        connection.send({ type: 'subscribe', id: `${index}`, payload });
        connection.send({ type: 'ping' });
        if (index % 3 === 0) connection.send({ type: 'complete', id: `${index}` });
      }
      await expectOpen(connection);
    }),
    { numRuns: 40 },
  );
}, 60_000);
