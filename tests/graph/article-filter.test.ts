import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();

interface Known {
  readonly slug: string;
  readonly publishedAt: string;
  readonly source: string;
  readonly section: string | null;
  readonly language: string;
  readonly headline: string;
  readonly body: string;
  readonly quoted: ReadonlySet<string>;
  /** Ids by kind. */
  readonly about: Readonly<Record<Kind, ReadonlySet<string>>>;
}
const KINDS = ['people', 'countries', 'organizations', 'places'] as const;
type Kind = (typeof KINDS)[number];

/** Reads all data that filters refer to, without a filter. */
async function readAll(): Promise<{ articles: Known[]; entities: Record<Kind, Map<string, By[]>> }> {
  const code = (kind: Kind) => (kind === 'countries' ? 'code' : '');
  const { data } = await gateway.ask(`{ articles(first: 100) { edges { node {
    slug publishedAt source section language headline body quotations { speaker { id } }
    ${KINDS.map((kind) => `${kind}(first: 100) { edges { node { id slug name ${code(kind)} } } }`).join(' ')}
  } } } }`);
  const entities = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, By[]>()])) as Record<
    Kind,
    Map<string, By[]>
  >;
  const articles = data.articles.edges.map(({ node }: { node: never }) => {
    const found = node as Record<Kind, { edges: { node: { id: string; slug: string; code?: string } }[] }> &
      Known;
    const quotations = (node as { quotations: { speaker: { id: string } | null }[] }).quotations;
    for (const kind of KINDS) {
      for (const { node: entity } of found[kind].edges) {
        const { id, slug, code } = entity;
        entities[kind].set(id, [{ id }, { slug }, ...(code ? [{ code }] : [])]);
      }
    }
    return {
      ...found,
      quoted: new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))),
      about: Object.fromEntries(
        KINDS.map((kind) => [kind, new Set(found[kind].edges.map((edge) => edge.node.id))]),
      ),
    };
  });
  return { articles, entities };
}
type By = { id: string } | { slug: string } | { code: string };

const { articles, entities } = await readAll();

interface Condition {
  readonly all: string[];
  readonly any: string[];
  readonly none: string[];
}
interface Filter {
  readonly conditions: Partial<Record<Kind, Condition>>;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly quoted: string | null;
}

const matches = (article: Known, filter: Filter): boolean =>
  Object.entries(filter.conditions).every(([kind, { all, any, none }]) => {
    const about = article.about[kind as Kind];
    return (
      all.every((id) => about.has(id)) &&
      (any.length === 0 || any.some((id) => about.has(id))) &&
      !none.some((id) => about.has(id))
    );
  }) &&
  (filter.since === null || article.publishedAt >= filter.since) &&
  (filter.until === null || article.publishedAt < filter.until) &&
  (filter.source === null || article.source === filter.source) &&
  (filter.language === null || article.language === filter.language) &&
  (filter.quoted === null || article.quoted.has(filter.quoted));

/** The filter as an input. `pick` selects the key that identifies each entity. */
function inputOf(filter: Filter, pick: number): Record<string, unknown> {
  const by = (kind: Kind) => (id: string) => {
    const keys = entities[kind].get(id)!;
    return keys[pick % keys.length]!;
  };
  return {
    ...Object.fromEntries(
      (Object.entries(filter.conditions) as [Kind, Condition][]).map(([kind, { all, any, none }]) => [
        kind,
        { all: all.map(by(kind)), any: any.map(by(kind)), none: none.map(by(kind)) },
      ]),
    ),
    publishedAt: { since: filter.since, until: filter.until },
    ...(filter.source !== null && { sources: [filter.source.toUpperCase()] }),
    ...(filter.language !== null && { languages: [filter.language] }),
    ...(filter.quoted !== null && { hasQuotationBy: { id: filter.quoted } }),
  };
}

// Entities are chosen in proportion to their articles, because otherwise few filters would match any article.
const conditionOn = (kind: Kind) => {
  const ids = fc.constantFrom(...articles.flatMap(({ about }) => [...about[kind]]));
  return fc.record({
    all: fc.array(ids, { maxLength: 1 }),
    any: fc.array(ids, { maxLength: 8 }),
    none: fc.array(ids, { maxLength: 2 }),
  });
};
const seldom = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });
const times = seldom(
  fc.constantFrom(...articles.map(({ publishedAt }) => publishedAt), '2024-01-01T00:00:00.000Z'),
);
const filters: fc.Arbitrary<Filter> = fc.record({
  conditions: fc
    .record(
      Object.fromEntries(KINDS.map((kind) => [kind, conditionOn(kind)])) as Record<
        Kind,
        fc.Arbitrary<Condition>
      >,
    )
    .chain((conditions) =>
      fc
        .subarray([...KINDS], { maxLength: 2 })
        .map((kinds) => Object.fromEntries(kinds.map((kind) => [kind, conditions[kind]]))),
    ),
  since: times,
  until: times,
  source: seldom(fc.constantFrom(...articles.map(({ source }) => source))),
  language: seldom(fc.constantFrom('en', 'fr')),
  quoted: seldom(fc.constantFrom(...articles.flatMap(({ quoted }) => [...quoted]))),
});

const LIST = `query ($filter: ArticleFilter, $first: Int, $last: Int) {
  articles(filter: $filter, first: $first, last: $last) { totalCount edges { node { slug } } } }`;

beforeEach(() => {
  gateway.statements();
});

test('returns the articles that match any filter, in one statement', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(filters, fc.nat(2), fc.boolean(), async (filter, pick, backward) => {
      gateway.statements();
      const size = backward ? { last: 100 } : { first: 100 };
      const { data, errors } = await gateway.ask(LIST, { filter: inputOf(filter, pick), ...size });
      expect(errors).toBeUndefined();
      const expected = articles.filter((article) => matches(article, filter)).map(({ slug }) => slug);
      expect(data.articles.edges.map(({ node }: { node: Known }) => node.slug)).toEqual(expected);
      expect(data.articles.totalCount).toBe(expected.length);
      expect(gateway.statements()).toHaveLength(2);
      if (expected.length > 0 && expected.length < articles.length) found += 1;
    }),
    { numRuns: 300 },
  );
  // Ensures that enough filters match some articles, but not all.
  expect(found).toBeGreaterThan(20);
}, 60_000);

test('matches no article for contradictory conditions and for unknown entities', async () => {
  const impossible = [
    { countries: { all: [{ code: 'CN' }], none: [{ code: 'CN' }] } },
    { countries: { all: [{ code: 'ZZ' }] } },
    { people: { any: [{ slug: 'unknown-person' }] } },
    { people: { all: [{ name: 'Unknown Person' }] } },
    { publishedAt: { since: '2024-01-01T00:00:00Z', until: '2023-01-01T00:00:00Z' } },
    { publishedAt: { since: '2999-01-01T00:00:00Z' } },
    { publishedAt: { until: '1000-01-01T00:00:00Z' }, query: 'war' },
    { sources: ['no such source'] },
    { query: 'war -war' },
    { query: 'the' },
  ];
  for (const filter of impossible) {
    const { data, errors } = await gateway.ask(LIST, { filter, first: 5 });
    expect(errors, JSON.stringify(filter)).toBeUndefined();
    expect(data.articles, JSON.stringify(filter)).toEqual({ totalCount: 0, edges: [] });
  }
});

test('matches all articles for empty conditions and for the exclusion of an unknown country', async () => {
  for (const filter of [
    {},
    { people: {} },
    { countries: { all: [], any: [], none: [] } },
    { countries: { none: [{ code: 'ZZ' }] } },
    { query: ' "" ' },
    { sources: [] },
  ]) {
    const { data } = await gateway.ask(LIST, { filter, first: 100 });
    expect(data.articles.totalCount, JSON.stringify(filter)).toBe(articles.length);
  }
});

test.each([
  [{ people: { all: [{ id: 'x' }] } }, 'BAD_ID'],
  [{ people: { all: [{ id: [...entities.countries.keys()][0] }] } }, 'BAD_ID'],
  [{ people: { any: Array.from({ length: 101 }, (_, i) => ({ slug: `p${i}` })) } }, 'BAD_PAGE_SIZE'],
  [{ sources: Array.from({ length: 101 }, (_, i) => `s${i}`) }, 'BAD_PAGE_SIZE'],
  [{ query: 'half\ud800' }, 'BAD_USER_INPUT'],
])('rejects an invalid filter: %#', async (filter, code) => {
  const { errors } = await gateway.ask(LIST, { filter, first: 5 });
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('rejects the order by relevance without a search text', async () => {
  const { errors } = await gateway.ask('{ articles(orderBy: RELEVANCE) { totalCount } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('filters the articles of an entity, and sorts them by salience', async () => {
  const query = `query ($filter: ArticleFilter) { country(code: "RU") { articles(first: 100, filter: $filter, orderBy: SALIENCE) {
    totalCount edges { salience node { slug } } } } }`;
  const { data } = await gateway.ask(query, { filter: { countries: { any: [{ code: 'CN' }] } } });
  const { totalCount, edges } = data.country.articles;
  const ids = ['RU', 'CN'].map(
    (code) =>
      [...entities.countries].find(([, keys]) => keys.some((key) => 'code' in key && key.code === code))![0],
  );
  const expected = articles.filter(({ about }) => ids.every((id) => about.countries.has(id)));
  expect(expected.length).toBeGreaterThan(2);
  expect(totalCount).toBe(expected.length);
  expect(edges.map(({ node }: { node: Known }) => node.slug).sort()).toEqual(
    expected.map(({ slug }) => slug).sort(),
  );
  const saliences = edges.map(({ salience }: { salience: number }) => salience);
  expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
});

test('the statement that counts the articles of an entity has the same name in any order', async () => {
  for (const order of ['RELEVANCE', 'SALIENCE', 'NEWEST', 'OLDEST']) {
    gateway.statements();
    const { errors } = await gateway.ask(
      `{ country(code: "FR") { articles(first: 0, filter: { query: "war or ${order}" }, orderBy: ${order}) { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    const names = gateway.statements().map((name) => name.replace(/_\d+$/, ''));
    expect(names).toContain('entity_articles_counts');
  }
});

test('needs one statement for each level and set of arguments, independent of the number of parents', async () => {
  for (const first of [2, 50]) {
    gateway.statements();
    const { errors } = await gateway.ask(`{ country(code: "US") { people(first: ${first}) { edges { node {
      plain: articles(first: 2) { edges { node { countries(first: 3) { edges { node { code } } } } } }
      war: articles(first: 2, filter: { query: "war" }) { edges { node { countries(first: 3) { edges { node { code } } } } } }
      again: articles(first: 2, filter: { query: "war" }) { totalCount }
      salient: articles(first: 2, orderBy: SALIENCE) { totalCount }
    } } } } }`);
    expect(errors).toBeUndefined();
    expect(
      gateway
        .statements()
        .map((name) => name.replace(/_\d+$/, ''))
        .sort(),
    ).toEqual(
      [
        'country_by_code',
        'people_of',
        'entity_articles',
        'entity_articles',
        'entity_articles_by_salience',
        'entity_articles_counts',
        // One for each of the two lists of articles.
        'article_country',
        'article_country',
      ].sort(),
    );
  }
});
