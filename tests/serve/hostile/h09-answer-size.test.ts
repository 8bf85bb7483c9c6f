import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { withFewErrors } from '../../../src/serve/limits/answer-errors.ts';
import { isLarger } from '../../../src/serve/limits/answer-size.ts';
import { FastPath } from '../../../src/serve/request/fast-path.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

describe('the size of a result', () => {
  const bytes = (value: object) => Buffer.byteLength(JSON.stringify(value));

  test('is the exact number of bytes of its JSON text', () => {
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string(),
      fc.constantFrom('\ud800', '"\\\n\u0001'),
    );
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        texts,
        fc.double(),
        fc.integer(),
        fc.constantFrom(null, true, false, undefined, new Date(0), new GraphQLError('x', { path: ['a', 1] })),
        fc.array(tie('value')),
        fc.dictionary(texts, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(texts, values), (data) => {
        const result = { data };
        const size = bytes(result);
        expect([isLarger(result, size), isLarger(result, size - 1)]).toEqual([false, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('is not counted above the limit', () => {
    let read = 0;
    const items = Array.from({ length: 10_000 }, () => ({
      get text() {
        read += 1;
        return 'x'.repeat(100);
      },
    }));
    expect(isLarger({ data: { items } }, 10_000)).toBe(true);
    expect(read).toBeLessThan(101);
  });
});

test('a response has at most 100 errors, and one that states how many are omitted', () => {
  const errors = (count: number) =>
    Array.from({ length: count }, (_, index) => new GraphQLError(`${index}`, { path: ['a', index] }));
  const hundred = { errors: errors(100), data: {} };
  expect(withFewErrors(hundred)).toBe(hundred);
  const { errors: few = [], data } = withFewErrors({ errors: errors(5_000), data: {} });
  expect(data).toEqual({});
  expect(few.map(({ message }) => message)).toEqual([
    ...hundred.errors.map(({ message }) => message),
    'The response has 5,000 errors. Only the first 100 are listed, and 4,900 are omitted. Resolve the listed errors first.',
  ]);
});

const BODY = 20_000;
const LIMIT = 1_000_000;
const gateway = await createTestGateway({ caches: true, empty: true, maxAnswerBytes: LIMIT });
const plain = await createTestGateway({ databaseOf: gateway, maxAnswerBytes: LIMIT });
await runSql(
  gateway.databaseUrl,
  `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
   select i, 'a' || i, 'a', 'Headline', repeat('x', ${BODY}), now(), 'Test', 'en', '', 'test'
   from generate_series(1, 20) i;
   insert into article_search select id, published_at, article_document(id) from article`,
);
const ws = createClient({ url: gateway.url.replace('http', 'ws'), webSocketImpl: WebSocket });
afterAll(() => ws.dispose());

const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: body`).join(' ');
const query = (count: number, more = '') =>
  `query ($first: Int) { articles(first: $first) { edges { node { ${aliases(count)} ${more} } } } }`;

/**
 * Sends a query on a new connection, because the server may close one that is idle. Returns the status, the response and
 * its number of bytes.
 */
async function ask(url: string, document: string, first: number, accept = 'application/json') {
  const request = httpRequest(url, {
    agent: false,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
  });
  request.end(JSON.stringify({ query: document, variables: { first } }));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = await text(response);
  return { status: response.statusCode, bytes: Buffer.byteLength(body), answer: JSON.parse(body) };
}

const TOO_LARGE = {
  errors: [
    {
      message: `The response exceeds the maximum of ${LIMIT.toLocaleString('en')} bytes. Request fewer items, or fewer fields with long texts such as \`body\`.`,
      extensions: { code: 'ANSWER_TOO_LARGE' },
    },
  ],
};

test.each([
  ['with caches', gateway.url],
  ['without caches', plain.url],
])('a response above the limit is refused before it is serialised, on every request: %s', async (_, url) => {
  const stringify = vi.spyOn(JSON, 'stringify');
  for (let time = 0; time < 4; time += 1) {
    for (const first of [20, 19 - time]) {
      const { status, answer, bytes } = await ask(url, query(800), first);
      expect(answer).toEqual(TOO_LARGE);
      expect([status, bytes < 1_000]).toEqual([200, true]);
    }
  }
  const accept = 'application/graphql-response+json';
  expect(await ask(url, query(800), 20, accept)).toMatchObject({ status: 400, answer: TOO_LARGE });
  const lengths = stringify.mock.results.map(({ value }) => String(value).length);
  expect(lengths.filter((length) => length >= 100_000)).toEqual([]);
  stringify.mockRestore();
});

test('responses below the limit are complete, also those of compiled operations', async () => {
  const fastPath = vi.spyOn(FastPath.prototype, 'answer');
  for (let first = 1; first < 7; first += 1) {
    const { answer, bytes } = await ask(gateway.url, query(5, 'slug'), first);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.articles.edges).toHaveLength(first);
    expect(bytes).toBeGreaterThan(5 * BODY * first);
  }
  expect(fastPath).toHaveBeenCalled();
  fastPath.mockRestore();
});

test('a response of a compiled operation that is measured after it is serialised is refused above the limit', async () => {
  for (const first of [1, 2, 3, 4])
    expect((await ask(plain.url, query(6), first)).answer.errors).toBeUndefined();
  for (const first of [20, 19]) expect((await ask(plain.url, query(6), first)).answer).toEqual(TOO_LARGE);
});

test('a query over a WebSocket is refused with the same error, and the connection stays open', async () => {
  const run = async (document: string) => {
    for await (const result of ws.iterate({ query: document, variables: { first: 20 } })) return result;
    return null;
  };
  await expect(run(query(800))).rejects.toEqual(TOO_LARGE.errors);
  expect(await run('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

test('an event above the limit is replaced by an error, and later events are delivered', async () => {
  const document = `subscription { articleIngested { eventId article { slug ${aliases(100)} } } }`;
  const response = await fetch(`${gateway.url}?query=${encodeURIComponent(document)}`, {
    headers: { Accept: 'text/event-stream' },
  });
  const insert = (id: number, body: number) =>
    runSql(
      gateway.databaseUrl,
      `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
       values (${id}, 'e${id}', 'e', 'Headline', repeat('x', ${body}), now(), 'Test', 'en', '', 'test')`,
    );
  let received = '';
  const reader = response.body!.getReader();
  const readTo = async (part: string) => {
    while (!received.includes(part)) received += Buffer.from((await reader.read()).value!).toString();
  };
  await readTo(':\n\n');
  await insert(101, BODY);
  await insert(102, 10);
  await readTo('"slug":"e102"');
  await reader.cancel();
  expect(received).toMatch(
    /id: \S+\nevent: next\ndata: \{"errors":\[\{"message":"[^"]*","extensions":\{"code":"ANSWER_TOO_LARGE"\}\}\],"data":null\}/,
  );
  expect(received.length).toBeLessThan(10_000);
});

test('the bytes of the errors of a document are limited', async () => {
  const name = 'N'.repeat(100_000);
  const variables = Array.from(
    { length: 60 },
    (_, index) => `a${index}: person(by: { slug: $v${index} }) { name }`,
  );
  const { answer, bytes } = await ask(gateway.url, `query ${name} { ${variables.join(' ')} }`, 1);
  expect(answer.errors).toHaveLength(60);
  expect(bytes).toBeLessThan(80_000);
});

test('many errors of fields are reduced to the maximum before they are logged, and the data is returned', async () => {
  await runSql(
    gateway.databaseUrl,
    `insert into entity (id, kind, key, name, slug, slug_base) values (7, 'PERSON', 'a', 'Ann', 'ann', 'ann');
     alter table role rename to hidden_role`,
  );
  gateway.log();
  const person = (index: number) => `a${index}: person(by: { slug: "ann" }) { roles { title } }`;
  const people = Array.from({ length: 300 }, (_, index) => person(index));
  const { answer } = await ask(gateway.url, `{ ${people.join(' ')} __typename }`, 1);
  await runSql(gateway.databaseUrl, 'alter table hidden_role rename to role');
  const codes = answer.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  expect(codes).toEqual([...Array(100).fill('INTERNAL_SERVER_ERROR'), 'TOO_MANY_ERRORS']);
  expect(answer.data).toMatchObject({ a299: null, __typename: 'Query' });
  expect(gateway.log().length).toBeLessThanOrEqual(100);
});
