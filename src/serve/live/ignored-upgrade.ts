import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Processes a request as if it had no Upgrade header (RFC 9110 section 7.8), because clients may send `Upgrade: h2c`
 * with any request. If a server has a listener for upgrades, Node stops parsing HTTP after a request with that header.
 * The request is therefore put back into the socket without the header, and the connection is emitted again once the
 * responses to the previous requests are sent. The server must have no `maxHeadersCount`: if Node dropped the
 * Content-Length, the body would become the next request. `shouldUpgradeCallback`, available since Node 24.9, can
 * replace this function.
 */
export async function ignoreUpgrade(
  server: Server,
  request: IncomingMessage,
  socket: Duplex,
  body: Buffer,
): Promise<void> {
  // The bytes are put back without delay, because a stream whose client has ended its side ends when nothing is left
  // to read.
  socket.unshift(Buffer.concat([headOf(request), body]));
  if (!(await answersSent(socket))) return;
  // Node adds its own listener again.
  socket.removeAllListeners('timeout');
  // The last response has set the timeout of an idle connection, which a new parser does not clear.
  if (socket instanceof Socket) socket.setTimeout(0);
  server.emit('connection', socket);
}

/**
 * Returns the head of a request without the header Upgrade. The head is not ambiguous, because Node's parser has
 * rejected ambiguous heads, for example heads with folded lines.
 */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    // No space follows the colon, so that the new head is not longer than the original head, which was within Node's
    // limit.
    if (name.toLowerCase() !== 'upgrade') lines.push(`${name}:${value}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** The response that Node is sending on a socket. There is no public property for it. */
interface SendingSocket {
  readonly _httpMessage?: ServerResponse | null;
}

/**
 * Waits until a connection has sent the responses to its previous requests. Resolves with true if it can send another
 * response.
 */
export async function answersSent(socket: Duplex & SendingSocket): Promise<boolean> {
  // Node has removed its listeners for both events. An error would end the process, and a paused response would not
  // resume.
  const onError = () => socket.destroy();
  const onDrain = () => socket._httpMessage?.emit('drain');
  socket.on('error', onError).on('drain', onDrain);
  while (socket._httpMessage && !socket.destroyed) {
    const response = socket._httpMessage;
    await new Promise((resolve) => response.once('close', resolve));
  }
  // The error of a destroyed socket may be emitted later.
  if (!socket.destroyed) socket.off('error', onError).off('drain', onDrain);
  // The last response may have closed the connection.
  return socket.writable;
}
