import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { Port, type Taker } from '../../src/commands/cluster/port.ts';

async function openPort(): Promise<{ port: Port; url: string; open: () => Promise<Socket> }> {
  const port = new Port(pino({ level: 'silent' }));
  const url = await port.listen(0, '127.0.0.1');
  onTestFinished(() => port.close());
  const open = async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  return { port, url, open };
}

/** A worker that answers an offer as given, once it has noted it. */
function taker(answer: () => boolean | Promise<boolean>): Taker & { taken: number } {
  return {
    taken: 0,
    async take() {
      this.taken += 1;
      return answer();
    },
  };
}

test('without a worker, each request is answered with 503, its code and Retry-After, a body of a megabyte too', async () => {
  const { url } = await openPort();
  for (const body of ['{}', 'x'.repeat(1_000_000)]) {
    const response = await fetch(url, { method: 'POST', body });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'WORKERS_UNAVAILABLE' } }],
    });
  }
});

test('a connection that a worker did not get before it ended goes to the next one', async () => {
  const { port, open } = await openPort();
  const [ended, next] = [taker(() => false), taker(() => true)];
  port.add(ended);
  port.add(next);
  await Promise.all([open(), open(), open()]);
  await expect.poll(() => next.taken).toBe(3);
  expect(ended.taken).toBe(1);
});

test('a connection that no worker got is answered with 503', async () => {
  const { port, url } = await openPort();
  const ended = taker(() => false);
  port.add(ended);
  expect((await fetch(url)).status).toBe(503);
  expect(ended.taken).toBe(1);
});

test('a worker that is stuck with a connection gets no other one', async () => {
  const { port, open } = await openPort();
  let confirm = (_: boolean) => {};
  const stuck = taker(() => new Promise<boolean>((resolve) => (confirm = resolve)));
  const free = taker(() => true);
  port.add(stuck);
  port.add(free);
  await Promise.all(Array.from({ length: 5 }, open));
  await expect.poll(() => free.taken).toBe(4);
  expect(stuck.taken).toBe(1);
  confirm(true);
});

test('closing waits until what was accepted has been handed out, and refuses what comes later', async () => {
  const { port, open } = await openPort();
  const confirms: ((taken: boolean) => void)[] = [];
  const slow = taker(() => new Promise<boolean>((resolve) => confirms.push(resolve)));
  port.add(slow);
  await Promise.all([open(), open()]);
  let closed = false;
  const closing = port.close().then(() => {
    closed = true;
  });
  for (let taken = 1; taken <= 2; taken++) {
    await expect.poll(() => confirms.length).toBe(taken);
    expect(closed).toBe(false);
    confirms.at(-1)?.(true);
  }
  await closing;
  expect(slow.taken).toBe(2);
  await expect(open()).rejects.toThrow('ECONNREFUSED');
});
