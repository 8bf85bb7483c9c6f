import type { Socket } from 'node:net';

/**
 * Disconnects clients that take no byte of an answer for some time, which would hold its memory. The timeout of a Node
 * server would also end requests whose answer takes long to compute, and would set a timer for each request. Here one
 * clock looks for sockets with bytes to send, and gives those a timeout, which Node renews as long as bytes leave.
 */
export function disconnectStalled(open: Iterable<Socket>, milliseconds: number): NodeJS.Timeout {
  const watched = new WeakSet<Socket>();
  /** By sockets with few bytes to send: how many had left when the clock last looked. */
  const seen = new WeakMap<Socket, number>();

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
    if (socket.writableLength === 0 || watched.has(socket)) return;
    if (socket.writableNeedDrain) watch(socket);
    else lookAtFew(socket);
  }

  /** For too few bytes the event `drain` is not emitted. Where none left since the last look, they have waited since. */
  function lookAtFew(socket: Socket): void {
    const left = socket.bytesWritten - socket.writableLength;
    if (seen.get(socket) === left) socket.destroy();
    else seen.set(socket, left);
  }

  return setInterval(() => {
    for (const socket of open) look(socket);
  }, milliseconds).unref();
}
