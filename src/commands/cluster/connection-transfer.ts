import type { Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import { type PrimaryMessage, workerMessage } from './messages.ts';
import type { ConnectionReceiver } from './shared-port.ts';

/**
 * Returns a function that transfers connections to a worker. The primary process holds its copy of a connection until
 * the worker confirms that it has received the connection.
 */
export function transferTo(worker: Worker, exited: Promise<string>): ConnectionReceiver['receive'] {
  const unconfirmed = new Map<number, (received: boolean) => void>();
  let lastId = 0;
  const settle = (id: number, received: boolean) => {
    unconfirmed.get(id)?.(received);
    unconfirmed.delete(id);
  };
  worker.on('message', (value: unknown) => {
    const message = workerMessage.safeParse(value).data;
    if (message?.type === 'connection-received') settle(message.id, true);
  });
  void exited.then(() => {
    for (const id of [...unconfirmed.keys()]) settle(id, false);
  });
  return (connection: Socket) =>
    new Promise((resolve) => {
      if (!worker.isConnected()) return resolve(false);
      lastId += 1;
      const message = { type: 'connection', id: lastId } satisfies PrimaryMessage;
      unconfirmed.set(message.id, resolve);
      worker.process.send(message, connection, { keepOpen: true }, (error) => {
        if (error) settle(message.id, false);
      });
    });
}
