import { afterAll, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { createTestGateway } from '../support/gateway.ts';
import { country, organization, person, type Report, saveReports } from './synthetic-reports.ts';

const gateway = await createTestGateway({ empty: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());
const seeds = await createTestGateway();

const WORDS = [
  'prices are rising',
  'the price rose again',
  'no one sleeps',
  'peace and trade',
  'trade brings peace',
];
const [ana, bo] = [person('Ana Ab'), person('Bo Be')];
const stored: { who: string; about: string | null; words: string; at: string }[] = [];
for (let number = 0; number < 30; number += 1) {
  const at = new Date(Date.UTC(2024, 0, 1 + (number % 10), number)).toISOString();
  const reports: Report[] = [
    {
      who: number % 2 ? ana : bo,
      said: { words: WORDS[number % 5]!, ...(number % 3 && { about: country('CN') }) },
    },
    { who: number % 7 ? ana : bo, said: { words: WORDS[(number + 2) % 5]!, about: number % 7 ? bo : ana } },
  ];
  await saveReports(client, number, at, reports);
  for (const { who, said } of reports)
    stored.push({ who: who.name, about: said!.about?.name ?? null, words: said!.words, at });
}
const at = '2024-02-01T00:00:00.000Z';
await saveReports(client, 30, at, [{ who: organization('Con Power'), said: { words: 'the lights are on' } }]);
stored.push({ who: 'Con Power', about: null, words: 'the lights are on', at });

interface Quoted {
  id: string;
  text: string;
  start: number;
  end: number;
  sentence: string;
  speaker: { name: string } | null;
  source: { __typename: string; name: string } | null;
  speakerText: string | null;
  article: { publishedAt: string; body: string };
}
const FIELDS =
  'id text start end sentence verb speaker { name } source { __typename name } speakerText article { publishedAt body }';

async function walk(args: string, size = 100, backward = false): Promise<Quoted[]> {
  const all: Quoted[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = backward ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
    const { data, errors } = await gateway.ask(
      `query ($cursor: String) { quotations(${page} ${args}) { totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { ${FIELDS} } } } }`,
      { cursor },
    );
    expect(errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = data.quotations;
    const nodes = edges.map((edge: { node: Quoted }) => edge.node);
    if (backward) all.unshift(...nodes);
    else all.push(...nodes);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      expect(all).toHaveLength(totalCount);
      return all;
    }
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const found = (quoted: readonly Quoted[]) =>
  quoted.map(({ source, text, article }) => `${source?.name} ${text} ${article.publishedAt}`).sort();
const expected = (which: (one: (typeof stored)[number]) => boolean) =>
  stored
    .filter(which)
    .map(({ who, words, at }) => `${who} ${words} ${at}`)
    .sort();

const FILTERS: Record<string, [filter: string, which: (one: (typeof stored)[number]) => boolean]> = {
  all: ['{}', () => true],
  'of a speaker': ['{ speaker: { name: "Ana Ab" } }', ({ who }) => who === 'Ana Ab'],
  'of a source': ['{ source: { person: { name: "Ana Ab" } } }', ({ who }) => who === 'Ana Ab'],
  'of an organisation': [
    '{ source: { organization: { name: "Con Power" } } }',
    ({ who }) => who === 'Con Power',
  ],
  'about a country': ['{ about: { country: { code: "CN" } } }', ({ about }) => about === 'CN'],
  'about a person other than the speaker': [
    '{ about: { person: { name: "Bo Be" } } }',
    ({ about }) => about === 'Bo Be',
  ],
  'with a word in any form': ['{ text: "price" }', ({ words }) => /price/.test(words)],
  'with a word and without another': ['{ text: "trade -bring" }', ({ words }) => words === 'peace and trade'],
  'with a phrase': ['{ text: "\\"price rose\\"" }', ({ words }) => words === 'the price rose again'],
  'of a period': [
    '{ publishedAt: { since: "2024-01-03T00:00:00Z", until: "2024-01-05T00:00:00Z" } }',
    ({ at }) => at >= '2024-01-03' && at < '2024-01-05',
  ],
  'of a speaker, about another person, with a word, of a period': [
    '{ speaker: { name: "Ana Ab" }, about: { person: { name: "Bo Be" } }, text: "peace", publishedAt: { since: "2024-01-02T00:00:00Z" } }',
    ({ who, about, words, at }) =>
      who === 'Ana Ab' && about === 'Bo Be' && /peace/.test(words) && at >= '2024-01-02',
  ],
  'of an unknown speaker': ['{ speaker: { slug: "unknown" } }', () => false],
};

test.each(Object.entries(FILTERS))(
  '%s: newest first, in pages in both directions',
  async (name, [filter, which]) => {
    const all = await walk(`, filter: ${filter}`);
    expect(found(all)).toEqual(expected(which));
    if (!name.includes('unknown')) expect(all.length).toBeGreaterThan(0);
    const times = all.map(({ article }) => article.publishedAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(await walk(`, filter: ${filter}`, 7)).toEqual(all);
    expect(await walk(`, filter: ${filter}`, 5, true)).toEqual(all);
    for (const { text, start, end, sentence, article } of all) {
      expect(article.body.slice(start, end)).toBe(text);
      expect(sentence).toContain(text);
    }
  },
);

test('the speaker is null unless the source is a person', async () => {
  const { data } = await gateway.ask(`{ quotations(first: 1) { edges { node { ${FIELDS} } } }
    organization(by: { name: "Con Power" }) { quotations { text } } }`);
  expect(data.quotations.edges[0].node).toMatchObject({
    speaker: null,
    source: { __typename: 'Organization', name: 'Con Power' },
    speakerText: 'Con Power',
  });
  expect(data.organization.quotations).toEqual([{ text: 'the lights are on' }]);
});

test.each([
  [`{ about: { id: "${Buffer.from('Article:1').toString('base64url')}" } }`, 'BAD_ID'],
  [`{ speaker: { id: "${Buffer.from('Place:1').toString('base64url')}" } }`, 'BAD_ID'],
  ['{ about: {} }', 'GRAPHQL_VALIDATION_FAILED'],
])('rejects %s with %s', async (filter, code) => {
  const { errors } = await gateway.ask(`{ quotations(filter: ${filter}) { totalCount } }`);
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('finds a role and a quotation by global id', async () => {
  const { data } = await seeds.ask(`{ quotations(first: 3) { edges { node { id text } } }
    person(by: { name: "Vladimir Putin" }) { roles { id title } } }`);
  const nodes = [...data.quotations.edges.map((edge: { node: object }) => edge.node), ...data.person.roles];
  expect(data.person.roles.length).toBeGreaterThan(0);
  const again = await seeds.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Quotation { text } ... on Role { title } } }',
    { ids: nodes.map(({ id }: { id: string }) => id) },
  );
  expect(again.data.nodes).toEqual(nodes);
  const gone = await seeds.ask(`{ a: node(id: "${Buffer.from('Role:1').toString('base64url')}") { id }
    b: node(id: "${Buffer.from('Quotation:1').toString('base64url')}") { id } }`);
  expect(gone).toEqual({ data: { a: null, b: null } });
});

test('a page of quotations needs one statement for each level', async () => {
  for (const filter of ['', ', filter: { about: { country: { code: "RU" } } }']) {
    seeds.statements();
    await seeds.ask(
      `{ quotations(first: 20 ${filter}) { edges { node { text sentence speaker { name } article { headline } } } } }`,
    );
    const names = seeds.statements().map((name) => name.replace(/_\d+$/, ''));
    expect(names.sort()).toEqual(['article_by_id', 'bodies', 'entity_by_id', 'quotations_by_time']);
  }
});
