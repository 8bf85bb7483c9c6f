import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { type ConnectionReceiver, SharedPort } from '../../src/commands/cluster/shared-port.ts';

async function openPort(): Promise<{ port: SharedPort; url: string; open: () => Promise<Socket> }> {
  const port = new SharedPort(pino({ level: 'silent' }));
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

/** A worker that counts the connections and confirms them as `confirm` returns. */
function receiver(confirm: () => boolean | Promise<boolean>): ConnectionReceiver & { received: number } {
  return {
    received: 0,
    async receive() {
      this.received += 1;
      return confirm();
    },
  };
}

test('responds with 503, a code and Retry-After without a worker, also to a body of 1 MB', async () => {
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

test('transfers a connection to the next worker if the first one exits before it receives it', async () => {
  const { port, open } = await openPort();
  const [exited, next] = [receiver(() => false), receiver(() => true)];
  port.add(exited);
  port.add(next);
  await Promise.all([open(), open(), open()]);
  await expect.poll(() => next.received).toBe(3);
  expect(exited.received).toBe(1);
});

test('responds with 503 to a connection that no worker received', async () => {
  const { port, url } = await openPort();
  const exited = receiver(() => false);
  port.add(exited);
  expect((await fetch(url)).status).toBe(503);
  expect(exited.received).toBe(1);
});

test('transfers no other connection to a worker that does not confirm', async () => {
  const { port, open } = await openPort();
  let confirm = (_: boolean) => {};
  const stuck = receiver(() => new Promise<boolean>((resolve) => (confirm = resolve)));
  const free = receiver(() => true);
  port.add(stuck);
  port.add(free);
  await Promise.all(Array.from({ length: 5 }, open));
  await expect.poll(() => free.received).toBe(4);
  expect(stuck.received).toBe(1);
  confirm(true);
});

test('completes the transfers of accepted connections when it closes, and refuses later connections', async () => {
  const { port, open } = await openPort();
  const confirms: ((received: boolean) => void)[] = [];
  const slow = receiver(() => new Promise<boolean>((resolve) => confirms.push(resolve)));
  port.add(slow);
  await Promise.all([open(), open()]);
  let closed = false;
  const closing = port.close().then(() => {
    closed = true;
  });
  for (let count = 1; count <= 2; count++) {
    await expect.poll(() => confirms.length).toBe(count);
    expect(closed).toBe(false);
    confirms.at(-1)?.(true);
  }
  await closing;
  expect(slow.received).toBe(2);
  await expect(open()).rejects.toThrow('ECONNREFUSED');
});
