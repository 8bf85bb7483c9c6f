import { afterAll, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { createTestGateway } from '../support/gateway.ts';
import { contentOf, country, organization, person, saveReports } from './synthetic-reports.ts';

const gateway = await createTestGateway({ empty: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());

const SOURCES = [person('Ana Ab'), organization('Con Power'), country('FR')];
const SUBJECTS = [country('CN'), person('Bo Be'), null];
const KINDS = ['SAYS', 'DENIES', 'EXPECTS'] as const;
const FORMS = ['INDIRECT', 'MIXED'] as const;
const WORDS = ['prices are rising', 'the price rose', 'closed the line'];

interface Stated {
  readonly source: string;
  readonly about: string | null;
  readonly kind: (typeof KINDS)[number];
  readonly form: (typeof FORMS)[number];
  readonly text: string;
  readonly at: string;
}
const stored: Stated[] = [];
for (let number = 0; number < 24; number += 1) {
  const at = new Date(Date.UTC(2024, 0, 1 + (number % 8), number)).toISOString();
  const who = SOURCES[number % 3]!;
  const about = SUBJECTS[(number >> 1) % 3] ?? null;
  const kind = KINDS[(number >> 3) % 3]!;
  const form = FORMS[number % 2]!;
  const stated = { words: WORDS[(number >> 2) % 3]!, ...(about && { about }), kind, form };
  await saveReports(client, number, at, [{ who, stated }]);
  stored.push({ source: who.name, about: about?.name ?? null, kind, form, text: contentOf(stated), at });
}

const FIELDS =
  'id text start end sentence cue kind form sourceText source { __typename name } article { publishedAt body }';

interface Node extends Stated {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly sourceText: string;
  readonly article: { readonly publishedAt: string; readonly body: string };
}

async function statements(filter: string, size = 100): Promise<Node[]> {
  const all: Node[] = [];
  for (let cursor: string | null = null; ; ) {
    const { data, errors } = await gateway.ask(
      `query ($cursor: String) { statements(first: ${size}, after: $cursor, filter: ${filter}) { totalCount
        pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`,
      { cursor },
    );
    expect(errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = data.statements;
    all.push(...edges.map((edge: { node: Node }) => edge.node));
    if (!pageInfo.hasNextPage) {
      expect(all).toHaveLength(totalCount);
      return all;
    }
    cursor = pageInfo.endCursor;
  }
}

const FILTERS: Record<string, [filter: string, which: (one: Stated) => boolean]> = {
  all: ['{}', () => true],
  'of a person': ['{ source: { person: { name: "Ana Ab" } } }', ({ source }) => source === 'Ana Ab'],
  'of an organisation': [
    '{ source: { organization: { name: "Con Power" } } }',
    ({ source }) => source === 'Con Power',
  ],
  'of a country': ['{ source: { country: { code: "FR" } } }', ({ source }) => source === 'FR'],
  'about a country': ['{ about: { country: { code: "CN" } } }', ({ about }) => about === 'CN'],
  'about a country that only sources are': ['{ about: { country: { code: "FR" } } }', () => false],
  'of two kinds': ['{ kinds: [DENIES, EXPECTS, DENIES] }', ({ kind }) => kind !== 'SAYS'],
  'of no kind in particular': ['{ kinds: [] }', () => true],
  'of a form': ['{ forms: [MIXED] }', ({ form }) => form === 'MIXED'],
  'with a word in any form': ['{ text: "price" }', ({ text }) => /price/.test(text)],
  'of a period': [
    '{ publishedAt: { since: "2024-01-03T00:00:00Z", until: "2024-01-05T00:00:00Z" } }',
    ({ at }) => at >= '2024-01-03' && at < '2024-01-05',
  ],
  'with all conditions': [
    '{ source: { person: { name: "Ana Ab" } }, kinds: [SAYS, DENIES], forms: [INDIRECT], text: "price", publishedAt: { since: "2024-01-02T00:00:00Z" } }',
    ({ source, kind, form, text, at }) =>
      source === 'Ana Ab' &&
      kind !== 'EXPECTS' &&
      form === 'INDIRECT' &&
      /price/.test(text) &&
      at >= '2024-01-02',
  ],
};

test.each(Object.entries(FILTERS))('%s: newest first, in pages', async (name, [filter, which]) => {
  const all = await statements(filter);
  const found = all.map(({ text, article }) => `${text} ${article.publishedAt}`).sort();
  expect(found).toEqual(
    stored
      .filter(which)
      .map(({ text, at }) => `${text} ${at}`)
      .sort(),
  );
  if (!name.includes('only')) expect(all.length).toBeGreaterThan(0);
  const times = all.map(({ article }) => article.publishedAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(await statements(filter, 5)).toEqual(all);
  for (const { text, start, end, sentence, article } of all) {
    expect(article.body.slice(start, end)).toBe(text);
    expect(sentence).toContain(text);
  }
});

test('a statement has its source, its cue, its kind and its form, and is a node', async () => {
  const [newest] = await statements('{}');
  expect(newest).toMatchObject({
    cue: 'stated',
    kind: 'EXPECTS',
    form: 'MIXED',
    source: { __typename: 'Country', name: 'France' },
    sourceText: 'FR',
  });
  const { data } = await gateway.ask(
    `{ node(id: "${newest!.id}") { __typename id ... on Statement { text } } }`,
  );
  expect(data.node).toEqual({ __typename: 'Statement', id: newest!.id, text: newest!.text });
});

test('articles and entities list their statements', async () => {
  const { data } = await gateway.ask(`{
    articles(first: 2) { edges { node { body statements { text } } } }
    organization(by: { name: "Con Power" }) { statements(first: 3) { text article { publishedAt } } } }`);
  for (const { node } of data.articles.edges) {
    expect(node.statements).toHaveLength(1);
    expect(node.body).toContain(node.statements[0].text);
  }
  expect(data.organization.statements.map(({ text }: { text: string }) => text)).toEqual(
    (await statements('{ source: { organization: { name: "Con Power" } } }'))
      .slice(0, 3)
      .map(({ text }) => text),
  );
});

test('a page of statements needs one statement for each level', async () => {
  for (const filter of ['{}', '{ kinds: [SAYS] }']) {
    gateway.statements();
    await gateway.ask(
      `{ statements(first: 20, filter: ${filter}) { edges { node { text sentence source { name } article { headline } } } } }`,
    );
    const names = gateway.statements().map((name) => name.replace(/_\d+$/, ''));
    expect(names.sort()).toEqual(['article_by_id', 'bodies', 'entity_by_id', 'statements_by_time']);
  }
});
