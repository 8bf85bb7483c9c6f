import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();
const archive = await createTestGateway({ empty: true });

const SEED = 'chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict';

const NOTHING_READ: Extraction = {
  sentences: [],
  entities: [],
  mentions: [],
  headlineMentions: [],
  presences: [],
  roles: [],
  quotations: [],
  statements: [],
  quantities: [],
  times: [],
};

async function save(articles: readonly Partial<Article>[]): Promise<void> {
  const client = createWriteClient(archive.databaseUrl);
  try {
    for (const [index, article] of articles.entries()) {
      await saveArticle(
        client,
        {
          ...UNSPECIFIED,
          headline: `Headline ${index}`,
          body: 'Nothing of note.',
          publishedAt: new Date(Date.UTC(2024, 0, 1 + index)),
          source: 'Test',
          url: `https://dateline.example/search/${index}`,
          ...article,
        },
        NOTHING_READ,
        'test',
      );
    }
  } finally {
    await client.$disconnect();
  }
}

await save([
  { headline: 'Harbour opens', body: 'Ships came. The harbour is deep, and ships like the harbour.' },
  { headline: 'Ships come', body: 'They came to the harbour at noon.' },
  { headline: 'Ships come again', body: 'They came to the harbour at noon.' },
  { headline: 'A deep sea', body: 'No port was near. <b>Bold</b> & "quoted" ships of the line sailed on.' },
  { headline: 'Ship of fools', body: 'The harbours were closed to the harbourmaster.' },
]);

const headlines = async (query: string): Promise<string[]> => {
  const { data, errors } = await archive.ask(
    'query ($query: String!) { search(query: $query) { totalCount edges { node { headline } } } }',
    {
      query,
    },
  );
  expect(errors).toBeUndefined();
  expect(data.search.totalCount).toBe(data.search.edges.length);
  return data.search.edges.map((edge: { node: { headline: string } }) => edge.node.headline);
};

test('ranks matches in the headline above matches in the body, and newer articles above equally relevant ones', async () => {
  expect(await headlines('harbour')).toEqual([
    'Harbour opens',
    'Ship of fools',
    'Ships come again',
    'Ships come',
  ]);
  expect(await headlines('come noon')).toEqual(['Ships come again', 'Ships come']);
});

test('supports phrases, excluded words, alternatives and prefixes', async () => {
  expect(await headlines('"ships of the line"')).toEqual(['A deep sea']);
  expect((await headlines('ships -noon')).sort()).toEqual(['A deep sea', 'Harbour opens', 'Ship of fools']);
  expect((await headlines('sea or fools')).sort()).toEqual(['A deep sea', 'Ship of fools']);
  expect(await headlines('harbourma*')).toEqual(['Ship of fools']);
  // It also finds "harbour", which is the stem of a word "harbourment".
  expect(await headlines('harbourm*')).toContain('Harbour opens');
  expect(await headlines('harbourm')).toEqual([]);
});

test('highlights are parts of the unchanged text, with any characters in it', async () => {
  const { data } = await archive.ask(
    '{ search(query: "ships sea") { edges { node { headline body } highlights { field parts { text matched } } } } }',
  );
  const [{ node, highlights }] = data.search.edges;
  expect(highlights.map(({ field }: { field: string }) => field)).toEqual(['HEADLINE', 'BODY']);
  const texts = highlights.map(({ parts }: { parts: { text: string }[] }) =>
    parts.map(({ text }) => text).join(''),
  );
  expect(texts[0]).toBe(node.headline);
  expect(node.body).toContain(texts[1]);
  expect(texts[1]).toContain('<b>Bold</b> & "quoted" ships');
  const matched = highlights.flatMap(({ parts }: { parts: { text: string; matched: boolean }[] }) =>
    parts.flatMap((part) => (part.matched ? [part.text] : [])),
  );
  expect(matched).toEqual(['sea', 'ships']);
});

test('pages forwards through search results', async () => {
  const all = await headlines('ships or harbour');
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await archive.ask(
      `query ($after: String) { search(query: "ships or harbour", first: 2, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { headline } } } }`,
      { after },
    );
    seen.push(...data.search.edges.map((edge: { node: { headline: string } }) => edge.node.headline));
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(all);
});

test('pages backwards from the end of the ranking', async () => {
  const all = await headlines('ships or harbour');
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const { data } = await archive.ask(
      `query ($before: String) { search(query: "ships or harbour", last: 2, before: $before) {
        pageInfo { hasPreviousPage startCursor } edges { node { headline } } } }`,
      { before },
    );
    seen.unshift(...data.search.edges.map((edge: { node: { headline: string } }) => edge.node.headline));
    before = data.search.pageInfo.hasPreviousPage ? data.search.pageInfo.startCursor : null;
  } while (before !== null);
  expect(seen).toEqual(all);
});

test.each([
  ['', 'BAD_USER_INPUT'],
  [' "" -- ', 'BAD_USER_INPUT'],
  ['x'.repeat(501), 'BAD_USER_INPUT'],
])('rejects an empty search text and one above the limits: %#', async (query, code) => {
  const { errors } = await archive.ask('query ($query: String!) { search(query: $query) { totalCount } }', {
    query,
  });
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('combines conditions on countries, people, an organisation and a period, with facets and highlights', async () => {
  gateway.statements();
  const { data, errors } = await gateway.ask(`{
    search(
      query: "ukraine"
      filter: {
        countries: { all: [{ code: "CN" }, { code: "RU" }] }
        people: { any: [{ slug: "li-qiang" }, { slug: "xi-jinping" }] }
        organizations: { none: [{ slug: "brics" }] }
        publishedAt: { since: "2023-01-01T00:00:00Z", until: "2025-01-01T00:00:00Z" }
      }
    ) {
      totalCount
      edges { score node { slug } highlights { field parts { text matched } } }
      facets {
        complete
        people(first: 100) { articleCount node { name } }
        countries(first: 100) { articleCount node { code } }
        organizations(first: 100) { articleCount node { name } }
        sources { articleCount value }
        months { articleCount value }
      }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(
    gateway
      .statements()
      .map((name) => name.replace(/_\d+$/, ''))
      .sort(),
  ).toEqual(
    [
      'articles_by_relevance',
      'articles_by_relevance_count',
      'highlights',
      'faceted',
      'facet_entities',
      'facet_entities',
      'facet_entities',
      'facet_source',
    ].sort(),
  );

  // The expected result, computed from all articles.
  const all = await gateway.ask(`{ articles(first: 100) { edges { node { slug publishedAt source headline body
    people(first: 100) { edges { node { name slug } } } countries(first: 100) { edges { node { code } } }
    organizations(first: 100) { edges { node { name slug } } } } } } }`);
  const expected = all.data.articles.edges
    .map((edge: { node: unknown }) => edge.node)
    .filter((article: Whole) => {
      const has = (list: Edges, key: string, value: string) =>
        list.edges.some(({ node }) => node[key] === value);
      return (
        has(article.countries, 'code', 'CN') &&
        has(article.countries, 'code', 'RU') &&
        (has(article.people, 'slug', 'li-qiang') || has(article.people, 'slug', 'xi-jinping')) &&
        !has(article.organizations, 'slug', 'brics') &&
        /ukrain/i.test(article.headline + article.body) &&
        article.publishedAt >= '2023' &&
        article.publishedAt < '2025'
      );
    }) as Whole[];
  const { edges, facets, totalCount } = data.search;
  expect(totalCount).toBe(expected.length);
  expect(edges.map(({ node }: { node: Whole }) => node.slug).sort()).toEqual(
    expected.map(({ slug }) => slug).sort(),
  );
  expect(edges.map(({ node }: { node: Whole }) => node.slug)).toContain(SEED);
  for (const { highlights } of edges) {
    const matched = highlights.flatMap(({ parts }: { parts: { text: string; matched: boolean }[] }) =>
      parts.filter((part) => part.matched).map((part) => part.text.toLowerCase()),
    );
    expect(new Set(matched).size).toBeGreaterThan(0);
    for (const text of matched) expect(text).toMatch(/^ukrain/);
  }
  expect(facets.complete).toBe(true);
  const count = (values: string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const facet = (
    rows: { articleCount: number; value?: string; node?: Record<string, string> }[],
    key: string,
  ) => new Map(rows.map((row) => [row.value ?? row.node![key]!, row.articleCount]));
  const over = (list: 'people' | 'countries' | 'organizations', key: string) =>
    count(expected.flatMap((article) => article[list].edges.map(({ node }) => node[key]!)));
  expect(facet(facets.people, 'name')).toEqual(over('people', 'name'));
  expect(facet(facets.countries, 'code')).toEqual(over('countries', 'code'));
  expect(facet(facets.organizations, 'name')).toEqual(over('organizations', 'name'));
  expect(facet(facets.sources, '')).toEqual(count(expected.map(({ source }) => source)));
  expect(facet(facets.months, '')).toEqual(count(expected.map(({ publishedAt }) => publishedAt.slice(0, 7))));
});

test('lists of articles in any order have the highlights of the search with the same text', async () => {
  const { data, errors } = await gateway.ask(`
    fragment Marked on Highlight { field parts { text matched } }
    {
      search(query: "ukraine", first: 100) { edges { highlights { ...Marked } node { slug } } }
      articles(filter: { query: "ukraine" }, orderBy: OLDEST, first: 100) {
        edges { highlights { ...Marked } node { slug } }
      }
      other: articles(first: 3) { edges { highlights { ...Marked } } }
    }`);
  expect(errors).toBeUndefined();
  const bySlug = ({ edges }: { edges: { highlights: unknown; node: { slug: string } }[] }) =>
    Object.fromEntries(edges.map(({ highlights, node }) => [node.slug, highlights]));
  expect(Object.keys(bySlug(data.search)).length).toBeGreaterThan(3);
  expect(bySlug(data.articles)).toEqual(bySlug(data.search));
  expect(data.other.edges).toEqual(Array(3).fill({ highlights: [] }));
});

interface Edges {
  readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
}
interface Whole {
  readonly slug: string;
  readonly publishedAt: string;
  readonly source: string;
  readonly headline: string;
  readonly body: string;
  readonly people: Edges;
  readonly countries: Edges;
  readonly organizations: Edges;
}

test.each(['', ' ', '-', 'or', '"" or -'])(
  'a search for %j fails, and a filter with this text is ignored',
  async (text) => {
    const { errors } = await gateway.ask('query ($text: String!) { search(query: $text) { totalCount } }', {
      text,
    });
    expect(errors).toMatchObject([
      {
        message: `\`query\` must contain at least one word other than \`or\` (got ${JSON.stringify(text)}). Send the words to search for.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    const { data } = await gateway.ask(
      `query ($text: String!) {
      articles(filter: { query: $text }) { totalCount }
      quotations(filter: { text: $text }) { totalCount }
      statements(filter: { text: $text }) { totalCount }
    }`,
      { text },
    );
    expect(data).toEqual(
      (await gateway.ask('{ articles { totalCount } quotations { totalCount } statements { totalCount } }'))
        .data,
    );
  },
);
