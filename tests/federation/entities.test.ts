import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/corpus/corpus.ts';
import { encodeGlobalId } from '../../src/graph/ids/global-id.ts';
import { saveArticles } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestGateway } from '../support/gateway.ts';

// The queries that gateways send to the subgraph. Each runs twice, the second time as a compiled function.

const gateway = await createTestGateway({ subgraph: true });
const limited = await createTestGateway({ subgraph: true, databaseOf: gateway, maxQueryCost: 500 });
const plain = await createTestGateway({ databaseOf: gateway });
const cached = await createTestGateway({
  databaseOf: gateway,
  caches: true,
  httpCaching: { maxAge: 0, staleWhileRevalidate: 0, surrogateKeys: true },
});
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());
beforeEach(() => {
  gateway.statements();
});

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Article { slug headline }
  ... on Country { id code alpha3 }
  ... on Entity { name }
} }`;

const NODES =
  '{ nodes: articles(first: 1) { edges { node { id slug headline } } } country(code: "CN") { id } }';

async function sample() {
  const { data } = await gateway.ask(NODES);
  return { article: data.nodes.edges[0].node, country: data.country.id as string };
}

async function twice(representations: unknown, query = ENTITIES) {
  const first = await gateway.ask(query, { representations });
  expect(await gateway.ask(query, { representations })).toEqual(first);
  return first;
}

test('resolves each key, and several keys in one representation', async () => {
  const { article, country } = await sample();
  const { id, slug, headline } = article;
  const { data, errors } = await twice([
    { __typename: 'Article', id },
    { __typename: 'Article', slug },
    { __typename: 'Article', id, slug, headline: 'other fields are ignored' },
    { __typename: 'Country', id: country },
    { __typename: 'Country', code: 'CN' },
    { __typename: 'Country', alpha3: 'CHN' },
    { __typename: 'Country', code: 'CN', alpha3: 'CHN', id: null },
  ]);
  expect(errors).toBeUndefined();
  const expected = { __typename: 'Article', slug, headline };
  const china = { __typename: 'Country', id: country, code: 'CN', alpha3: 'CHN', name: 'China' };
  expect(data._entities).toEqual([expected, expected, expected, china, china, china, china]);
});

test('returns null for a missing object, and null with an error for an invalid representation', async () => {
  const { article, country } = await sample();
  const { data, errors } = await twice([
    { __typename: 'Article', id: encodeGlobalId('Article', '1') },
    { __typename: 'Article', id: article.id },
    { __typename: 'Nothing', id: article.id },
    { __typename: 'Role', id: article.id },
    { __typename: 'Article' },
    { __typename: 'Article', url: 'https://example.org' },
    { __typename: 'Article', id: 7 },
    { __typename: 'Article', id: 'malformed' },
    { __typename: 'Article', id: country },
    { __typename: 'Article', id: article.id, slug: 'another' },
    { __typename: 'Article', slug: 'a\u0000b' },
    { __typename: 'Country', code: 'cn' },
    { __typename: 'Country', code: 'CN', alpha3: 'RUS' },
    { __typename: 'Country', alpha3: 'CN' },
    { id: article.id },
    'Article',
    { __typename: 'Country', code: 'CN' },
  ]);
  expect(data._entities.map((each: { __typename: string } | null) => each?.__typename ?? null)).toEqual([
    null,
    'Article',
    ...Array.from({ length: 14 }, () => null),
    'Country',
  ]);
  const codes = new Map(errors!.map(({ path, extensions }) => [path!.join('.'), extensions.code]));
  expect([...codes].sort()).toEqual(
    Array.from({ length: 14 }, (_, index) => [
      `_entities.${index + 2}`,
      [7, 8].includes(index + 2) ? 'BAD_ID' : 'BAD_REPRESENTATION',
    ]).sort(),
  );
});

test.each([
  [
    { __typename: 'Statement', id: 'x' },
    '`__typename` must be one of Article, Country, Organization, Person, Place (got "Statement"). Objects of other types have no key.',
  ],
  [
    [],
    '`__typename` must be one of Article, Country, Organization, Person, Place (got a representation without a type). Objects of other types have no key.',
  ],
  [{ __typename: 'Person', slug: 'a' }, 'A representation of Person must have `id`. Add it.'],
  [{ __typename: 'Country' }, 'A representation of Country must have one of `id`, `code`, `alpha3`. Add it.'],
])('the error for the representation %j states what to send', async (representation, message) => {
  const { errors } = await twice([representation]);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_REPRESENTATION' } }]);
});

test('resolves representations in the document, with variables in them', async () => {
  const query = (selection: string) =>
    `query ($code: String!) { _entities(representations: [{ __typename: "Country", code: $code }]) { ${selection} } }`;
  for (const code of ['CN', 'RU', 'CN']) {
    const { data } = await gateway.ask(query('... on Country { code }'), { code });
    expect(data._entities).toEqual([{ code }]);
  }
});

beforeAll(async () => {
  const articles = [...writeCorpus({ articles: 400, seed: 1 })];
  for (let saved = 0; saved < articles.length; saved += 100)
    await saveArticles(client, articles.slice(saved, saved + 100), 'test');
}, 120_000);

test('a thousand representations of five types take one SQL statement for each kind of key', async () => {
  const lists = await Promise.all(
    ['articles', 'people', 'places', 'organizations'].map(async (list) => {
      const ids: { __typename: string; id: string }[] = [];
      for (let after: string | null = null; ids.length < 300; ) {
        const { data } = await gateway.ask(
          `query ($after: String) { list: ${list}(first: 100, after: $after) {
            edges { node { __typename id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        ids.push(...data.list.edges.map(({ node }: { node: (typeof ids)[number] }) => node));
        if (!data.list.pageInfo.hasNextPage) break;
        after = data.list.pageInfo.endCursor;
      }
      return ids;
    }),
  );
  const { data } = await gateway.ask(
    '{ countries(first: 100, filter: { minArticles: 0 }) { edges { node { code } } } }',
  );
  const countries = data.countries.edges.map(({ node }: { node: { code: string } }) => ({
    __typename: 'Country',
    code: node.code,
  }));
  const representations = [...lists.flat(), ...countries].slice(-1_000);
  expect(representations).toHaveLength(1_000);
  const types = new Set(representations.map(({ __typename }) => __typename));
  expect([...types].sort()).toEqual(['Article', 'Country', 'Organization', 'Person', 'Place']);
  gateway.statements();
  for (const _ of [1, 2]) {
    const { data, errors } = await gateway.ask(ENTITIES, { representations });
    expect(errors).toBeUndefined();
    expect(data._entities.every(Boolean)).toBe(true);
    expect(gateway.statements().sort()).toEqual(['article_by_id', 'country_by_code', 'entity_by_id']);
  }
});

test('the cost of a query grows with the number of representations', async () => {
  const ask = async (count: number) => {
    const representations = Array.from({ length: count }, () => ({ __typename: 'Country', code: 'CN' }));
    return limited.ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Country { capital { name } } } }',
      { representations },
    );
  };
  // 4 for the lookup, and 1 for each of the two objects.
  expect((await ask(83)).errors).toBeUndefined();
  expect((await ask(84)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
});

test('the subgraph omits node and nodes, which could conflict; its schema text agrees', async () => {
  for (const [server, included] of [
    [plain, true],
    [gateway, false],
  ] as const) {
    const { data } = await server.ask('{ _service { sdl } __type(name: "Query") { fields { name } } }');
    const names = data.__type.fields.map(({ name }: { name: string }) => name);
    expect([names.includes('node'), names.includes('nodes')]).toEqual([included, included]);
    expect(/^ {2}nodes\(/m.test(data._service.sdl)).toBe(included);
    expect(data._service.sdl).not.toMatch(/_entities|_service|_Any|cacheControl/);
  }
});

test('the types and fields for gateways have descriptions', async () => {
  const { data } = await gateway.ask(
    `{ __schema { types { name description fields { name description args { description } } } } }`,
  );
  const types = data.__schema.types.filter(({ name }: { name: string }) => /^_[A-Z]/.test(name));
  const query = data.__schema.types.find(({ name }: { name: string }) => name === 'Query');
  const fields = query.fields.filter(({ name }: { name: string }) => name.startsWith('_'));
  expect([...types, ...fields].map(({ name }) => name)).toEqual(
    expect.arrayContaining(['_Any', '_Entity', '_Service', '_entities', '_service']),
  );
  expect(JSON.stringify([types, fields])).not.toContain('"description":null');
});

test('a response to a gateway has the surrogate keys of its dependencies, if they are enabled', async () => {
  const { article } = await sample();
  const ask = () =>
    fetch(cached.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: ENTITIES,
        variables: { representations: [{ __typename: 'Article', id: article.id }] },
      }),
    });
  expect((await ask()).headers.get('surrogate-key')).toMatch(/^article-?:?\S+$/);
});
