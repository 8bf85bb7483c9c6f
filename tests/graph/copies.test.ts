import { afterAll, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { countries } from '../../src/gazetteer/index.ts';
import type { Article } from '../../src/model/article.ts';
import { articleId } from '../../src/store/identity.ts';
import { deleteArticle, saveArticles } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { createTestGateway } from '../support/gateway.ts';

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
  `Boats have to leave a bay in France.\n${REST}`,
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
    articles(filter: { ${filter} }) { totalCount edges { node { source } } facets { countries { articleCount } } }
    country(code: "FR") {
      articles(filter: { ${filter} }) { totalCount }
      timeline(interval: DAY, filter: { ${filter} }) { articleCount }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.articles.edges.map(({ node }: { node: { source: string } }) => node.source)).toEqual(sources);
  expect(data.articles.totalCount).toBe(count);
  expect(data.articles.facets.countries).toEqual(count === 0 ? [] : [{ articleCount: count }]);
  expect(data.country.articles.totalCount).toBe(count);
  expect(data.country.timeline).toEqual(count === 0 ? [] : [{ articleCount: count }]);
});

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
