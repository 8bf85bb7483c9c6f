import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();
const SLUG = 'chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict';

test('finds objects of each type by each key and by global id', async () => {
  const { data, errors } = await gateway.ask(`{
    a: article(by: { slug: "${SLUG}" }) { id }
    b: article(by: { url: "https://dateline.example/2024/08/20/li-qiang-russia-belarus" }) { id }
    person(by: { name: "Li Qiang" }) { id slug }
    short: person(by: { name: "Putin" }) { name }
    country(code: "RU") { id capital { id name } }
    place(by: { name: "Moscow" }) { id slug country { code } }
    organization(by: { name: "NATO" }) { id slug }
  }`);
  expect(errors).toBeUndefined();
  expect(data.a.id).toBe(data.b.id);
  expect(data.short.name).toBe('Vladimir Putin');
  expect(data.country.capital).toEqual({ id: data.place.id, name: 'Moscow' });
  expect(data.place.country.code).toBe('RU');
  const ids = [data.a.id, data.person.id, data.country.id, data.place.id, data.organization.id];
  const again = await gateway.ask(
    `query ($ids: [ID!]!, $id: ID!, $person: ID!, $slug: String!, $place: ID!, $organization: ID!) {
      nodes(ids: $ids) { __typename id }
      node(id: $id) { __typename ... on Article { headline } }
      byId: person(by: { id: $person }) { id }
      bySlug: person(by: { slug: $slug }) { id }
      place(by: { id: $place }) { id }
      organization(by: { id: $organization }) { id }
    }`,
    {
      ids,
      id: ids[0],
      person: ids[1],
      slug: data.person.slug,
      place: ids[3],
      organization: ids[4],
    },
  );
  expect(again.errors).toBeUndefined();
  expect(again.data.nodes).toEqual(
    ['Article', 'Person', 'Country', 'Place', 'Organization'].map((__typename, i) => ({
      __typename,
      id: ids[i],
    })),
  );
  expect(again.data.node.headline).toMatch(/^Chinese Premier/);
  expect([again.data.byId.id, again.data.bySlug.id]).toEqual([ids[1], ids[1]]);
});

test('returns entities of any kind by their keys, in the given order', async () => {
  const { data, errors } = await gateway.ask(
    'query ($keys: [EntityBy!]!) { entitiesBy(keys: $keys) { __typename name } }',
    {
      keys: [
        { country: { code: 'RU' } },
        { person: { slug: 'no-such' } },
        { person: { slug: 'li-qiang' } },
        { organization: { name: 'NATO' } },
        { country: { code: 'RU' } },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(data.entitiesBy).toEqual([
    { __typename: 'Country', name: 'Russia' },
    null,
    { __typename: 'Person', name: 'Li Qiang' },
    { __typename: 'Organization', name: 'NATO' },
    { __typename: 'Country', name: 'Russia' },
  ]);
  const tooMany = await gateway.ask('query ($keys: [EntityBy!]!) { entitiesBy(keys: $keys) { name } }', {
    keys: Array.from({ length: 101 }, () => ({ country: { code: 'RU' } })),
  });
  expect(tooMany.errors?.[0]?.extensions.code).toBe('BAD_PAGE_SIZE');
});

test('returns null for objects that do not exist', async () => {
  const { data, errors } = await gateway.ask(`{
    article(by: { slug: "no-such" }) { id }
    person(by: { name: "Unknown Person" }) { id }
    country(code: "ZZ") { id }
    place(by: { slug: "nowhere" }) { id }
    organization(by: { slug: "none" }) { id }
    node(id: "${Buffer.from('Article:1').toString('base64url')}") { id }
  }`);
  expect(errors).toBeUndefined();
  expect(Object.values(data)).toEqual([null, null, null, null, null, null]);
});

test('finds a country that no article mentions', async () => {
  const { data } = await gateway.ask(
    '{ country(code: "BT") { name alpha3 articleCount firstSeenAt borders { edges { node { code } } } capital { name } articles { totalCount edges { cursor } } } }',
  );
  expect(data.country).toEqual({
    name: 'Bhutan',
    alpha3: 'BTN',
    articleCount: 0,
    firstSeenAt: null,
    borders: { edges: [{ node: { code: 'CN' } }, { node: { code: 'IN' } }] },
    capital: { name: 'Thimphu' },
    articles: { totalCount: 0, edges: [] },
  });
});

test.each([
  ['node(id: "garbage") { id }', 'BAD_ID'],
  ['node(id: "") { id }', 'BAD_ID'],
  [`node(id: "${Buffer.from('Article:99999999999999999999').toString('base64url')}") { id }`, 'BAD_ID'],
  [`person(by: { id: "${Buffer.from('Country:5').toString('base64url')}" }) { id }`, 'BAD_ID'],
  [`node(id: "${Buffer.from('Nothing:5').toString('base64url')}") { id }`, 'BAD_ID'],
  ['node(id: 5.5) { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ['person(by: { name: "A", slug: "b" }) { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ['person(by: {}) { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ['country(code: "China") { id }', 'BAD_USER_INPUT'],
  ['country(code: "cn") { id }', 'BAD_USER_INPUT'],
  ['article(by: { url: "not a url" }) { id }', 'BAD_USER_INPUT'],
])('rejects %s with %s', async (field, code) => {
  const { errors } = await gateway.ask(`{ ${field} }`);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
});

test('validates scalars in variables and in the document alike', async () => {
  const { errors } = await gateway.ask('query ($code: CountryCode!) { country(code: $code) { id } }', {
    code: 'Chn',
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(/two capital letters/);
});

test('`nodes` accepts at most 100 ids', async () => {
  const ids = Array.from({ length: 101 }, (_, i) => Buffer.from(`Article:${i}`).toString('base64url'));
  const { errors } = await gateway.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(errors?.[0]?.extensions.code).toBe('BAD_PAGE_SIZE');
});

test('returns the same entity by its interface and by its type', async () => {
  const { data } =
    await gateway.ask(`{ article(by: { slug: "${SLUG}" }) { entities(first: 100) { totalCount edges { node {
    __typename kind name slug articleCount mentionCount firstSeenAt lastSeenAt
    ... on Country { code } ... on Place { country { code } } } } } } }`);
  const { totalCount, edges } = data.article.entities;
  expect(totalCount).toBe(12);
  expect(new Set(edges.map((edge: { node: { __typename: string } }) => edge.node.__typename))).toEqual(
    new Set(['Person', 'Country', 'Place']),
  );
});

test('every edge has mentions with their sentences', async () => {
  const { data, errors } = await gateway.ask(`{ articles(first: 100) { edges { node { body
    entities(first: 100) { edges { mentionCount mentions { text start end sentence } } }
    quotations { text start end sentence } quantities { text start end sentence } times { text start end sentence } } } }
    people(first: 100) { edges { node { roles { evidence { text start end sentence article { body } } } } } } }`);
  expect(errors).toBeUndefined();
  interface Found {
    text: string;
    start: number;
    end: number;
    sentence: string;
  }
  const proven = (body: string, { text, start, end, sentence }: Found) => {
    expect(body.slice(start, end)).toBe(text);
    expect(sentence).toContain(text);
    expect(body).toContain(sentence);
  };
  let checked = 0;
  for (const { node } of data.articles.edges) {
    for (const { mentionCount, mentions } of node.entities.edges) {
      expect(mentions).toHaveLength(mentionCount);
      for (const mention of mentions) proven(node.body, mention);
      checked += mentions.length;
    }
    for (const found of [...node.quotations, ...node.quantities, ...node.times]) proven(node.body, found);
  }
  for (const { node } of data.people.edges) {
    for (const role of node.roles) {
      expect(role.evidence.length).toBeGreaterThan(0);
      for (const evidence of role.evidence) proven(evidence.article.body, evidence);
    }
  }
  expect(checked).toBeGreaterThan(1_000);
});
