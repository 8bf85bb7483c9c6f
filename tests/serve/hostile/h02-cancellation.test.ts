import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { untilBlocked } from '../../support/backends.ts';
import { createTestGateway } from '../../support/gateway.ts';
import { lockTable } from '../../support/lock.ts';

// H2: clients that close the connection, and statements and requests that take too long.

const gateway = await createTestGateway();
const short = await createTestGateway({ databaseOf: gateway, requestTimeout: 300 });
const cached = await createTestGateway({ databaseOf: gateway, caches: true });
const impatient = await createTestGateway({ databaseOf: gateway, statementTimeout: 100 });

afterEach(() => void [gateway, short, impatient].map((each) => each.statements()));

/** 40 lists, each with a list in each of its items. */
const LISTS = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: articles(first: 1, filter: { publishedAt: { since: "20${10 + index}-01-01T00:00:00Z" } }) { edges { node { people { edges { node { name } } } } } }`).join(' ')} }`;
const NULLABLE = '{ article(by: { slug: "nato-calls-china-an-enabler-of-russias-war" }) { headline } }';

/** Posts a query on a new connection. */
function post(url: string, query: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const body = JSON.stringify({ query });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

test.each(['first', 'second', 'third, compiled'])(
  'cancels the statements of a client that closes its connection, and sends no more of them: %s time',
  async () => {
    const lock = await lockTable(gateway.databaseUrl, 'article');
    const socket = post(gateway.url, LISTS);
    // A quarter of the ten connections, since the request is expensive.
    await untilBlocked(gateway.databaseUrl, 2);
    socket.destroy();
    await untilBlocked(gateway.databaseUrl, 0);
    await lock.release();
    expect(gateway.statements()).toHaveLength(40);
    expect(gateway.log()).toEqual([]);
    // Another client receives a complete response.
    const { data, errors } = await gateway.ask(LISTS);
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(40);
  },
);

test('a client receives its response although another client that waited for the same response disconnected', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const leaving = post(cached.url, NULLABLE);
  await untilBlocked(gateway.databaseUrl, 1);
  const staying = cached.ask(NULLABLE);
  leaving.destroy();
  await lock.release();
  expect((await staying).data.article.headline).toMatch(/^NATO/);
});

test('computes nothing for clients that disconnected while they waited for the same response', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const query = '{ articles(first: 3) { edges { node { slug } } } }';
  const leading = post(cached.url, query);
  await untilBlocked(gateway.databaseUrl, 1);
  const following = Array.from({ length: 20 }, () => post(cached.url, query));
  // A response on a later connection shows that the earlier requests were read.
  expect((await cached.ask('{ __typename }')).errors).toBeUndefined();
  cached.statements();
  for (const socket of following) socket.destroy();
  expect((await cached.ask('{ __typename }')).errors).toBeUndefined();
  leading.destroy();
  await untilBlocked(gateway.databaseUrl, 0);
  expect(cached.statements()).toEqual([]);
  await lock.release();
});

test('cancels a request that takes longer than the request timeout', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  for (let time = 0; time < 3; time += 1) {
    const response = await fetch(`${short.url}?query=${encodeURIComponent(NULLABLE)}`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'The request took longer than 0.3 seconds and was cancelled. Request less data, or retry later.',
          extensions: { code: 'REQUEST_TIMEOUT' },
        },
      ],
    });
    await untilBlocked(gateway.databaseUrl, 0);
  }
  await lock.release();
  expect((await short.ask(NULLABLE)).errors).toBeUndefined();
});

test('cancels a statement that takes longer than the statement timeout, once, and executes the rest', async () => {
  const query = `{ country(code: "BY") { name } ${NULLABLE.slice(1)}`;
  const lock = await lockTable(gateway.databaseUrl, 'article');
  for (let time = 0; time < 3; time += 1) {
    const { data, errors } = await impatient.ask(query);
    expect(data).toEqual({ country: { name: 'Belarus' }, article: null });
    expect(errors).toMatchObject([{ path: ['article'], extensions: { code: 'STATEMENT_TIMEOUT' } }]);
    expect(impatient.statements()).toHaveLength(2);
  }
  await lock.release();
});

test('cancels the statements of WebSocket operations when the client closes the connection', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const socket = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  for (const id of ['1', '2']) {
    const payload = { query: `{ articles(first: ${id}) { edges { node { slug } } } }` };
    socket.send(JSON.stringify({ type: 'subscribe', id, payload }));
  }
  await untilBlocked(gateway.databaseUrl, 2);
  socket.terminate();
  await untilBlocked(gateway.databaseUrl, 0);
  await lock.release();
  expect(gateway.log()).toEqual([]);
});

test('sends no more statements of a request whose response has become null by an error', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const { data, errors } = await impatient.ask(LISTS);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'STATEMENT_TIMEOUT' } }]);
  await untilBlocked(gateway.databaseUrl, 0);
  const metrics = await (await fetch(new URL('/metrics', impatient.url))).text();
  expect(metrics).toMatch(/^dateline_database_waiting\S* 0$/m);
  await lock.release();
});
