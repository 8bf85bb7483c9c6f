import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Answers a request as if it asked for no other protocol (RFC 9110 section 7.8): clients may send `Upgrade: h2c` with any
 * request. Node stops reading HTTP after a header Upgrade as soon as a server has a listener for one, so the request is
 * put back without that header, and its connection begins anew, once the requests before it are answered. The server must
 * have no `maxHeadersCount`: a Content-Length that Node dropped would make the body the next request. From Node 24.9 on,
 * `shouldUpgradeCallback` can replace this.
 */
export async function ignoreUpgrade(
  server: Server,
  request: IncomingMessage,
  socket: Duplex,
  body: Buffer,
): Promise<void> {
  // At once: a client that has ended its side ends the stream when nothing is left to read.
  socket.unshift(Buffer.concat([headOf(request), body]));
  if (!(await answersSent(socket))) return;
  // Node adds its own listener again.
  socket.removeAllListeners('timeout');
  // The last answer has set the timeout of an idle connection, which a new parser would not clear.
  if (socket instanceof Socket) socket.setTimeout(0);
  server.emit('connection', socket);
}

/** The head of a request without Upgrade. Node's parser refuses what has two readings, such as folded lines. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    // Without a space, so that the head is never longer than the one that was within Node's limit.
    if (name.toLowerCase() !== 'upgrade') lines.push(`${name}:${value}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** The answer that Node sends on a socket at the moment. There is no public way to get it. */
interface Answering {
  readonly _httpMessage?: ServerResponse | null;
}

/** Waits until a connection has sent the answers to its earlier requests. Resolves with whether it may send another. */
export async function answersSent(socket: Duplex & Answering): Promise<boolean> {
  // Node has removed its own listeners for both: an error would end the process, and a paused answer would stay paused.
  const onError = () => socket.destroy();
  const onDrain = () => socket._httpMessage?.emit('drain');
  socket.on('error', onError).on('drain', onDrain);
  while (socket._httpMessage && !socket.destroyed) {
    const answer = socket._httpMessage;
    await new Promise((resolve) => answer.once('close', resolve));
  }
  // The error of a destroyed socket may be emitted later.
  if (!socket.destroyed) socket.off('error', onError).off('drain', onDrain);
  // The server may have announced the end of the connection with the last answer.
  return socket.writable;
}
