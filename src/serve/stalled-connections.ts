import type { Socket } from 'node:net';

/** How often the clock looks within the time that a client may take no byte. */
const LOOKS = 10;

/**
 * Disconnects clients that take no byte of an answer for some time, which would hold its memory. The timeout of a Node
 * server would also end requests whose answer takes long to compute, and would set a timer for each request. Here one
 * clock looks for sockets with bytes to send, and gives those a timeout, which Node renews as long as bytes leave.
 */
export function disconnectStalled(open: Iterable<Socket>, milliseconds: number): NodeJS.Timeout {
  const watched = new WeakSet<Socket>();
  /** By sockets with few bytes to send: how many have left, and since when no more have. */
  const seen = new WeakMap<Socket, { readonly left: number; readonly since: number }>();

  function watch(socket: Socket): void {
    const cut = () => socket.destroy();
    watched.add(socket);
    socket.setTimeout(milliseconds, cut);
    // Emitted before Node sets the timeout of an idle connection.
    socket.once('drain', () => {
      watched.delete(socket);
      socket.setTimeout(0, cut);
    });
  }

  function look(socket: Socket): void {
    if (watched.has(socket)) return;
    if (socket.writableLength === 0) seen.delete(socket);
    else if (socket.writableNeedDrain) watch(socket);
    else lookAtFew(socket);
  }

  /** For too few bytes the event `drain` is not emitted. */
  function lookAtFew(socket: Socket): void {
    const left = socket.bytesWritten - socket.writableLength;
    const before = seen.get(socket);
    if (before?.left !== left) seen.set(socket, { left, since: performance.now() });
    else if (performance.now() - before.since >= milliseconds) socket.destroy();
  }

  return setInterval(() => {
    for (const socket of open) look(socket);
  }, milliseconds / LOOKS).unref();
}
