import type { Socket } from 'node:net';

/** The number of checks within the timeout. */
const CHECKS = 10;

/** The byte counts of a socket, in a property that Node's types omit. */
interface Handle {
  /** Bytes that were passed to the operating system or are queued for it. */
  readonly bytesWritten: number;
  /** Queued bytes that the operating system has not accepted yet. */
  readonly writeQueueSize: number;
}

const handleOf = (socket: Socket): Handle | null | undefined =>
  (socket as Socket & { readonly _handle?: Handle | null })._handle;

/**
 * Disconnects clients that do not read any part of a response for `milliseconds`, because unread responses stay in
 * memory. One timer checks the sockets that have bytes to send. The timeout of a Node server is not used for three
 * reasons: it also ends requests whose response takes long to compute, it sets a timer for each request, and it is
 * extended when a part of a write is accepted.
 */
export function disconnectStalled(open: Iterable<Socket>, milliseconds: number): NodeJS.Timeout {
  /**
   * For each socket with bytes to send: the number of bytes that it has sent, and the time since which this number has
   * not changed.
   */
  const progress = new WeakMap<Socket, { readonly sent: number; readonly since: number }>();

  function check(socket: Socket): void {
    const handle = handleOf(socket);
    if (socket.writableLength === 0 || !handle) {
      progress.delete(socket);
      return;
    }
    const sent = handle.bytesWritten - handle.writeQueueSize;
    const last = progress.get(socket);
    if (last?.sent !== sent) progress.set(socket, { sent, since: performance.now() });
    else if (performance.now() - last.since >= milliseconds) socket.destroy();
  }

  return setInterval(() => {
    for (const socket of open) check(socket);
  }, milliseconds / CHECKS).unref();
}
