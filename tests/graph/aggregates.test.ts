import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { deleteArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import {
  databaseId,
  mentioning,
  type Recounted,
  recountArticles,
  recountTimeline,
  recountTrends,
  signedG2,
} from './recount.ts';
import { idOfSyntheticArticle, saveSyntheticArticles } from './synthetic-archive.ts';

const gateway = await createTestGateway({ empty: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());

const NAMES = ['P1', 'P2', 'P3', 'O1', 'L1', 'CN', 'RU'];
const [FROM, TO] = ['2024-02-05', '2024-02-08'];

const sentence = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 });
const write = fc.record({
  number: fc.nat(5),
  // Days in the window, in the windows before it, and before those.
  day: fc.constantFrom('2024-01-01', '2024-01-20', '2024-01-31', '2024-02-04', FROM, '2024-02-07', TO),
  // Null deletes the article. A new publication time alone also makes a revision.
  sentences: fc.option(fc.array(sentence, { maxLength: 3 }), { freq: 4 }),
});

interface CoMentioned {
  node: { id: string };
  articleCount: number;
  firstSeenAt: string;
  lastSeenAt: string;
  surprise: number;
  articles: { edges: { node: { id: string } }[] };
  sentences: { start: number; article: { id: string } }[];
}
interface Entity {
  id: string;
  articleCount: number;
  coMentioned: CoMentioned[];
  timeline: unknown;
  filtered: unknown;
}

const KINDS = ['people', 'countries', 'organizations', 'places'];
const BUCKET = '{ start articleCount }';
const QUERY = `{
  timeline(interval: DAY) ${BUCKET}
  filtered: timeline(interval: DAY, filter: { countries: { all: [{ code: "CN" }] } }) ${BUCKET}
  country(code: "CN") { id }
  trending(since: "${FROM}T00:00:00Z", until: "${TO}T23:59:59Z") {
    node { ... on Node { id } } articleCount before expected score }
  articles(first: 100) { totalCount }
  ${KINDS.map(
    (kind) => `${kind}(first: 10) { edges { node { id articleCount
      timeline(interval: WEEK) ${BUCKET}
      filtered: timeline(interval: DAY, filter: { countries: { all: [{ code: "CN" }] } }) ${BUCKET}
      coMentioned(first: 10) { node { ... on Node { id } } articleCount firstSeenAt lastSeenAt surprise
        articles(first: 20) { edges { node { id } } } sentences { start article { id } } } } } }`,
  ).join('\n')} }`;

/** Recounts a pair of entities from the articles. */
function recountPair(articles: readonly Recounted[], one: string, other: string) {
  const both = mentioning(articles, one, other);
  return {
    articleCount: both.length,
    firstSeenAt: both.at(-1)?.publishedAt,
    lastSeenAt: both[0]?.publishedAt,
    surprise: expect.closeTo(
      signedG2(
        both.length,
        mentioning(articles, one).length,
        mentioning(articles, other).length,
        articles.length,
      ),
      6,
    ),
    articles: both.map(({ id }) => id),
    sentences: both.flatMap(({ id, sentences }) =>
      [...sentences]
        .filter(([, entities]) => entities.has(one) && entities.has(other))
        .map(([start]) => `${id} ${start}`),
    ),
  };
}

async function expectRecount(): Promise<void> {
  const articles = await recountArticles(gateway.databaseUrl);
  const { data, errors } = await gateway.ask(QUERY);
  expect(errors).toBeUndefined();
  expect(data.articles.totalCount).toBe(articles.length);
  expect(data.timeline).toEqual(recountTimeline(articles, 'DAY'));
  const china = databaseId(data.country.id);
  expect(data.filtered).toEqual(recountTimeline(mentioning(articles, china), 'DAY'));
  const entities: Entity[] = KINDS.flatMap((kind) =>
    data[kind].edges.map(({ node }: { node: Entity }) => node),
  );
  const mentioned = new Set(articles.flatMap((article) => [...article.entities]));
  expect(new Set(entities.map(({ id }) => databaseId(id)))).toEqual(mentioned);
  for (const entity of entities) {
    const id = databaseId(entity.id);
    const own = mentioning(articles, id);
    expect(entity.articleCount).toBe(own.length);
    expect(entity.timeline).toEqual(recountTimeline(own, 'WEEK'));
    expect(entity.filtered).toEqual(recountTimeline(mentioning(own, china), 'DAY'));
    const others = new Set(own.flatMap((article) => [...article.entities]));
    others.delete(id);
    expect(new Set(entity.coMentioned.map(({ node }) => databaseId(node.id)))).toEqual(others);
    for (const { node, ...pair } of entity.coMentioned) {
      expect({
        ...pair,
        articles: pair.articles.edges.map((edge) => databaseId(edge.node.id)),
        sentences: pair.sentences.map(({ start, article }) => `${databaseId(article.id)} ${start}`),
      }).toEqual(recountPair(articles, id, databaseId(node.id)));
    }
  }
  const trends = recountTrends(articles, FROM, TO);
  expect(data.trending).toHaveLength(trends.size);
  for (const { node, ...trend } of data.trending) {
    const counted = trends.get(databaseId(node.id))!;
    expect(trend).toEqual({
      ...counted,
      expected: expect.closeTo(counted.expected, 9),
      score: expect.closeTo(counted.score, 6),
    });
  }
}

test('counts equal a recount of the mentions after any sequence of new, revised, redated and deleted articles', async () => {
  let rises = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
      for (const { id } of await runSql<{ id: string }>(gateway.databaseUrl, 'select id from article'))
        await deleteArticle(client, BigInt(id));
      for (const { number, day, sentences } of writes) {
        const publishedAt = `${day}T12:00:00.000Z`;
        if (sentences) await saveSyntheticArticles(client, [{ number, publishedAt, sentences }]);
        else await deleteArticle(client, idOfSyntheticArticle(number));
      }
      await expectRecount();
      const articles = await recountArticles(gateway.databaseUrl);
      rises += recountTrends(articles, FROM, TO).size;
    }),
    { numRuns: 25 },
  );
  expect(rises).toBeGreaterThan(0);
}, 120_000);
