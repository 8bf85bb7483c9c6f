import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../../src/graph/schema.ts';
import { EXAMPLES } from '../../../src/serve/examples.ts';
import { expandedFields } from '../../../src/serve/limits/expanded-fields.ts';
import { execute } from '../../../src/serve/request/execute.ts';
import { PreparedDocument } from '../../../src/serve/request/prepared-documents.ts';
import { createTestGateway } from '../../support/gateway.ts';

const gateway = await createTestGateway({ maxQueryCost: 100_000 });
const schema = createSchema();

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Returns a query with three fragments that each spread the next one `breadth` times, below lists of length 0. */
const bomb = (breadth: number): string =>
  `{ articles(first: 0) { edges { node { ...f0 } } } } ${times(
    3,
    (level) =>
      `fragment f${level} on Article { ${times(
        breadth,
        (i) =>
          `a${i}: people(first: 0) { edges { node { articles(first: 0) { edges { node { ...f${level + 1} } } } } } }`,
      )} }`,
  )} fragment f3 on Article { id }`;

const fieldsOf = (query: string): number => {
  const document = parse(query);
  return expandedFields(schema, document, getOperationAST(document)!);
};

test('counts the expanded fields of nested fragments, up to any number', () => {
  const expanded = (b: number) => 3 + 6 * (b + b ** 2 + b ** 3) + b ** 3;
  expect(fieldsOf(bomb(1))).toBe(expanded(1));
  expect(fieldsOf(bomb(10))).toBe(expanded(10));
  expect(fieldsOf(bomb(60))).toBe(expanded(60));
});

test('counts the fields of an interface once for each of its types', () => {
  const types = schema.getPossibleTypes(schema.getType('Entity') as never).length;
  expect(fieldsOf('{ entities(first: 0) { edges { node { id } } } }')).toBe(3 + types);
});

/** Returns whether an operation is compiled after three executions by a server without data. */
async function isCompiled(query: string): Promise<boolean> {
  const operation = new PreparedDocument(schema, parse(query)).operation(undefined)!;
  const context = { caller: { failure: null, fail() {} } } as never;
  for (const _ of [1, 2, 3]) await execute(operation, { variables: {}, context }, 30_000);
  return operation.compiled !== null;
}

test('an operation with many expanded fields is not compiled', async () => {
  expect(await isCompiled('{ __typename }')).toBe(true);
  expect(await isCompiled(getIntrospectionQuery())).toBe(true);
  expect(await isCompiled(`{ ${times(500, (i) => `a${i}: __typename`)} }`)).toBe(true);
  expect(await isCompiled(`{ ${times(501, (i) => `a${i}: __typename`)} }`)).toBe(false);
});

test.each(EXAMPLES)('$title: has far fewer fields than the maximum of a compiled operation', ({ query }) => {
  expect(fieldsOf(query)).toBeLessThan(100);
});

test.each([10, 60])(
  'executes fragments that each spread the next one %i times, on every execution',
  async (breadth) => {
    for (const _ of [1, 2, 3]) {
      expect(await gateway.ask(bomb(breadth))).toEqual({ data: { articles: { edges: [] } } });
    }
  },
);

test('refuses fragments that are spread in too many places', async () => {
  expect(await errorsOf(bomb(100))).toEqual([
    { code: 'QUERY_TOO_LARGE', message: expect.stringContaining('more than 20,000 selections') },
  ]);
});

async function errorsOf(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors = [] } = await gateway.ask(query, variables);
  expect(data).toBeUndefined();
  for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(1_000);
  return errors.map(({ message, extensions }) => ({ message, code: extensions.code }));
}

const FILTERED = 'query ($k: EntityFilter) { entities(first: 1, filter: $k) { totalCount } }';
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key${i}`, 1]));

test.each([
  ['unknown fields', keys(5_000)],
  ['more unknown fields', keys(40_000)],
  ['wrong enum values', { kinds: Array<string>(60_000).fill('PERSIN') }],
  ['wrong items', Array<unknown>(60_000).fill({ a: 1 })],
])('reports only the first errors of variables: %s', async (_, value) => {
  for (const _run of [1, 2]) {
    const errors = await errorsOf(FILTERED, { k: value });
    expect(errors.length).toBeLessThanOrEqual(3);
    for (const { code } of errors) expect(code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/^Variable "\$k" got invalid value/);
  }
});

test.each([
  ['an unknown field', { ['k'.repeat(900_000)]: 1 }],
  ['a wrong enum value', { kinds: ['K'.repeat(900_000)] }],
])('truncates the message of an error in variables: %s of 900 KB', async (_, value) => {
  expect(await errorsOf(FILTERED, { k: value })).toEqual([
    { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^Variable "\$k" got invalid value.*…$/) },
  ]);
});

test('limits the errors of a text variable once the size of the operation is cached', async () => {
  const query = 'query ($q: String!) { search(query: $q) { totalCount } }';
  for (const _ of [1, 2, 3]) expect((await gateway.ask(query, { q: 'trade' })).errors).toBeUndefined();
  expect(await errorsOf(query, { q: keys(40_000) })).toEqual([
    { code: 'BAD_USER_INPUT', message: expect.stringContaining('got invalid value') },
  ]);
});

test('reports only the first errors of the variables of a subscription', async () => {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({
      query: 'subscription ($k: ArticleFilter) { articleIngested(filter: $k) { eventId } }',
      variables: { k: keys(5_000) },
    }),
  });
  const text = await response.text();
  expect(text.match(/BAD_USER_INPUT/g)).toHaveLength(3);
  expect(text.length).toBeLessThan(4_000);
});

const LONG = 'x'.repeat(900_000);
test.each([
  ['string', `{ entities(first: "${LONG}") { totalCount } }`],
  ['enum value', `{ entities(filter: { kinds: [${LONG}] }) { totalCount } }`],
  ['field of an input object', `{ entities(filter: { ${LONG}: 1 }) { totalCount } }`],
  ['argument', `{ entities(${LONG}: 1) { totalCount } }`],
  ['field', `{ ${LONG} }`],
  ['name of an operation', `query ${LONG} { entities(first: $a) { totalCount } }`],
])('truncates the message of an error in a document: a %s of 900 KB', async (_, query) => {
  expect(await errorsOf(query)).toEqual([
    { code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringMatching(/…$/) },
  ]);
});

test('refuses a document with too many lines before its errors are located', async () => {
  const wrong = times(200, (i) => `x${i}`);
  const refusal = { code: 'QUERY_TOO_LARGE', message: expect.stringContaining('at most 10,000 lines') };
  expect(await errorsOf(`{ ${'\n'.repeat(10_000)} ${wrong} }`)).toEqual([refusal]);
  expect(await errorsOf(`{ __typename } ${'\n'.repeat(10_000)}`)).toEqual([refusal]);
  expect((await gateway.ask(`{ ${'\n'.repeat(9_999)} __typename }`)).errors).toBeUndefined();
});
