import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { createGateway } from '../../src/serve/gateway.ts';
import { Database } from '../../src/store/database.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { lockTable } from '../support/lock.ts';

const { url: databaseUrl, name } = await createTestDatabase();
const { url: otherUrl } = await createTestDatabase({ empty: true });
const lines: string[] = [];
const database = new Database({ url: databaseUrl });
const gateway = createGateway({
  database,
  schema: createSchema(),
  extractor: new ExtractorThread(),
  logger: pino({ level: 'warn' }, { write: (line) => lines.push(line) }),
  maxRequestBytes: 10_000,
  maxQueryCost: 10_000,
});
const { origin, port } = new URL(await gateway.listen(0, '127.0.0.1'));
afterAll(async () => {
  await gateway.close();
  await database.close();
});

async function health(what: 'live' | 'ready') {
  const response = await fetch(`${origin}/health/${what}`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { code: response.status, ...((await response.json()) as { status: string }) };
}

const live = { code: 200, status: 'live' };
const ready = { code: 200, status: 'ready' };

test('is live and ready once it listens', async () => {
  expect(await health('live')).toEqual(live);
  expect(await health('ready')).toEqual(ready);
});

test('a HEAD request receives the status without a body', async () => {
  const response = await fetch(`${origin}/health/ready`, { method: 'HEAD' });
  expect({ status: response.status, body: await response.text() }).toEqual({ status: 200, body: '' });
});

test('replaces connections that the database server closes', async () => {
  await runSql(otherUrl, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  expect(await health('ready')).toEqual(ready);
});

test('without a database it is live but not ready, logs the reason, and recovers', async () => {
  await runSql(otherUrl, `alter database "${name}" allow_connections false`);
  await runSql(otherUrl, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  try {
    expect(await health('ready')).toEqual({ code: 503, status: 'database unreachable' });
    expect(await health('live')).toEqual(live);
    expect(lines.join('')).toContain('not currently accepting connections');
  } finally {
    await runSql(otherUrl, `alter database "${name}" allow_connections true`);
  }
  expect(await health('ready')).toEqual(ready);
});

test('while it closes it is not ready, responds to pending requests, and refuses new connections', async () => {
  const lock = await lockTable(databaseUrl, 'article');
  const socket = connect(Number(port), '127.0.0.1');
  const answers = text(socket);
  const body = JSON.stringify({ query: '{ articles { totalCount } }' });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await lock.awaited();
  const closing = gateway.close();
  socket.write('GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n');
  const connectAgain = () => fetch(`${origin}/health/live`).then(({ status }) => status, String);
  await expect.poll(connectAgain).toContain('fetch failed');
  await lock.release();
  const [, slow, probe] = (await answers).split('HTTP/1.1 ');
  expect(slow).toMatch(/^200 [\s\S]*\{"data":\{"articles":\{"totalCount":0\}\}\}/);
  expect(probe).toMatch(/^503 [\s\S]*\r\nConnection: close\r\n[\s\S]*\{"status":"draining"\}/i);
  await closing;
});
