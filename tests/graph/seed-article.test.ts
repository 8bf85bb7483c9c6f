import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();

const QUERY = `{ article(by: {slug: "chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict"}) {
    headline publishedAt
    people(first: 20) { totalCount edges { mentionCount node { name roles { title of { __typename name } } } } }
    countries(first: 20) { totalCount edges { mentionCount mentions { how text } node { code name } } }
    organizations(first: 20) { edges { node { name } } }
    places(first: 20) { edges { mentions { text start end } node { name country { code } } } }
    quotations { text speaker { name } }
    quantities { kind value unit text }
    body } }`;

test('returns the correct data for the seed article', async () => {
  const { data, errors } = await gateway.ask(QUERY);
  expect(errors).toBeUndefined();
  const { article } = data;
  expect(article.headline).toBe(
    'Chinese Premier Li Qiang Visits Russia to Strengthen Ties Amid Ukraine Conflict',
  );
  expect(article.publishedAt).toBe('2024-08-20T12:00:00.000Z');
  const person = (name: string, mentionCount: number, title: string, of: string) => ({
    mentionCount,
    node: { name, roles: [{ title, of: { __typename: 'Country', name: of } }] },
  });
  expect(article.people).toEqual({
    totalCount: 5,
    edges: [
      person('Li Qiang', 5, 'Premier', 'China'),
      person('Xi Jinping', 2, 'President', 'China'),
      person('Vladimir Putin', 2, 'President', 'Russia'),
      person('Mikhail Mishustin', 1, 'Prime Minister', 'Russia'),
      person('Roman Golovchenko', 1, 'Prime Minister', 'Belarus'),
    ],
  });
  expect(article.organizations.edges).toEqual([]);
  expect(article.quotations).toEqual([{ text: 'new era', speaker: { name: 'Li Qiang' } }]);
  expect(article.quantities).toEqual([
    { kind: 'DURATION', value: 4, unit: 'day', text: 'four-day' },
    { kind: 'DURATION', value: 2, unit: 'week', text: 'two weeks' },
    { kind: 'MONEY', value: 240e9, unit: 'USD', text: '$240 billion' },
    { kind: 'PERCENTAGE', value: 25, unit: 'percent', text: '25%' },
    { kind: 'PERCENTAGE', value: 1.6, unit: 'percent', text: '1.6%' },
  ]);
});

test('distinguishes mentions of countries by name, adjective and metonym', async () => {
  const { data } = await gateway.ask(QUERY);
  const { countries } = data.article;
  expect(countries.totalCount).toBe(4);
  const by = Object.fromEntries(
    countries.edges.map((edge: { node: { code: string }; mentions: { how: string; text: string }[] }) => [
      edge.node.code,
      edge.mentions,
    ]),
  );
  expect(Object.keys(by).sort()).toEqual(['BY', 'CN', 'RU', 'UA']);
  const texts = (code: string, how: string) =>
    by[code]
      .filter((mention: { how: string }) => mention.how === how)
      .map(({ text }: { text: string }) => text);
  expect(texts('CN', 'METONYM')).toEqual(['Beijing', 'Beijing']);
  expect(texts('CN', 'DEMONYM')).toEqual(['Chinese', 'Chinese', 'Chinese', 'Chinese']);
  // "its relationship with Moscow", "Moscow's war effort"
  expect(texts('RU', 'METONYM')).toEqual(['Moscow', 'Moscow']);
  expect(texts('RU', 'DEMONYM')).toEqual(['Russian', 'Russian', 'Russian']);
  expect(texts('UA', 'DEMONYM')).toEqual(['Ukrainian']);
  expect(texts('BY', 'DEMONYM')).toEqual(['Belarusian']);
  for (const edge of countries.edges) expect(edge.mentionCount).toBe(edge.mentions.length);
});

test('the places are the city, its airport and the border region', async () => {
  const { data } = await gateway.ask(QUERY);
  const { places, body } = data.article;
  const found = places.edges.map((edge: { node: { name: string; country: { code: string } } }) => edge.node);
  expect(found).toHaveLength(3);
  expect(found).toEqual(
    expect.arrayContaining([
      { name: 'Moscow', country: { code: 'RU' } },
      { name: 'Vnukovo Airport', country: { code: 'RU' } },
      { name: 'Kursk', country: { code: 'RU' } },
    ]),
  );
  const moscow = places.edges.find((edge: { node: { name: string } }) => edge.node.name === 'Moscow');
  const contexts = moscow.mentions.map(({ start, end }: { start: number; end: number }) =>
    body.slice(start - 3, end + 10),
  );
  expect(contexts).toEqual(['in Moscow. The disc', 'at Moscow’s Vnukovo']);
});

test('returns the people of a country and their articles', async () => {
  const { data, errors } = await gateway.ask(
    '{ country(code: "CN") { people { edges { node { name roles { title } articles { edges { node { headline } } } } } } } }',
  );
  expect(errors).toBeUndefined();
  const people = data.country.people.edges.map((edge: { node: { name: string } }) => edge.node.name);
  expect(people).toEqual(expect.arrayContaining(['Li Qiang', 'Xi Jinping']));
  for (const { node } of data.country.people.edges) {
    expect(node.roles.length).toBeGreaterThan(0);
    expect(node.articles.edges.length).toBeGreaterThan(0);
  }
});
