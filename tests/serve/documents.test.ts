import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { Documents } from '../../src/serve/documents/documents.ts';
import { readTrustedDocuments } from '../../src/serve/documents/trusted-documents.ts';
import { createTestGateway } from '../support/gateway.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'dateline-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TRUSTED = 'query Country($code: CountryCode!) { country(code: $code) { name } }\n';
writeFileSync(join(folder, 'country.graphql'), TRUSTED);
const trusted = await readTrustedDocuments(folder, createSchema());

const open = await createTestGateway({ documents: new Documents({ trusted }), caches: true });
const closed = await createTestGateway({
  databaseOf: open,
  documents: new Documents({ trusted, onlyTrusted: true }),
});

type Params = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const post = async (url: string, params: Params, accept = 'application/json'): Promise<Answer> =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify(params),
    }),
  );

const get = async (url: string, params: Params, accept = 'application/json'): Promise<Answer> => {
  const search = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return answerOf(await fetch(`${url}?${new URLSearchParams(search)}`, { headers: { Accept: accept } }));
};

const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code;
const apollo = (sha256Hash: unknown, version: unknown = 1): Params => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

const BELARUS = { data: { country: { name: 'Belarus' } } };

describe.each([
  ['POST', post],
  ['GET', get],
])('automatic persisted queries over %s', (method, send) => {
  test.each(['application/json', 'application/graphql-response+json'])(
    'a hash is unknown until it is sent with its document (%s)',
    async (accept) => {
      const query = `query { country(code: "BY") { name } } # ${method} ${accept}`;
      const hash = apollo(sha256(query));
      const missed = await send(open.url, hash, accept);
      // Apollo Client and urql look for this message, and take no other status to mean "not supported".
      expect(missed).toEqual({
        status: 200,
        body: {
          errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
        },
      });
      expect(await send(open.url, { query, ...hash }, accept)).toEqual({ status: 200, body: BELARUS });
      for (let time = 0; time < 3; time += 1) {
        expect(await send(open.url, hash, accept)).toEqual({ status: 200, body: BELARUS });
      }
      // The id of the same document in the draft specification.
      const documentId = `sha256:${sha256(query)}`;
      expect((await send(open.url, { documentId }, accept)).body).toEqual(BELARUS);
    },
  );

  test('variables and the operation name are those of the request', async () => {
    const query = `query A($code: CountryCode!) { country(code: $code) { name } } query B { __typename } # ${method}`;
    const hash = apollo(sha256(query));
    const variables = { code: 'BY' };
    await send(open.url, { query, ...hash, operationName: 'B' });
    expect((await send(open.url, { ...hash, operationName: 'B' })).body).toEqual({
      data: { __typename: 'Query' },
    });
    expect((await send(open.url, { ...hash, operationName: 'A', variables })).body).toEqual(BELARUS);
    expect(codeOf(await send(open.url, { ...hash, operationName: 'A' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await send(open.url, hash))).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  test('a hash of another document is refused, and nothing is stored', async () => {
    const query = `{ __typename } # other, ${method}`;
    const wrong = sha256(`${query}!`);
    expect(codeOf(await send(open.url, { query, ...apollo(wrong) }))).toBe('DOCUMENT_HASH_MISMATCH');
    expect(codeOf(await send(open.url, apollo(wrong)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(codeOf(await send(open.url, apollo(sha256(query))))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(
      codeOf(await send(open.url, { query, ...apollo(sha256(TRUSTED)), variables: { code: 'BY' } })),
    ).toBe('DOCUMENT_HASH_MISMATCH');
  });

  test.each([
    ['does not parse', 'query {', 'GRAPHQL_PARSE_FAILED'],
    ['is invalid', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('a document that %s is not stored', async (_, text, code) => {
    const query = `${text} # ${method}`;
    expect(codeOf(await send(open.url, { query, ...apollo(sha256(query)) }))).toBe(code);
    expect(codeOf(await send(open.url, apollo(sha256(query))))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each([
    ['another version', apollo(sha256(TRUSTED), 2)],
    ['no version', { extensions: { persistedQuery: { sha256Hash: sha256(TRUSTED) } } }],
    ['no hash', apollo(undefined)],
    ['a number for a hash', apollo(7)],
    ['invalid characters in an id', apollo('../etc')],
    ['a hash that is too short', { documentId: 'sha256:abc' }],
    ['capitals in a hash', { documentId: `sha256:${sha256(TRUSTED).toUpperCase()}` }],
    ['an empty hash', { documentId: 'sha256:' }],
    ['an id above the maximum length', { documentId: 'a'.repeat(600) }],
    ['two ids', { documentId: `sha256:${sha256(TRUSTED)}`, ...apollo(sha256(TRUSTED)) }],
  ])('%s is refused', async (_, params) => {
    const answer = await send(open.url, { ...params, variables: { code: 'BY' } });
    expect(codeOf(answer)).toBe('BAD_REQUEST');
    expect(answer.status).toBe(400);
  });

  test('a trusted document is found by its id, and by its hash in the format of Apollo', async () => {
    const variables = { code: 'BY' };
    const id = `sha256:${sha256(TRUSTED)}`;
    for (const { url } of [open, closed]) {
      for (const reference of [{ documentId: id }, apollo(sha256(TRUSTED)), apollo(id)]) {
        expect(await send(url, { ...reference, variables })).toEqual({ status: 200, body: BELARUS });
        expect(await send(url, { ...reference, variables, query: TRUSTED })).toEqual({
          status: 200,
          body: BELARUS,
        });
      }
    }
  });

  test('with trusted documents only, every other document is refused', async () => {
    const query = '{ __typename }';
    for (const params of [
      { query },
      { query, ...apollo(sha256(query)) },
      { query, documentId: `sha256:${sha256(query)}` },
      { query: '{ __schema { types { name } } }' },
      // Another text is another document, even with the same meaning.
      { query: TRUSTED.trim(), variables: { code: 'BY' } },
    ]) {
      expect(codeOf(await send(closed.url, params))).toBe('DOCUMENT_NOT_TRUSTED');
    }
    for (const params of [apollo(sha256(query)), { documentId: `sha256:${sha256(query)}` }]) {
      // PERSISTED_QUERY_NOT_FOUND would make clients send the document.
      expect(codeOf(await send(closed.url, params))).toBe('DOCUMENT_NOT_FOUND');
    }
    expect((await send(closed.url, { query: TRUSTED, variables: { code: 'BY' } })).body).toEqual(BELARUS);
  });

  test('an unknown id that is not a hash is refused', async () => {
    for (const { url } of [open, closed]) {
      const answer = await send(url, { documentId: 'latest-articles' }, 'application/graphql-response+json');
      expect(codeOf(answer)).toBe('DOCUMENT_NOT_FOUND');
      expect(answer.status).toBe(400);
    }
  });
});

test('documentId must be a string', async () => {
  expect(codeOf(await post(open.url, { documentId: 7 }))).toBe('BAD_REQUEST');
  expect(codeOf(await post(open.url, { documentId: null, query: '{ __typename }' }))).toBeUndefined();
  expect(codeOf(await post(open.url, {}))).toBe('BAD_REQUEST');
  expect(codeOf(await get(open.url, { documentId: '' }))).toBe('BAD_REQUEST');
});

test('with trusted documents only there is no GraphiQL', async () => {
  const page = async (url: string) => {
    const response = await fetch(url, { headers: { Accept: 'text/html' } });
    // An unread body would keep the connection open.
    return { type: response.headers.get('content-type'), text: await response.text() };
  };
  expect((await page(open.url)).type).toContain('text/html');
  const refused = await page(closed.url);
  expect(refused.type).toContain('json');
  expect(JSON.parse(refused.text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] });
});

test('stored documents are limited by their bytes, and unused ones are evicted first', async () => {
  const filler = 'x'.repeat(400_000);
  const documents = Array.from({ length: 14 }, (_, index) => `{ __typename } # ${index} ${filler}`);
  const hashes = documents.map((query) => apollo(sha256(query)));
  for (const [index, query] of documents.entries()) {
    expect(codeOf(await post(open.url, { query, ...hashes[index] }))).toBeUndefined();
    expect(codeOf(await post(open.url, hashes[0]!))).toBeUndefined();
  }
  expect(codeOf(await post(open.url, hashes[1]!))).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(codeOf(await post(open.url, hashes[13]!))).toBeUndefined();
});
