import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { idOfSyntheticArticle, saveSyntheticArticles } from '../graph/synthetic-archive.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });
const other = await createTestGateway({ databaseOf: gateway, caches: true });
const plain = await createTestGateway({ databaseOf: gateway });

const withHeaders = await createTestGateway({
  databaseOf: gateway,
  caches: true,
  httpCaching: { maxAge: 30, staleWhileRevalidate: 60, surrogateKeys: true },
});

const LIST =
  '{ articles(first: 5) { edges { node { headline people(first: 3) { edges { node { name articleCount } } } } } } }';

beforeEach(() => {
  gateway.statements();
});

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends a request without decoding the response, as `fetch` does. */
function send(
  method: 'GET' | 'POST',
  query: string,
  headers: Record<string, string> = {},
  url = gateway.url,
): Promise<Sent> {
  const target = method === 'GET' ? `${url}?query=${encodeURIComponent(query)}` : url;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      target,
      {
        agent: false,
        method,
        headers: {
          accept: 'application/json',
          ...(method === 'POST' && { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });
}

describe('a response', () => {
  test('is computed once for any number of concurrent and later requests', async () => {
    const query = `${LIST} # once`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('POST', query)));
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect(gateway.statements()).toHaveLength(2);
    const again = await send('POST', query);
    expect(again.body).toEqual(answers[0]!.body);
    expect(gateway.statements()).toEqual([]);
  });

  test('is the same as without caches', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const [cached, fresh] = [await send(method, LIST), await send(method, LIST, {}, plain.url)];
      expect(cached.body).toEqual(fresh.body);
      expect(cached.status).toBe(200);
      expect(cached.headers['content-type']).toBe(fresh.headers['content-type']);
      expect((await send(method, LIST)).headers['content-length']).toBe(String(cached.body.length));
    }
  });

  test('is cached by variables, operation and Accept header', async () => {
    const query =
      'query A($first: Int) { articles(first: $first) { edges { node { slug } } } } query B { __typename }';
    const one = await gateway.ask(query.replace(/ query B.*/, ''), { first: 1 });
    const two = await gateway.ask(query.replace(/ query B.*/, ''), { first: 2 });
    expect([one, two].map(({ data }) => data.articles.edges.length)).toEqual([1, 2]);
    const type = async (accept: string) =>
      (await send('GET', '{ __typename }', { accept })).headers['content-type'];
    expect(await type('application/json')).toContain('application/json');
    expect(await type('application/graphql-response+json')).toContain('application/graphql-response+json');
    expect(await type('application/json')).toContain('application/json');
  });

  test('is revalidated with its ETag, in any encoding', async () => {
    const { headers, body } = await send('GET', LIST);
    expect(headers['etag']).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['vary']).toBe('Accept, Accept-Encoding');
    const unchanged = await send('GET', LIST, { 'if-none-match': String(headers['etag']) });
    expect(unchanged.status).toBe(304);
    expect(unchanged.body).toHaveLength(0);
    expect(unchanged.headers['etag']).toBe(headers['etag']);
    for (const [encoding, decode] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const accepting = { 'accept-encoding': encoding };
      await vi.waitUntil(
        async () => (await send('GET', LIST, accepting)).headers['content-encoding'] === encoding,
      );
      const encoded = await send('GET', LIST, accepting);
      expect(decode(encoded.body)).toEqual(body);
      expect(encoded.headers['etag']).not.toBe(headers['etag']);
      const same = await send('GET', LIST, {
        ...accepting,
        'if-none-match': String(encoded.headers['etag']),
      });
      expect(same.status).toBe(304);
    }
    expect(
      (await send('GET', LIST, { 'accept-encoding': 'gzip;q=0, br;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test.each([
    ['an error', '{ person(by: { id: "x" }) { name } }'],
    ['an error in a list', '{ articles(first: 1000) { totalCount } }'],
    ['an invalid document', '{ articles'],
    [
      'a field that depends on the time',
      '{ trending(since: "2026-11-01T00:00:00Z", first: 1) { articleCount } }',
    ],
  ])('is not cached: %s', async (_, query) => {
    for (const method of ['GET', 'POST'] as const) {
      const first = await send(method, query);
      expect(first.headers['cache-control']).toBe('no-store');
      expect(first.headers['etag']).toBeUndefined();
      expect((await send(method, query)).headers['etag']).toBeUndefined();
    }
  });

  test('is not cached if its client closed the connection', async () => {
    const controller = new AbortController();
    const query = `${LIST} # closed`;
    const sent = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: controller.signal,
    });
    await sleep(2);
    controller.abort();
    await sent.catch(() => {});
    expect((await send('POST', query)).status).toBe(200);
  });
});

test('sends HTTP caches a maximum age and the keys to purge by', async () => {
  const list = await send('GET', LIST, {}, withHeaders.url);
  expect(list.headers['cache-control']).toBe('public, max-age=30, stale-while-revalidate=60');
  expect(list.headers['surrogate-key']).toMatch(/\barchive\b/);
  const { data } = await gateway.ask('{ person(by: { slug: "li-qiang" }) { name aliases } }');
  expect(data.person.name).toBe('Li Qiang');
  const person = await send(
    'GET',
    '{ person(by: { slug: "li-qiang" }) { name aliases } }',
    {},
    withHeaders.url,
  );
  expect(person.headers['surrogate-key']).toMatch(/^entity:\d+$/);
  expect(person.headers['cache-tag']).toBe(person.headers['surrogate-key']);
  const many = await send(
    'GET',
    '{ country(code: "US") { articles(first: 100) { edges { node { entities(first: 100) { edges { node { name } } } } } } } }',
    {},
    withHeaders.url,
  );
  expect(many.headers['surrogate-key']).toBe('archive');
});
describe('while articles are written', () => {
  const writer = createWriteClient(gateway.databaseUrl);
  afterAll(() => writer.$disconnect());

  const names = ['P1', 'P2', 'P3', 'O1', 'L1', 'CN', 'RU'];
  const edges =
    '{ edges { node { headline people { edges { mentionCount node { name articleCount lastSeenAt } } } } } }';
  const reads = [
    `{ articles(first: 10) ${edges} }`,
    `{ articles(first: 10, filter: { countries: { all: [{ code: "CN" }] } }) ${edges} }`,
    `{ article(by: { url: "https://dateline.example/synthetic/1" }) { headline body people { totalCount edges { node { slug } } } } }`,
    `{ person(by: { name: "P1" }) { articleCount articles { totalCount edges { node { headline } } } } }`,
    `{ person(by: { slug: "p2" }) { aliases articles(orderBy: SALIENCE) { edges { salience node { headline } } } } }`,
    `{ country(code: "RU") { articleCount mentionCount articles(first: 3) ${edges} people { edges { node { name } } } } }`,
    `{ people(first: 100) { totalCount edges { node { name articleCount } } } }`,
    `{ search(query: "met") { totalCount edges { node { headline } } facets { countries { articleCount node { code } } } } }`,
    `{ organization(by: { slug: "o1" }) { timeline(interval: MONTH) { start articleCount } coMentioned { articleCount node { name } } } }`,
  ];
  const writes = fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    month: fc.integer({ min: 1, max: 4 }),
    sentences: fc.option(
      fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      }),
      { freq: 4 },
    ),
    cut: fc.boolean(),
  });
  type Write = typeof writes extends fc.Arbitrary<infer W> ? W : never;

  async function write({ number, month, sentences, cut }: Write): Promise<void> {
    if (cut) {
      await runSql(
        gateway.databaseUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'dateline-listener' and datname = current_database()`,
      );
    }
    const publishedAt = `2024-0${month}-01T00:00:00Z`;
    if (sentences)
      await saveSyntheticArticles(writer, [
        { number, publishedAt, sentences, headline: `Met ${number} in ${month}` },
      ]);
    else await deleteArticle(writer, idOfSyntheticArticle(number));
  }

  /** Checks that both servers with caches return the same as one without caches within 2 seconds. */
  async function compare(query: string): Promise<void> {
    const fresh = await plain.ask(query);
    expect(fresh.errors).toBeUndefined();
    for (const cached of [gateway, other]) {
      let answer: unknown;
      await vi
        .waitUntil(
          async () => {
            answer = await cached.ask(query);
            return JSON.stringify(answer) === JSON.stringify(fresh);
          },
          { timeout: 2_000, interval: 20 },
        )
        .catch(() => expect(answer, query).toEqual(fresh));
    }
  }

  test('any interleaving of writes and reads returns the same as without caches, also when the change feed is disconnected', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(writes, fc.shuffledSubarray(reads, { minLength: 2 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (steps) => {
          for (const [change, queries] of steps) {
            // Queries during the write, so that some old responses are computed when the change is announced.
            const written = write(change);
            await Promise.all(queries.map((query) => gateway.ask(query)));
            await written;
            for (const query of queries) await compare(query);
            gateway.statements();
            for (const query of queries) await gateway.ask(query);
            if (gateway.statements().length === 0) hits += 1;
          }
        },
      ),
      { numRuns: 15 },
    );
    // The test shows nothing unless responses are cached.
    expect(hits).toBeGreaterThan(10);
  }, 120_000);
});
