import { afterAll, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { countries } from '../../src/gazetteer/index.ts';
import type { Article } from '../../src/model/article.ts';
import { articleId } from '../../src/store/identity.ts';
import { deleteArticle, saveArticles } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import {
  databaseId,
  mentioning,
  recountArticles,
  recountTimeline,
  recountTrends,
  signedG2,
} from './recount.ts';

const gateway = await createTestGateway({ empty: true, caches: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());

const LEAD = 'The harbour of Brindle Bay in France will close for six weeks from Monday, its operator said.';
const REST = `Divers found cracks in the northern breakwater during an inspection in April, and engineers advised against a repair while ships are moored behind it.
About 40 fishing boats have to move to Lower Marsh, where the council has leased a quay for 12,000 crowns a week.
The operator expects the work to cost 3.4 million crowns and wants the ministry of transport to pay half of it.`;
const OTHER =
  'Voters in France chose a new assembly on Sunday. Turnout was higher than four years ago, the commission said, and queues formed before the polls opened. Results are expected on Tuesday, because ballots from the mountain villages are counted last.';

const article = (source: string, headline: string, hour: number, body: string): Article => ({
  ...UNSPECIFIED,
  headline,
  body,
  source,
  publishedAt: new Date(Date.UTC(2026, 4, 3, hour)),
});
const agency = article('Agency', 'Harbour closes for repairs', 8, `${LEAD}\n${REST}`);
const paper = article(
  'Paper',
  'Brindle Bay boats must go',
  9,
  `Boats have to leave a bay in France for a port in Spain.\n${REST}`,
);
const daily = article('Daily', 'Cracks in a breakwater', 10, `${LEAD}\n${REST}`);
const vote = article('Daily', 'A valley votes', 11, OTHER);

const extractor = createExtractor();
const save = (articles: readonly Article[]) =>
  saveArticles(
    client,
    articles.map((each) => ({ article: each, extraction: extractor.extract(each) })),
    extractor.version,
  );
await saveCountries(client, countries());
await save([daily, paper, vote, agency]);

const STORIES = `{ articles(orderBy: OLDEST) { edges { node {
  source original { source } copies { totalCount edges { node { source original { source } } } }
} } } }`;

/** Returns the source of each article, of its original and of its copies. */
async function stories() {
  const { data } = await gateway.ask(STORIES);
  return data.articles.edges.map(({ node }: { node: never }) => {
    const { source, original, copies } = node as {
      source: string;
      original: { source: string } | null;
      copies: { totalCount: number; edges: { node: { source: string } }[] };
    };
    const sources = copies.edges.map((edge) => edge.node.source);
    expect(copies.totalCount).toBe(sources.length);
    return [source, original?.source ?? null, sources];
  });
}

const ALL = [
  ['Agency', null, ['Paper', 'Daily']],
  ['Paper', 'Agency', []],
  ['Daily', 'Agency', []],
  ['Daily', null, []],
];

test('an article has an original or copies, and both are read by one statement for all articles', async () => {
  gateway.statements();
  expect(await stories()).toEqual(ALL);
  expect(gateway.statements().map((name) => name.replace(/_\d+$/, ''))).toEqual([
    'articles',
    'copies',
    'article_by_id',
    'copies_counts',
  ]);
});

test('copies are paged', async () => {
  const page = (rest: string) =>
    gateway.ask(`{ articles(first: 1, orderBy: OLDEST) { edges { node { copies(first: 1${rest}) {
      edges { node { source } } pageInfo { hasNextPage endCursor }
    } } } } }`);
  const copiesOf = ({ data }: Awaited<ReturnType<typeof page>>) => data.articles.edges[0].node.copies;
  const first = copiesOf(await page(''));
  expect(first.edges).toEqual([{ node: { source: 'Paper' } }]);
  const second = copiesOf(await page(`, after: "${first.pageInfo.endCursor}"`));
  expect(second.edges).toEqual([{ node: { source: 'Daily' } }]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test.each([
  ['', ['Daily', 'Daily', 'Paper', 'Agency'], 4],
  ['originalsOnly: false', ['Daily', 'Daily', 'Paper', 'Agency'], 4],
  ['originalsOnly: true', ['Daily', 'Agency'], 2],
  ['originalsOnly: true, sources: ["Paper"]', [], 0],
  ['originalsOnly: true, query: "breakwater"', ['Agency'], 1],
])('lists and counts with the filter {%s}', async (filter, sources, count) => {
  const { data, errors } = await gateway.ask(`{
    articles(filter: { ${filter} }) { totalCount edges { node { source } } }
    country(code: "FR") { articles(filter: { ${filter} }) { totalCount } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.articles.edges.map(({ node }: { node: { source: string } }) => node.source)).toEqual(sources);
  expect(data.articles.totalCount).toBe(count);
  expect(data.country.articles.totalCount).toBe(count);
});

interface Facet {
  articleCount: number;
  value?: string;
  node?: { id: string };
}

test.each([
  ['', ''],
  ['query: "breakwater"', ''],
  ['', '(includeCopies: true)'],
  ['people: { any: [] }', '(includeCopies: true)'],
])(
  'with the filter {%s}, each of the facets%s equals the number of articles in its list',
  async (filter, given) => {
    const originalsOnly = given === '';
    const { data } = await gateway.ask(`{ articles(filter: { ${filter} }) { facets${given} {
    countries { articleCount node { id } } sources { articleCount value } months { articleCount value }
  } } }`);
    const facets: Record<'countries' | 'sources' | 'months', Facet[]> = data.articles.facets;
    const conditions = [
      ...facets.countries.map(({ articleCount, node }) => ({
        articleCount,
        condition: `countries: { all: [{ id: "${node?.id}" }] }`,
      })),
      ...facets.sources.map(({ articleCount, value }) => ({
        articleCount,
        condition: `sources: ["${value}"]`,
      })),
    ];
    expect(conditions.length).toBeGreaterThan(1);
    for (const { articleCount, condition } of conditions) {
      const list = await gateway.ask(
        `{ articles(filter: { ${filter} ${condition} originalsOnly: ${originalsOnly} }) { totalCount } }`,
      );
      expect({ condition, count: list.data.articles.totalCount }).toEqual({ condition, count: articleCount });
    }
    const whole = await gateway.ask(
      `{ articles(filter: { ${filter} originalsOnly: ${originalsOnly} }) { totalCount } }`,
    );
    expect(facets.months).toEqual([{ value: '2026-05', articleCount: whole.data.articles.totalCount }]);
  },
);

interface Counted {
  id: string;
  name: string;
  articleCount: number;
  timeline: unknown;
  filtered: unknown;
  articles: { totalCount: number };
  coMentioned: {
    node: { id: string };
    articleCount: number;
    surprise: number;
    articles: { totalCount: number };
  }[];
}

test.each([false, true])(
  'with includeCopies: %s, counts equal a recount of the stored articles',
  async (includeCopies) => {
    const stored = await runSql<{ id: string }>(
      gateway.databaseUrl,
      'select id from article where original_id is null',
    );
    const originals = new Set(stored.map(({ id }) => id));
    const all = await recountArticles(gateway.databaseUrl);
    const articles = includeCopies ? all : all.filter(({ id }) => originals.has(id));
    const counting = `includeCopies: ${includeCopies}`;
    const { data, errors } = await gateway.ask(`{
    timeline(interval: DAY, ${counting}) { start articleCount }
    filtered: timeline(interval: DAY, filter: { publishedAt: { since: "2026-05-03T00:00:00Z" } }, ${counting}) { start articleCount }
    entities(first: 100, filter: { ${counting} }, orderBy: ARTICLES) { totalCount edges { node {
      ... on Node { id } name articleCount(${counting}) articles { totalCount }
      timeline(interval: DAY, ${counting}) { start articleCount }
      filtered: timeline(interval: DAY, filter: { publishedAt: { since: "2026-05-03T00:00:00Z" } }, ${counting}) { start articleCount }
      coMentioned(${counting}) { node { ... on Node { id } } articleCount surprise articles { totalCount } }
    } } }
  }`);
    expect(errors).toBeUndefined();
    expect(data.timeline).toEqual(recountTimeline(articles, 'DAY'));
    expect(data.filtered).toEqual(recountTimeline(articles, 'DAY'));
    const entities: Counted[] = data.entities.edges.map(({ node }: { node: Counted }) => node);
    expect(data.entities.totalCount).toBe(entities.length);
    expect(entities.some(({ name }) => name === 'Spain')).toBe(includeCopies);
    const mentioned = new Set(articles.flatMap((one) => [...one.entities]));
    expect(new Set(entities.map(({ id }) => databaseId(id)))).toEqual(mentioned);
    for (const { id, articleCount, articles: list, timeline, filtered, coMentioned } of entities) {
      const own = mentioning(articles, databaseId(id));
      expect(articleCount).toBe(own.length);
      expect(list.totalCount).toBe(mentioning(all, databaseId(id)).length);
      expect(timeline).toEqual(recountTimeline(own, 'DAY'));
      expect(filtered).toEqual(timeline);
      const others = new Set(own.flatMap((one) => [...one.entities]));
      others.delete(databaseId(id));
      expect(new Set(coMentioned.map(({ node }) => databaseId(node.id)))).toEqual(others);
      const counts = coMentioned.map((pair) => pair.articleCount);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      for (const { node, articleCount: together, surprise, articles: shared } of coMentioned) {
        const other = databaseId(node.id);
        const both = mentioning(own, other).length;
        expect(together).toBe(both);
        expect(shared.totalCount).toBe(mentioning(all, databaseId(id), other).length);
        expect(surprise).toBeCloseTo(
          signedG2(both, own.length, mentioning(articles, other).length, articles.length),
          6,
        );
      }
    }
  },
);

test('when the original is deleted, the next article becomes the original, and caches are purged', async () => {
  expect(await stories()).toEqual(ALL);
  await deleteArticle(client, articleId(agency));
  await expect.poll(stories).toEqual([
    ['Paper', null, ['Daily']],
    ['Daily', 'Paper', []],
    ['Daily', null, []],
  ]);
  await save([agency]);
  await expect.poll(stories).toEqual(ALL);
});

test.each([false, true])(
  'with includeCopies: %s, trends compare the counts of stored articles',
  async (includeCopies) => {
    await save([
      article(
        'Daily',
        'Spring in the hills',
        -72,
        'Snow melted early in Germany, and paths in the hills are open.',
      ),
    ]);
    const stored = await runSql<{ id: string }>(
      gateway.databaseUrl,
      'select id from article where original_id is null',
    );
    const originals = new Set(stored.map(({ id }) => id));
    const all = await recountArticles(gateway.databaseUrl);
    const trends = recountTrends(
      includeCopies ? all : all.filter(({ id }) => originals.has(id)),
      '2026-05-03',
      '2026-05-03',
    );
    expect(trends.size).toBeGreaterThan(0);
    const { data } =
      await gateway.ask(`{ trending(since: "2026-05-03T00:00:00Z", until: "2026-05-03T23:00:00Z",
    includeCopies: ${includeCopies}) { node { ... on Node { id } } articleCount before expected score } }`);
    expect(data.trending).toHaveLength(trends.size);
    for (const { node, score, ...trend } of data.trending) {
      const { score: expected, ...counted } = trends.get(databaseId(node.id))!;
      expect(trend).toEqual(counted);
      expect(score).toBeCloseTo(expected, 6);
    }
  },
);

test('the count of a role counts copies on request', async () => {
  const report = `Maria Alder, the prime minister of France, opened the bridge. ${REST}`;
  await save([300, 301].map((hour) => article('Agency', `Bridge opens at ${hour}`, hour, report)));
  const { data, errors } = await gateway.ask(`{ country(code: "FR") { people { edges {
    articleCount all: articleCount(includeCopies: true)
    node { name roles { articleCount all: articleCount(includeCopies: true) } }
  } } } }`);
  expect(errors).toBeUndefined();
  expect(data.country.people.edges).toEqual([
    { articleCount: 1, all: 2, node: { name: 'Maria Alder', roles: [{ articleCount: 1, all: 2 }] } },
  ]);
});
