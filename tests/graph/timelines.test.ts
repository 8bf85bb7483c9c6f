import { afterAll, describe, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { createTestGateway } from '../support/gateway.ts';
import {
  databaseId,
  type Interval,
  mentioning,
  recountArticles,
  recountTimeline,
  recountTrends,
} from './recount.ts';
import { saveSyntheticArticles } from './synthetic-archive.ts';

const seeds = await createTestGateway();
const articles = await recountArticles(seeds.databaseUrl);
const synthetic = await createTestGateway({ empty: true });
const client = createWriteClient(synthetic.databaseUrl);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());

const INTERVALS: readonly Interval[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];
const KINDS = ['people', 'countries', 'organizations', 'places'];
const BUCKET = '{ start articleCount }';

describe.each(INTERVALS)('by %s', (interval) => {
  test('timelines of the archive and of every entity equal a count of the articles day by day', async () => {
    const { data, errors } = await seeds.ask(`{ timeline(interval: ${interval}) ${BUCKET}
      ${KINDS.map((kind) => `${kind}(first: 100) { edges { node { id timeline(interval: ${interval}) ${BUCKET} } } }`).join('\n')} }`);
    expect(errors).toBeUndefined();
    expect(data.timeline).toEqual(recountTimeline(articles, interval));
    expect(data.timeline.length).toBeGreaterThan(interval === 'YEAR' ? 2 : 25);
    for (const kind of KINDS) {
      for (const { node } of data[kind].edges) {
        const own = mentioning(articles, databaseId(node.id));
        expect(node.timeline).toEqual(recountTimeline(own, interval));
      }
    }
  });

  test('timelines within a range, whose ends may be inside an interval', async () => {
    for (const [from, until] of [
      ['2023-09-14', '2024-08-20'],
      ['2024-06-06', '2024-06-06'],
      ['1999-12-31', '2001-01-02'],
      ['2024-05-15', undefined],
      [undefined, '2023-09-10'],
    ] as const) {
      const range = [from && `from: "${from}"`, until && `until: "${until}"`].filter(Boolean).join(', ');
      const { data, errors } = await seeds.ask(`{ timeline(interval: ${interval}, ${range}) ${BUCKET}
        country(code: "RU") { id timeline(interval: ${interval}, ${range}) ${BUCKET} } }`);
      expect(errors).toBeUndefined();
      expect(data.timeline).toEqual(recountTimeline(articles, interval, from, until));
      const russia = mentioning(articles, databaseId(data.country.id));
      expect(data.country.timeline).toEqual(recountTimeline(russia, interval, from, until));
    }
  });

  test('timelines of the articles that match a filter', async () => {
    const filter = '{ countries: { any: [{ code: "RU" }, { code: "CN" }], none: [{ code: "US" }] } }';
    const since = '2023-08-01T12:00:00.000Z';
    const { data, errors } = await seeds.ask(`{
      timeline(interval: ${interval}, filter: ${filter}) ${BUCKET}
      later: timeline(interval: ${interval}, from: "2023-07-30", filter: { publishedAt: { since: "${since}" } }) ${BUCKET}
      both: timeline(interval: ${interval}, from: "2023-07-30", until: "2024-06-14", filter: { countries: { all: [{ code: "CN" }] }, publishedAt: { since: "${since}", until: "2024-12-31T00:00:00Z" } }) ${BUCKET}
      ever: timeline(interval: ${interval}, until: "9999-12-31", from: "9998-01-01", filter: { publishedAt: { since: "${since}" } }) ${BUCKET}
      none: timeline(interval: ${interval}, filter: { people: { all: [{ name: "Unknown Person" }] } }) ${BUCKET}
      ru: country(code: "RU") { id } cn: country(code: "CN") { id }
      us: country(code: "US") { id timeline(interval: ${interval}, filter: { countries: { all: [{ code: "CN" }] } }) ${BUCKET}
        later: timeline(interval: ${interval}, filter: { publishedAt: { since: "${since}" } }) ${BUCKET} } }`);
    expect(errors).toBeUndefined();
    const [ru, cn, us] = [data.ru, data.cn, data.us].map(({ id }) => databaseId(id)) as [
      string,
      string,
      string,
    ];
    const met = articles.filter(
      ({ entities }) => (entities.has(ru) || entities.has(cn)) && !entities.has(us),
    );
    expect(met.length).toBeGreaterThan(2);
    expect(data.timeline).toEqual(recountTimeline(met, interval));
    const later = articles.filter(({ publishedAt }) => publishedAt >= since);
    expect(data.later).toEqual(recountTimeline(later, interval, '2023-07-30'));
    expect(data.none).toEqual([]);
    const both = mentioning(later, cn).filter(({ publishedAt }) => publishedAt < '2024-06-15');
    expect(both.length).toBeGreaterThan(2);
    expect(data.both).toEqual(recountTimeline(both, interval, '2023-07-30', '2024-06-14'));
    expect(data.ever).toHaveLength({ DAY: 730, WEEK: 105, MONTH: 24, YEAR: 2 }[interval]);
    expect(data.us.later).toEqual(recountTimeline(mentioning(later, us), interval));
    expect(data.us.timeline).toEqual(recountTimeline(mentioning(articles, us, cn), interval));
    expect(data.us.timeline.length).toBeGreaterThan(0);
  });
});

test('a period of whole days in the filter selects the articles of these days', async () => {
  const [since, until] = ['2023-09-14T00:00:00.000Z', '2024-08-21T00:00:00.000Z'];
  const filter = `publishedAt: { since: "${since}", until: "${until}" }`;
  const { data, errors } = await seeds.ask(`{
    timeline(interval: DAY, filter: { ${filter} }) ${BUCKET}
    both: timeline(interval: DAY, from: "2024-01-01", until: "2025-01-01", filter: { ${filter} }) ${BUCKET}
    country(code: "RU") { id timeline(interval: DAY, filter: { ${filter} }) ${BUCKET} }
    articles(filter: { ${filter} }) { totalCount approximateCount { value exact } }
  }`);
  expect(errors).toBeUndefined();
  const within = articles.filter(({ publishedAt }) => publishedAt >= since && publishedAt < until);
  expect(within.length).toBeGreaterThan(10);
  expect(data.timeline).toEqual(recountTimeline(within, 'DAY'));
  const later = within.filter(({ publishedAt }) => publishedAt >= '2024');
  expect(data.both).toEqual(recountTimeline(later, 'DAY', '2024-01-01', '2025-01-01'));
  const russia = mentioning(within, databaseId(data.country.id));
  expect(data.country.timeline).toEqual(recountTimeline(russia, 'DAY'));
  expect(data.articles).toEqual({
    totalCount: within.length,
    approximateCount: { value: within.length, exact: true },
  });
});

await saveSyntheticArticles(client, [
  // The last millisecond of a Sunday; the Monday; the last day of that week; the first week of the next year.
  { number: 1, publishedAt: '2024-12-29T23:59:59.999Z', sentences: [['P1', 'CN']] },
  { number: 2, publishedAt: '2024-12-30T00:00:00.000Z', sentences: [['P1']] },
  { number: 3, publishedAt: '2025-01-05T23:59:59.999Z', sentences: [['P1', 'P2']] },
  { number: 4, publishedAt: '2025-01-20T00:00:00.000Z', sentences: [['CN']] },
  { number: 5, publishedAt: '2025-01-20T00:00:00.000Z', sentences: [['P2']] },
]);

test('weeks start on Monday, days at midnight UTC', async () => {
  const { data } = await synthetic.ask(`{ timeline(interval: WEEK) ${BUCKET}
    person(by: { slug: "p1" }) { timeline(interval: WEEK) ${BUCKET} days: timeline(interval: DAY, until: "2024-12-31") ${BUCKET} } }`);
  const weeks = (counts: Record<string, number>) =>
    Object.entries(counts).map(([start, articleCount]) => ({ start, articleCount }));
  expect(data.timeline).toEqual(
    weeks({ '2024-12-23': 1, '2024-12-30': 2, '2025-01-06': 0, '2025-01-13': 0, '2025-01-20': 2 }),
  );
  expect(data.person.timeline).toEqual(weeks({ '2024-12-23': 1, '2024-12-30': 2 }));
  expect(data.person.days).toEqual(weeks({ '2024-12-29': 1, '2024-12-30': 1, '2024-12-31': 0 }));
});

test('without articles, there are intervals only for a given range', async () => {
  const { data } = await synthetic.ask(`{ country(code: "BT") { timeline(interval: DAY) ${BUCKET}
      open: timeline(interval: DAY, from: "2024-01-01") ${BUCKET}
      range: timeline(interval: MONTH, from: "2024-01-31", until: "2024-03-01") ${BUCKET}
      reversed: timeline(interval: DAY, from: "2024-03-01", until: "2024-01-31") ${BUCKET} }
    reversed: timeline(interval: DAY, from: "2025-01-20", until: "2024-12-29") ${BUCKET} }`);
  expect(data).toEqual({
    country: {
      timeline: [],
      open: [],
      range: ['2024-01-01', '2024-02-01', '2024-03-01'].map((start) => ({ start, articleCount: 0 })),
      reversed: [],
    },
    reversed: [],
  });
});

test('rejects a timeline of more than 1,000 intervals', async () => {
  const ask = (until: string, on: string) =>
    synthetic.ask(
      `{ of: ${on} timeline(interval: DAY, from: "2023-01-01", until: "${until}") ${BUCKET} ${'}'.repeat(on.split('{').length)}`,
    );
  const country = '__typename country(code: "BT") {';
  const longest = await synthetic.ask(
    `{ timeline(interval: DAY, from: "2023-01-01", until: "2025-09-26") ${BUCKET} }`,
  );
  expect(longest.data.timeline).toHaveLength(1_000);
  for (const on of ['__typename', country]) {
    expect((await ask('2025-09-26', on)).errors).toBeUndefined();
    for (const until of ['2025-09-27', '9999-12-31']) {
      const { errors } = await ask(until, on);
      expect(errors?.[0]?.extensions.code).toBe('OUT_OF_RANGE');
      expect(errors?.[0]?.message).toMatch(/interval/);
    }
  }
  const { errors, data } = await synthetic.ask(
    `{ timeline(interval: YEAR, from: "0001-01-01", until: "0999-12-31") ${BUCKET} }`,
  );
  expect(errors).toBeUndefined();
  expect([data.timeline.length, data.timeline[0].start]).toEqual([999, '0001-01-01']);
});

test.each([
  ['timeline(interval: DAY, from: "0000-01-01") { start }', 'BAD_USER_INPUT'],
  ['timeline(interval: DAY, until: "2024-02-30") { start }', 'BAD_USER_INPUT'],
  ['trending(since: "9999-12-31T23:59:59-10:00") { score }', 'BAD_USER_INPUT'],
  ['trending(since: "0001-01-01T00:00:00+10:00") { score }', 'BAD_USER_INPUT'],
  ['timeline { start }', 'GRAPHQL_VALIDATION_FAILED'],
  ['trending(since: "2024-01-01T00:00:00Z", until: "2024-04-02T00:00:01Z") { score }', 'OUT_OF_RANGE'],
  ['trending(since: "2024-01-01T00:00:00Z", first: 101) { score }', 'OUT_OF_RANGE'],
  [
    'trending(since: "2024-01-01T00:00:00Z", until: "2024-01-02T00:00:00Z", first: 101) { score }',
    'BAD_PAGE_SIZE',
  ],
])('rejects %s with %s', async (field, code) => {
  const { errors } = await synthetic.ask(`{ ${field} }`);
  expect(errors?.[0]?.extensions.code).toBe(code);
});

interface Trend {
  node: { id: string; kind: string };
  articleCount: number;
  before: number;
  expected: number;
  score: number;
}
const TREND = '{ node { kind ... on Node { id } } articleCount before expected score }';

test.each([
  ['2024-06-01', '2024-08-29', '2024-06-01T00:00:00Z', '2024-08-30T00:00:00Z'],
  ['2023-08-01', '2023-10-31', '2023-08-01T23:59:59Z', '2023-10-31T00:00:00.001Z'],
  ['2024-06-13', '2024-06-16', '2024-06-13T10:00:00+02:00', '2024-06-16T20:00:00Z'],
])('trends from %s to %s equal those of a count of the articles', async (from, to, since, until) => {
  const { data, errors } = await seeds.ask(`{ trending(since: "${since}", until: "${until}") ${TREND}
    places: trending(since: "${since}", until: "${until}", kinds: [PLACE]) ${TREND}
    three: trending(since: "${since}", until: "${until}", first: 3) ${TREND} }`);
  expect(errors).toBeUndefined();
  const expected = recountTrends(articles, from, to);
  const trends: Trend[] = data.trending;
  expect(trends).toHaveLength(Math.min(100, expected.size));
  expect(trends.map(({ score }) => score)).toEqual(trends.map(({ score }) => score).sort((a, b) => b - a));
  for (const { node, ...trend } of trends) {
    const counted = expected.get(databaseId(node.id))!;
    expect(trend).toEqual({
      ...counted,
      expected: expect.closeTo(counted.expected, 9),
      score: expect.closeTo(counted.score, 6),
    });
  }
  expect(data.three).toEqual(trends.slice(0, 3));
  if (expected.size <= 100) expect(data.places).toEqual(trends.filter(({ node }) => node.kind === 'PLACE'));
  expect(data.places.length).toBeGreaterThan(0);
});

test('returns no trends for an empty window or without earlier articles; the window ends now by default', async () => {
  const { data, errors } = await seeds.ask(`{
    reversed: trending(since: "2024-06-02T00:00:00Z", until: "2024-06-01T00:00:00Z") ${TREND}
    first: trending(since: "2023-02-01T00:00:00Z", until: "2023-03-01T00:00:00Z") ${TREND}
    now: trending(since: "${new Date(Date.now() - 1_000).toISOString()}") ${TREND} }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ reversed: [], first: [], now: [] });
});
