import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type HeapProfiler, Session } from 'node:inspector/promises';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });

const TIMES = 1_500;
const ROUNDS = 3;
/** Bytes that a request may allocate in functions of this project and in code inlined into them. */
const OWN = 600;
/** Bytes that a request may allocate in addition to `http`: less than the query text or a parsed object takes. */
const MORE = 1_200;

const QUERY = `query Latest($first: Int = 3) { articles(first: $first) { edges { node { slug headline publishedAt } } } }
# ${'a long comment that must not be decoded '.repeat(100)}`;
const POST = post(JSON.stringify({ query: QUERY, operationName: 'Latest', variables: { first: 3 } }));
const GET = `GET /graphql?query=${encodeURIComponent(QUERY)} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n`;

function post(body: string): string {
  const headers = ['Host: localhost', 'Accept: application/json', 'Content-Type: application/json'];
  return `POST /graphql HTTP/1.1\r\n${headers.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** Sends a request `times` times on one connection, sequentially, and reads responses of `bytes` bytes. */
function repeat(port: number, request: string, bytes: number, times: number): Promise<string> {
  const encoded = Buffer.from(request);
  const socket = connect(port, '127.0.0.1');
  let [left, got] = [times, 0];
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () =>
      reject(new Error(`The server closed the connection before ${left} responses.`)),
    );
    socket.on('data', (chunk) => {
      got += chunk.length;
      if (got < bytes) return;
      left -= 1;
      if (left > 0) {
        got = 0;
        socket.write(encoded);
      } else {
        resolve(chunk.toString('latin1'));
        socket.destroy();
      }
    });
    socket.write(encoded);
  });
}

/** Returns the bytes that a request allocates: `all` includes the client, `own` only functions of this project. */
async function allocated(
  port: number,
  request: string,
  bytes: number,
): Promise<{ all: number; own: number }> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 128,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await repeat(port, request, bytes, TIMES);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const nodes = nodesBelow(profile.head);
  const own = nodes.filter(({ callFrame }) => callFrame.url.includes('/src/'));
  return { all: sizeOf(nodes) / TIMES, own: sizeOf(own) / TIMES };
}

type Node = HeapProfiler.SamplingHeapProfileNode;
const nodesBelow = (node: Node): Node[] => [node, ...node.children.flatMap(nodesBelow)];
const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { selfSize }) => sum + selfSize, 0);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Starts an `http` server that sends the same bytes, as the baseline. */
async function listenBare(answer: string): Promise<number> {
  const [head, body] = answer.split('\r\n\r\n', 2);
  const headers = head!
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(': ', 2) as [string, string])
    .filter(([name]) => !['Date', 'Connection', 'Keep-Alive'].includes(name))
    .flat();
  const server = createServer((request, response) => {
    const send = () => {
      response.writeHead(200, headers);
      response.end(body, 'latin1');
    };
    if (request.method === 'GET') send();
    else {
      const length = Number(request.headers['content-length']);
      let read = 0;
      request.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read === length) send();
      });
    }
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

test.each([
  ['POST', POST],
  ['GET', GET],
])(
  'a cached response allocates no object in addition to those of http: %s',
  async (_, request) => {
    const port = Number(new URL(gateway.url).port);
    const send = async () => (await repeat(port, request, 1, 1)).replace(/Date: .*\r\n/, '');
    let answer = await send();
    gateway.statements();
    await vi.waitUntil(async () => {
      answer = await send();
      return gateway.statements().length === 0;
    });
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(answer).toContain('"headline"');
    const bare = await listenBare(answer);
    const baseline = await repeat(bare, request, 1, 1);
    expect(baseline.replace(/Date: .*\r\n/, '')).toBe(answer);

    // Until all functions are compiled.
    for (const each of [port, bare]) await repeat(each, request, baseline.length, 2 * TIMES);
    const rounds: { own: number; more: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const least = await allocated(bare, request, baseline.length);
      const { all, own } = await allocated(port, request, baseline.length);
      rounds.push({ own, more: all - least.all });
    }
    expect(median(rounds.map(({ own }) => own))).toBeLessThan(OWN);
    expect(median(rounds.map(({ more }) => more))).toBeLessThan(MORE);
    expect(gateway.statements()).toEqual([]);
  },
  60_000,
);
