import { beforeEach, expect, test } from 'vitest';
import { createTestGateway } from '../../support/gateway.ts';

// Requests that would keep the server busy are refused before a statement is sent.

const gateway = await createTestGateway({ maxQueryCost: 100_000 });

beforeEach(() => {
  gateway.statements();
});

/** Returns the errors of a request that is refused as a whole. */
async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors = [] } = await gateway.ask(query, variables);
  expect(gateway.statements()).toEqual([]);
  expect(data).toBeUndefined();
  return errors.map(({ message, extensions, ...rest }) => ({ code: extensions.code, message, ...rest }));
}

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const SEARCHES: [where: string, query: string][] = [
  ['search', 'query ($q: String!) { search(query: $q) { totalCount } }'],
  ['articles', 'query ($q: String!) { articles(first: 0, filter: { query: $q }) { totalCount } }'],
  [
    'articles of an entity',
    'query ($q: String!) { country(code: "CN") { articles(first: 1, filter: { query: $q }) { totalCount } } }',
  ],
  [
    'articles of a pair',
    'query ($q: String!) { country(code: "CN") { coMentioned(first: 1) { articles(filter: { query: $q }) { totalCount } } } }',
  ],
  ['timeline', 'query ($q: String!) { timeline(interval: YEAR, filter: { query: $q }) { articleCount } }'],
  ['quotations', 'query ($q: String!) { quotations(filter: { text: $q }) { totalCount } }'],
  ['statements', 'query ($q: String!) { statements(filter: { text: $q }) { totalCount } }'],
];

test.each(SEARCHES)('H1: %s accepts at most 500 characters, 32 words and 8 prefixes', async (_, query) => {
  const texts: [text: string, reason: string][] = [
    [times(1_000, (i) => `x${i}* or`), 'at most 500 characters'],
    [times(20_000, (i) => `-w${i}`), 'at most 500 characters'],
    [times(33, (i) => `w${i}`), 'A search text must have at most 32 words (got 33). Use fewer words.'],
    [`"${times(33, () => 'w')}"`, 'at most 32 words'],
    [times(33, () => 'w').replaceAll(' ', '-'), 'at most 32 words'],
    [times(9, (i) => `word${i}*`), 'at most 8 prefixes such as `word*`'],
    ['b*', 'must have at least 2 letters or digits (got `b*`)'],
  ];
  for (const [text, reason] of texts) {
    for (const [document, variables] of [
      [query, { q: text }],
      [query.replace('query ($q: String!)', '').replace('$q', JSON.stringify(text)), {}],
    ] as const) {
      expect(await refused(document, variables)).toEqual([
        expect.objectContaining({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining(reason),
          locations: [expect.anything()],
        }),
      ]);
    }
  }
  const { errors } = await gateway.ask(query, { q: times(32, (i) => `w${i}`) });
  expect(errors).toBeUndefined();
});

test('H1: the filter of a subscription has the same limits', async () => {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({
      query: 'subscription ($q: String!) { articleIngested(filter: { query: $q }) { eventId } }',
      variables: { q: times(33, (i) => `w${i}`) },
    }),
  });
  expect(await response.text()).toContain('BAD_USER_INPUT');
  expect(gateway.statements()).toEqual([]);
});

test('H2: 40 aliases of a search for thousands of words cause one error', async () => {
  const query = `query ($q: String!) { ${times(
    40,
    (i) =>
      `a${i}: articles(first: 0, filter: { query: $q, publishedAt: { since: "20${10 + (i % 10)}-01-01T00:00:00Z" } }) { totalCount }`,
  )} }`;
  expect(await refused(query, { q: times(20_000, (i) => `xx${i}* or`) })).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT' }),
  ]);
});

const LONG = times(31, (i) => `information${i}`).padEnd(500, 'x');

test.each([20, 800])(
  'H3: %i aliases of a counted search with 500 characters are too expensive',
  async (count) => {
    expect(LONG).toHaveLength(500);
    const query = `query ($q: String!) { ${times(count, (i) => `a${i}: search(query: $q) { totalCount }`)} }`;
    const errors = await refused(query, { q: LONG });
    expect(errors).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })]);
    expect(errors[0]?.message).toMatch(
      /^The estimated cost of the query, [\d,]+, exceeds the maximum of 100,000\. Request fewer items/,
    );
    expect(
      (await gateway.ask('query ($q: String!) { search(query: $q) { totalCount } }', { q: LONG })).errors,
    ).toBeUndefined();
  },
);

test('H3: the cost of a text in a variable depends on its words, also once the size of the operation is cached', async () => {
  const query = `query ($q: String!) { ${times(12, (i) => `a${i}: search(query: $q) { totalCount }`)} }`;
  for (const _ of [1, 2, 3]) expect((await gateway.ask(query, { q: 'trade' })).errors).toBeUndefined();
  gateway.statements();
  expect(await refused(query, { q: LONG })).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })]);
});

test('H4: 10,000 searches in a query of 126 bytes are too expensive', async () => {
  const query = (word: string) =>
    `{ entities(first: 100, orderBy: ARTICLES) { edges { node { coMentioned(first: 100) { articles(first: 0, filter: {query: "${word}"}) { totalCount } } } } } }`;
  expect(await refused(query('b*'))).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT' })]);
  expect(await refused(query('ba*'))).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })]);
  expect(await refused(query('bank'))).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })]);
});

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`;

test('H7: a request must have at most 10,000 representations in all fields together', async () => {
  const many = Array.from({ length: 99_000 }, () => ({}));
  const tooMany = expect.objectContaining({
    code: 'QUERY_TOO_LARGE',
    message: expect.stringContaining('at most 10,000 representations'),
  });
  expect(await refused(ENTITIES, { r: many })).toEqual([tooMany]);
  const twice = `query ($r: [_Any!]!) {
    a: _entities(representations: $r) { __typename } b: _entities(representations: $r) { __typename } }`;
  expect(await refused(twice, { r: many.slice(0, 5_001) })).toEqual([tooMany]);
});

test('H7: up to 100 invalid representations cause one error each, more cause one error together', async () => {
  const wrong = Array.from({ length: 100 }, () => ({}));
  const right = { __typename: 'Country', code: 'CN' };
  const some = await gateway.ask(ENTITIES, { r: [...wrong, right] });
  expect(some.errors).toHaveLength(100);
  expect(some.data._entities.at(-1)).toEqual({ __typename: 'Country' });
  for (const r of [Array.from({ length: 10_000 }, () => ({})), [right, ...wrong, {}]]) {
    const { data, errors } = await gateway.ask(ENTITIES, { r });
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('More than 100 representations are invalid'),
        extensions: expect.objectContaining({ code: 'BAD_REPRESENTATION' }),
      }),
    ]);
  }
});

test('H7: representations with two conflicting keys count as invalid', async () => {
  const r = Array.from({ length: 101 }, () => ({ __typename: 'Country', code: 'CN', alpha3: 'RUS' }));
  const { data, errors } = await gateway.ask(ENTITIES, { r });
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
});

test('H8: an invalid argument below 100 articles and 800 aliases causes one error with its location', async () => {
  const query = (first: string) =>
    `{ articles(first: 100) { edges { node { ${times(800, (i) => `a${i}: people(first: ${first}) { totalCount }`)} } } } }`;
  expect(await refused(query('-1'))).toEqual([
    expect.objectContaining({
      code: 'BAD_PAGE_SIZE',
      locations: [{ line: 1, column: expect.any(Number) }],
    }),
  ]);
  expect(await refused(`query ($n: Int) ${query('$n')}`, { n: -1 })).toEqual([
    expect.objectContaining({ code: 'BAD_PAGE_SIZE' }),
  ]);
});

test.each<[fault: string, code: string, field: string]>([
  ['a page size above the limit', 'BAD_PAGE_SIZE', 'articles(first: 101) { totalCount }'],
  ['two page sizes', 'BAD_PAGE_SIZE', 'people(first: 1, last: 1) { totalCount }'],
  ['a short list above the limit', 'BAD_PAGE_SIZE', 'country(code: "CN") { aliases(first: 101) }'],
  [
    'a cursor of another list',
    'BAD_CURSOR',
    'country(code: "CN") { articles(after: "Zm9v") { totalCount } }',
  ],
  [
    'the id of another type',
    'BAD_ID',
    'articles(filter: { people: { any: [{ id: "QXJ0aWNsZTox" }] } }) { totalCount }',
  ],
  ['a malformed id', 'BAD_ID', 'nodes(ids: ["x"]) { id }'],
  ['relevance without words', 'BAD_USER_INPUT', 'articles(orderBy: RELEVANCE) { totalCount }'],
  ['a search without words', 'BAD_USER_INPUT', 'search(query: "!") { totalCount }'],
  [
    'a path above the maximum length',
    'OUT_OF_RANGE',
    'path(from: { country: { code: "CN" } }, to: { country: { code: "RU" } }, maxLength: 5) { length }',
  ],
  ['a time window above the maximum', 'OUT_OF_RANGE', 'trending(since: "2020-01-01T00:00:00Z") { score }'],
  [
    'a timeline above the maximum length',
    'OUT_OF_RANGE',
    'timeline(interval: DAY, from: "2000-01-01", until: "2010-01-01") { start }',
  ],
  ['a NUL character', 'BAD_USER_INPUT', 'person(by: { name: "a\\u0000" }) { name }'],
  [
    'a name above the maximum length',
    'BAD_USER_INPUT',
    `person(by: { name: "${'x'.repeat(501)}" }) { name }`,
  ],
  [
    'a list above the maximum length',
    'BAD_PAGE_SIZE',
    `articles(filter: { sources: [${'"x" '.repeat(101)}] }) { totalCount }`,
  ],
  [
    'more than 100 entities',
    'BAD_PAGE_SIZE',
    `articles(filter: { people: { any: [${'{ name: "x" } '.repeat(51)}] }, places: { none: [${'{ name: "x" } '.repeat(50)}] } }) { totalCount }`,
  ],
])('H8: %s is refused before valid fields next to it are executed', async (_, code, field) => {
  expect(await refused(`{ valid: countries(first: 1) { totalCount } ${field} }`)).toEqual([
    expect.objectContaining({ code, locations: [expect.anything()] }),
  ]);
});

test('H8: an invalid text variable is refused on each request, also once the operation is compiled', async () => {
  const query = 'query ($after: String) { articles(first: 1, after: $after) { edges { cursor } } }';
  for (const _ of [1, 2, 3]) {
    const { data } = await gateway.ask(query);
    const after = data.articles.edges[0].cursor as string;
    expect((await gateway.ask(query, { after })).errors).toBeUndefined();
    gateway.statements();
    expect(await refused(query, { after: 'forged' })).toEqual([
      expect.objectContaining({ code: 'BAD_CURSOR' }),
    ]);
  }
});

test.each([800, 3_000])('H9: %i aliases of the body of 20 articles are too expensive', async (count) => {
  const query = `{ articles(first: 20) { edges { node { ${times(count, (i) => `b${i}: body`)} } } } }`;
  expect(await refused(query)).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })]);
});

test('H9: a long response key in each item of a list is too expensive', async () => {
  const key = 'k'.repeat(900_000);
  expect(await refused(`{ articles(first: 100) { edges { node { ${key}: slug } } } }`)).toEqual([
    expect.objectContaining({ code: 'QUERY_TOO_LARGE' }),
  ]);
});
