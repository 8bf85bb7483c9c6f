import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Answers a request as if it asked for no other protocol (RFC 9110 section 7.8): clients may send `Upgrade: h2c` with any
 * request. Node stops reading HTTP after a header Upgrade as soon as a server has a listener for one, so the request is
 * put back without that header, and its connection begins anew. From Node 24.9 on, `shouldUpgradeCallback` can replace
 * this.
 */
export function ignoreUpgrade(server: Server, request: IncomingMessage, socket: Duplex, body: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (name.toLowerCase() !== 'upgrade') lines.push(`${name}: ${value}`);
  }
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  // The one listener that Node leaves there; it adds it again.
  socket.removeAllListeners('timeout');
  socket.unshift(Buffer.concat([head, body]));
  server.emit('connection', socket);
}
