import type { Socket } from 'node:net';

/** How often the clock looks within the time that a client may take no byte. */
const LOOKS = 10;

/** What Node knows of the bytes of a socket, in a property that its types omit. */
interface Handle {
  /** Bytes that were passed on to be sent. */
  readonly bytesWritten: number;
  /** Those of them that the operating system has not taken yet. */
  readonly writeQueueSize: number;
}

const handleOf = (socket: Socket): Handle | null | undefined =>
  (socket as Socket & { readonly _handle?: Handle | null })._handle;

/**
 * Disconnects clients that take no byte of an answer for some time, which would hold its memory. The timeout of a Node
 * server would also end requests whose answer takes long to compute, sets a timer for each request, and is renewed once
 * more where part of a write was taken. Here one clock looks at the sockets that have bytes to send.
 */
export function disconnectStalled(open: Iterable<Socket>, milliseconds: number): NodeJS.Timeout {
  /** By sockets with bytes to send: how many were taken, and since when no more have been. */
  const seen = new WeakMap<Socket, { readonly taken: number; readonly since: number }>();

  function look(socket: Socket): void {
    const handle = handleOf(socket);
    if (socket.writableLength === 0 || !handle) {
      seen.delete(socket);
      return;
    }
    const taken = handle.bytesWritten - handle.writeQueueSize;
    const before = seen.get(socket);
    if (before?.taken !== taken) seen.set(socket, { taken, since: performance.now() });
    else if (performance.now() - before.since >= milliseconds) socket.destroy();
  }

  return setInterval(() => {
    for (const socket of open) look(socket);
  }, milliseconds / LOOKS).unref();
}
