import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { isLive, startCli, urlOf } from './started.ts';

const { url: databaseUrl } = await createTestDatabase();
const BODY = JSON.stringify({ query: '{ __typename }' });

async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** Sends a request on a connection, and resolves with the whole response when the server has closed it. */
async function sendOn(socket: Socket, path: string): Promise<string> {
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\nConnection: close\r\n\r\n${BODY}`,
  );
  return text(socket);
}

const readyStatus = async (url: string): Promise<number> =>
  (await fetch(new URL('/health/ready', url), { headers: { Connection: 'close' } })).status;

test.each(['1', '2'])(
  'SIGTERM resets no accepted connection, with %s worker(s)',
  { timeout: 60_000 },
  async (workers) => {
    const run = startCli({ DATABASE_URL: databaseUrl, DRAIN_DELAY: '3', WORKERS: workers }, '--no-samples');
    const url = await urlOf(run);
    const responses: Promise<string>[] = [];
    let over = false;
    const opening = (async () => {
      while (!over) {
        responses.push(sendOn(await open(url), '/graphql'));
        await sleep(5);
      }
    })();
    while (responses.length < 10) await sleep(5);
    run.process.kill('SIGTERM');
    // At this status, load balancers stop sending requests.
    while ((await readyStatus(url)) !== 503) await sleep(5);
    const before = responses.length;
    while (responses.length < before + 10) await sleep(5);
    over = true;
    await opening;
    for (const response of await Promise.all(responses))
      expect(response).toMatch(/^HTTP\/1\.1 200 .*"Query"/s);

    const idle = await Promise.all(Array.from({ length: 10 }, () => open(url)));
    while (await isLive(url)) await sleep(20);
    await expect(open(url)).rejects.toThrow('ECONNREFUSED');
    for (const socket of idle) {
      expect(await sendOn(socket, '/graphql')).toMatch(/^HTTP\/1\.1 200 .*"Query"/s);
    }
    expect(await run.ended()).toBe(0);
  },
);

test.each(['1', '2'])(
  'an idle connection does not delay the shutdown, with %s worker(s)',
  { timeout: 60_000 },
  async (workers) => {
    const run = startCli({ DATABASE_URL: databaseUrl, WORKERS: workers }, '--no-samples');
    const socket = await open(await urlOf(run));
    run.process.kill('SIGINT');
    expect(await text(socket)).toBe('');
    expect(await run.ended()).toBe(0);
  },
);
