import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { isErrorCode } from '../../src/errors.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ maxQueryCost: 100_000 });
const { port, origin } = new URL(gateway.url);

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

interface Refusal {
  status: number;
  codes: string[];
  messages: string[];
}

/** Reads the errors of a refusal, and checks that they reveal nothing about the server. */
function readRefusal(status: number, body: string): Refusal {
  expect(status).not.toBe(500);
  // Stack frames, source files and folders.
  expect(body).not.toMatch(
    /\bat \S+ \(|node:internal|node_modules|\.[cm]?[jt]s\b|\/(?:src|dist|home|usr|tmp)\//,
  );
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  expect(codes.filter((code) => !isErrorCode(code))).toEqual([]);
  return { status, codes, messages: errors.map(({ message }) => message) };
}

async function send(path: string, init: RequestInit): Promise<Refusal> {
  const response = await fetch(`${origin}${path}`, init);
  return readRefusal(response.status, await response.text());
}

const post = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Refusal> =>
  send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': JSON_TYPE, Accept: RESPONSE_TYPE, ...headers },
    body: body as BodyInit,
  });

const postQuery = (query: unknown, variables?: unknown): Promise<Refusal> =>
  post(JSON.stringify({ query, variables }));

/** The same process responds to a query after each test. */
afterEach(async () => {
  const { data, errors } = await gateway.ask('{ country(code: "CN") { name } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ country: { name: 'China' } });
});

const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

test.each<[what: string, code: string, query: string, variables?: Record<string, unknown>]>([
  ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
  ['an unknown argument', 'GRAPHQL_VALIDATION_FAILED', '{ articles(limit: 5) { totalCount } }'],
  ['an unknown fragment', 'GRAPHQL_VALIDATION_FAILED', '{ ...Nothing }'],
  ['a fragment that spreads itself', 'GRAPHQL_VALIDATION_FAILED', '{ ...A } fragment A on Query { ...A }'],
  ['an object without selection', 'GRAPHQL_VALIDATION_FAILED', '{ articles }'],
  [
    'an integer above 32 bits',
    'GRAPHQL_VALIDATION_FAILED',
    '{ articles(first: 99999999999999999999) { totalCount } }',
  ],
  ['a mutation', 'GRAPHQL_VALIDATION_FAILED', 'mutation { drop }'],
  ['an empty document', 'GRAPHQL_PARSE_FAILED', ''],
  ['a document with a comment only', 'GRAPHQL_PARSE_FAILED', '# nothing'],
  ['a document that ends early', 'GRAPHQL_PARSE_FAILED', '{ articles { edges'],
  ['a document that ends twice', 'GRAPHQL_PARSE_FAILED', '{ articles { totalCount } } }'],
  ['an unterminated string', 'GRAPHQL_PARSE_FAILED', '{ country(code: "CN) { name } }'],
  ['a NUL in the document', 'GRAPHQL_PARSE_FAILED', '{ \u0000 }'],
  ['a lone surrogate in the document', 'GRAPHQL_PARSE_FAILED', '{ country(code: "\ud800") { name } }'],
  ['a page size below zero', 'BAD_PAGE_SIZE', '{ articles(first: -1) { totalCount } }'],
  ['a page size above the limit', 'BAD_PAGE_SIZE', '{ articles(first: 101) { totalCount } }'],
  ['a malformed cursor', 'BAD_CURSOR', '{ articles(after: "Zm9v") { totalCount } }'],
  ['a malformed id', 'BAD_ID', '{ node(id: "Zm9v") { id } }'],
  ['a NUL in a string', 'BAD_USER_INPUT', '{ person(by: { name: "a\\u0000b" }) { name } }'],
  [
    'a missing required variable',
    'BAD_USER_INPUT',
    'query ($code: CountryCode!) { country(code: $code) { name } }',
  ],
  [
    'a number for a code',
    'BAD_USER_INPUT',
    'query ($code: CountryCode!) { country(code: $code) { name } }',
    { code: 5 },
  ],
  [
    'a list for a code',
    'BAD_USER_INPUT',
    'query ($code: CountryCode!) { country(code: $code) { name } }',
    { code: ['CN'] },
  ],
  [
    'a string for a number',
    'BAD_USER_INPUT',
    'query ($n: Int) { articles(first: $n) { totalCount } }',
    { n: '5' },
  ],
  [
    'a fraction for a number',
    'BAD_USER_INPUT',
    'query ($n: Int) { articles(first: $n) { totalCount } }',
    { n: 0.5 },
  ],
  [
    'a variable above 32 bits',
    'BAD_USER_INPUT',
    'query ($n: Int) { articles(first: $n) { totalCount } }',
    { n: 1e308 },
  ],
  ['an object for an id', 'BAD_USER_INPUT', 'query ($id: ID!) { node(id: $id) { id } }', { id: {} }],
  [
    'a NUL in a name',
    'BAD_USER_INPUT',
    'query ($by: PersonBy!) { person(by: $by) { name } }',
    { by: { name: '\u0000' } },
  ],
  [
    'a NUL in a slug',
    'BAD_USER_INPUT',
    'query ($by: ArticleBy!) { article(by: $by) { id } }',
    { by: { slug: 'a\u0000' } },
  ],
  [
    'a lone surrogate in a name',
    'BAD_USER_INPUT',
    'query ($by: PersonBy!) { person(by: $by) { name } }',
    { by: { name: '\ud800' } },
  ],
  ['a NUL in an id', 'BAD_ID', 'query ($id: ID!) { node(id: $id) { id } }', { id: '\u0000' }],
  [
    'a NUL in a cursor',
    'BAD_CURSOR',
    'query ($c: String) { articles(after: $c) { totalCount } }',
    { c: '\u0000' },
  ],
  [
    'two keys in a one-of input object',
    'BAD_USER_INPUT',
    'query ($by: PersonBy!) { person(by: $by) { name } }',
    { by: { name: 'a', slug: 'a' } },
  ],
  ['10,000 braces', 'QUERY_TOO_LARGE', '{'.repeat(10_000)],
  ['10,000 nested fields', 'QUERY_TOO_LARGE', `${'{a'.repeat(10_000)}${'}'.repeat(10_000)}`],
  [
    '10,000 nested lists',
    'QUERY_TOO_LARGE',
    `{ node(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
  ],
  [
    'many aliases of a field with a cost',
    'QUERY_TOO_LARGE',
    `{ articles(first: 100) { edges { node { ${repeated(1_001, (i) => `a${i}: body`)} } } } }`,
  ],
  [
    'many aliases of a root list',
    'QUERY_TOO_LARGE',
    `{ ${repeated(1_001, (i) => `a${i}: articles(first: 100) { totalCount }`)} }`,
  ],
  [
    'three levels of nested lists',
    'QUERY_TOO_LARGE',
    '{ articles(first: 100) { edges { node { people(first: 100) { edges { node { articles(first: 100) { totalCount } } } } } } } }',
  ],
])('refuses %s with %s', async (_, code, query, variables) => {
  const { codes } = await postQuery(query, variables);
  expect(new Set(codes)).toEqual(new Set([code]));
});

test('refuses 100,000 aliases before parsing', async () => {
  // The parser would report the syntax error at the end.
  const { status, codes } = await postQuery(`{ ${repeated(100_000, (i) => `a${i}:x`)} } ((`);
  expect({ status, codes }).toEqual({ status: 400, codes: ['QUERY_TOO_LARGE'] });
});

test('reports at most 100 errors of a document, and one that states how many are omitted', async () => {
  const { codes } = await postQuery(`{ ${repeated(2_000, (i) => `a${i}`)} }`);
  expect(codes.length).toBeLessThanOrEqual(101);
});

test('refuses variables that are nested 100,000 levels deep', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const query = 'query ($code: CountryCode!) { country(code: $code) { name } }';
  const { codes } = await post(`{"query":${JSON.stringify(query)},"variables":{"code":${deep}}}`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
});

test.each<
  [what: string, status: number, code: string, body: string | Uint8Array, headers?: Record<string, string>]
>([
  ['no body', 400, 'BAD_REQUEST', ''],
  ['incomplete JSON', 400, 'BAD_REQUEST', '{"query": "{ __typename }'],
  ['bytes that are not UTF-8', 400, 'BAD_REQUEST', Buffer.from('7b227175657279223a22ff227d', 'hex')],
  [
    'a byte order mark of UTF-16',
    400,
    'BAD_REQUEST',
    Buffer.from('\ufeff{"query":"{ __typename }"}', 'utf16le'),
  ],
  ['compressed JSON', 400, 'BAD_REQUEST', Buffer.from('1f8b0800', 'hex'), { 'Content-Encoding': 'gzip' }],
  ['a JSON array: batching is not supported', 400, 'BAD_REQUEST', '[{"query":"{ __typename }"}]'],
  ['an empty JSON array', 400, 'BAD_REQUEST', '[]'],
  ['a JSON number', 400, 'BAD_REQUEST', '5'],
  ['null', 400, 'BAD_REQUEST', 'null'],
  ['no query', 400, 'BAD_REQUEST', '{"variables":{}}'],
  ['a query that is a number', 400, 'BAD_REQUEST', '{"query":5}'],
  ['variables that are a list', 400, 'BAD_REQUEST', '{"query":"{ __typename }","variables":[]}'],
  [
    'an operation name that is an object',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","operationName":{}}',
  ],
  ['an unknown parameter', 400, 'BAD_REQUEST', '{"query":"{ __typename }","qurey":"x"}'],
  [
    'an unknown operation name',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    '{"query":"query A { __typename }","operationName":"B"}',
  ],
  [
    'two operations and no name',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    '{"query":"query A { __typename } query B { __typename }"}',
  ],
  ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', '{ __typename }', { 'Content-Type': 'text/plain' }],
  [
    'a form',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'query={__typename}',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
  ],
  [
    'an upload',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    '--x--',
    { 'Content-Type': 'multipart/form-data; boundary=x' },
  ],
  [
    'a type that has the type of JSON as a prefix',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    '{}',
    { 'Content-Type': 'application/json5' },
  ],
  ['a malformed type', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', { 'Content-Type': ';;;' }],
  [
    'an Accept header without a supported type',
    406,
    'NOT_ACCEPTABLE',
    '{"query":"{ __typename }"}',
    { Accept: 'image/png' },
  ],
])('%s: status %i, %s', async (_, status, code, body, headers) => {
  expect(await post(body, headers)).toMatchObject({ status, codes: [code] });
});

test.each([
  [
    'query A { __typename }',
    'B',
    'The document has no operation with the name `B`. Use one of the names of its operations: `A`.',
  ],
  [
    '{ __typename }',
    'B',
    'The document has no operation with the name `B`. Use one of the names of its operations: none.',
  ],
  [
    'query A { __typename } query B { __typename }',
    null,
    'The document has 2 operations. Send the name of one as `operationName`.',
  ],
  [
    'fragment F on Query { __typename }',
    null,
    'The document has no operation. Add a query or a subscription.',
  ],
])('states which operations a document has: %s, %s', async (query, operationName, message) => {
  expect(await post(JSON.stringify({ query, operationName }))).toEqual({
    status: 400,
    codes: ['OPERATION_RESOLUTION_FAILURE'],
    messages: [message],
  });
});

test.each<[method: string, path: string, status: number, code: string]>([
  ['GET', '/nothing', 404, 'NOT_FOUND'],
  ['POST', '/', 405, 'METHOD_NOT_ALLOWED'],
  ['GET', '/x/graphql', 404, 'NOT_FOUND'],
  ['GET', '/%00', 404, 'NOT_FOUND'],
  ['GET', '/..%2f..%2fetc/passwd', 404, 'NOT_FOUND'],
  ['PUT', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ['DELETE', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ['PATCH', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ['DELETE', '/health/live', 405, 'METHOD_NOT_ALLOWED'],
  ['GET', '/graphql', 400, 'BAD_REQUEST'],
  ['GET', '/graphql?query=%7B__typename%7D&variables=%7B', 400, 'BAD_REQUEST'],
  ['GET', '/graphql?query=%7B__typename%7D&extensions=x', 400, 'BAD_REQUEST'],
  ['GET', '/graphql?query=%7B%00%7D', 400, 'GRAPHQL_PARSE_FAILED'],
  ['GET', '/graphql?query=%FF%FE', 400, 'BAD_REQUEST'],
])('%s %s: status %i, %s', async (method, path, status, code) => {
  expect(await send(path, { method, headers: { Accept: RESPONSE_TYPE } })).toMatchObject({
    status,
    codes: [code],
  });
});

test('lists the allowed methods', async () => {
  const response = await fetch(gateway.url, { method: 'PUT' });
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
});

test('a client that accepts only application/json receives 200 for errors in the document, and 400 without a document', async () => {
  const accept = { Accept: JSON_TYPE };
  expect(await post('{"query":"{ nothing }"}', accept)).toMatchObject({ status: 200 });
  expect(await post('{"query":"{"}', accept)).toMatchObject({ status: 200 });
  expect(await post('{"quer', accept)).toMatchObject({ status: 400 });
});

const MEGABYTE = Buffer.alloc(1_048_576, ' ');

test('refuses a body of 20 MB', async () => {
  expect(await post(Buffer.concat(Array<Buffer>(20).fill(MEGABYTE)))).toMatchObject({
    status: 413,
    codes: ['REQUEST_ENTITY_TOO_LARGE'],
  });
});

test('refuses a body by its declared length of 20 GB', async () => {
  const request = httpRequest(gateway.url, {
    agent: false,
    method: 'POST',
    headers: { 'Content-Type': JSON_TYPE, 'Content-Length': 20e9 },
  });
  request.on('error', () => {});
  request.flushHeaders();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(readRefusal(response.statusCode ?? 0, await text(response))).toMatchObject({
    status: 413,
    codes: ['REQUEST_ENTITY_TOO_LARGE'],
  });
  request.destroy();
});

test('refuses a body of unknown length as soon as it is too long', async () => {
  const request = httpRequest(gateway.url, {
    agent: false,
    method: 'POST',
    headers: { 'Content-Type': JSON_TYPE, 'Transfer-Encoding': 'chunked' },
  });
  request.on('error', () => {});
  // The second megabyte exceeds the limit. The body does not end, so that the server cannot wait for its end.
  request.write(MEGABYTE);
  request.write(MEGABYTE);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(readRefusal(response.statusCode ?? 0, await text(response))).toMatchObject({
    status: 413,
    codes: ['REQUEST_ENTITY_TOO_LARGE'],
  });
  request.destroy();
});

/** Sends bytes, and returns what the server sends until it closes the connection, or within 400 ms. */
async function sendRaw(bytes: string, { halfway = false } = {}): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes);
  if (!halfway) await Promise.race([once(socket, 'close'), sleep(400)]);
  else await sleep(50);
  socket.destroy();
  return answer;
}

const head = (length: number, host = 'localhost'): string =>
  `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

test('logs nothing when 100 clients close the connection before the end of their body', async () => {
  gateway.log();
  await Promise.all(Array.from({ length: 100 }, () => sendRaw(`${head(1_000)}{"query":`, { halfway: true })));
  await sleep(100);
  expect(gateway.log()).toEqual([]);
});

test('responds to pipelined requests in order', async () => {
  const encode = (field: string) => {
    const body = JSON.stringify({ query: `{ ${field} }` });
    return `${head(body.length)}${body}`;
  };
  const answer = await sendRaw(`${encode('__typename')}${encode('nothing')}${encode('a: __typename')}`);
  expect(
    [...answer.matchAll(/\r\n\r\n(\{.*?\})(?=HTTP|$)/g)].map(([, body]) => Object.keys(JSON.parse(body!))[0]),
  ).toEqual(['data', 'errors', 'data']);
});

test.each([
  ['bytes that are not HTTP', 'HELLO\r\n\r\n'],
  ['a broken host', `${head(2, 'a b:c')}{}`],
  ['an invalid port', `${head(2, 'localhost:99999999')}{}`],
  ['a broken absolute URL', 'GET http://[::bad/graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['an invalid length', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n'],
  ['the method TRACE', 'TRACE /graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a missing host', 'GET /graphql HTTP/1.0\r\n\r\n'],
  ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
  ['a header of 100 KB', `GET /graphql HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
])('%s', async (_, bytes) => {
  const answer = await sendRaw(bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toMatch(/node_modules|\bat \S+ \(/);
});

test('an internal error contains only the correlation id, with which it is logged', async () => {
  gateway.log();
  await runSql(gateway.databaseUrl, 'alter table role rename to hidden_role');
  try {
    const { data, errors } = await gateway.ask(
      '{ person(by: { name: "Li Qiang" }) { name roles { title } } }',
    );
    expect(data).toEqual({ person: null });
    expect(errors).toHaveLength(1);
    const { message, extensions } = errors![0]!;
    const { correlationId } = extensions as { correlationId?: string };
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: expect.any(String) });
    expect(message).toBe(
      `The server failed unexpectedly. Report the error with the correlation id ${correlationId}, which is also in the server log.`,
    );
    expect(gateway.log()).toEqual([
      expect.objectContaining({
        correlationId,
        err: expect.objectContaining({ message: expect.stringContaining('relation "role" does not exist') }),
      }),
    ]);
  } finally {
    await runSql(gateway.databaseUrl, 'alter table hidden_role rename to role');
  }
});
