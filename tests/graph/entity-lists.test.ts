import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();

interface Known {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly articleCount: number;
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
  readonly code?: string;
  readonly country?: { readonly code: string } | null;
  readonly countries?: { readonly edges: readonly { readonly node: { readonly code: string } }[] };
}

const FIELDS = `... on Node { id } kind name articleCount firstSeenAt lastSeenAt
  ... on Country { code } ... on Place { country { code } }
  ... on Person { countries(first: 100) { edges { node { code } } } }`;

async function read(list: string, args: string): Promise<Known[]> {
  const all: Known[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await gateway.ask(
      `query ($after: String) { ${list}(first: 100, after: $after ${args}) {
        pageInfo { hasNextPage endCursor } edges { node { ... on Entity { ${FIELDS} } } } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const page = data[list];
    all.push(...page.edges.map((edge: { node: Known }) => edge.node));
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

const everything = await read('entities', ', filter: { minArticles: 0 }');

const KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const;
const ROOTS = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organizations', PLACE: 'places' };
const ORDERS = ['NAME', 'ARTICLES', 'LAST_SEEN'] as const;

interface Filter {
  readonly kinds?: readonly string[];
  readonly country?: string;
  readonly namePrefix?: string;
  readonly firstSeenAt?: { readonly since?: string; readonly until?: string };
  readonly lastSeenAt?: { readonly since?: string; readonly until?: string };
  readonly minArticles?: number;
}

const within = (at: string | null, range: Filter['firstSeenAt']): boolean =>
  range === undefined ||
  (range.since === undefined && range.until === undefined) ||
  (at !== null && at >= (range.since ?? '') && at < (range.until ?? '9'));

const inCountry = ({ kind, code, country, countries }: Known, expected: string): boolean => {
  if (kind === 'COUNTRY') return code === expected;
  if (kind === 'PLACE') return country?.code === expected;
  return kind === 'PERSON' && (countries?.edges.some((edge) => edge.node.code === expected) ?? false);
};

const matches = (entity: Known, filter: Filter): boolean =>
  (filter.kinds?.includes(entity.kind) ?? true) &&
  (filter.country === undefined || inCountry(entity, filter.country)) &&
  entity.name.toLowerCase().startsWith((filter.namePrefix ?? '').toLowerCase()) &&
  within(entity.firstSeenAt, filter.firstSeenAt) &&
  within(entity.lastSeenAt, filter.lastSeenAt) &&
  entity.articleCount >= (filter.minArticles ?? 1);

/** Lower case as in PostgreSQL: JavaScript converts "İ" to "i" with a combining dot. */
const lower = (name: string): Buffer => Buffer.from(name.replaceAll('İ', 'i').toLowerCase());

/** By code points, as PostgreSQL compares with the collation "C". */
const byName = (a: Known, b: Known) => Buffer.compare(lower(a.name), lower(b.name));

const literal = (filter: Filter): string =>
  JSON.stringify(filter)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/kinds:\[[^\]]*\]/, (kinds) => kinds.replaceAll('"', ''));

const day = fc.integer({ min: 0, max: 1_000 }).map((n) => new Date(Date.UTC(2022, 6, 1 + n)).toISOString());
const range = fc.record({ since: day, until: day }, { requiredKeys: [] });
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    kinds: fc.subarray([...KINDS]),
    country: fc.constantFrom('CN', 'RU', 'US', 'ZZ', 'BT'),
    namePrefix: fc.constantFrom('', 'a', 'MO', 'vladimir p', 'São', 'zz', '%', '_'),
    firstSeenAt: range,
    lastSeenAt: range,
    minArticles: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);

test('the samples have entities of every kind, with and without articles', () => {
  expect(new Set(everything.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  expect(everything.some(({ lastSeenAt }) => lastSeenAt === null)).toBe(true);
  expect(everything.length).toBeGreaterThan(500);
});

test('returns and counts the entities that match any filter, for every list and order', async () => {
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(null, ...KINDS),
      fc.constantFrom(...ORDERS),
      async (filter, kind, order) => {
        const list = kind === null ? 'entities' : ROOTS[kind];
        const args = `filter: ${literal(filter)}, orderBy: ${order}`;
        const found = await read(list, `, ${args}`);
        const expected = everything.filter(
          (entity) =>
            (kind === null || entity.kind === kind) &&
            matches(entity, filter) &&
            (order !== 'LAST_SEEN' || entity.lastSeenAt !== null),
        );
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        const key = { NAME: byName, ARTICLES: byCount, LAST_SEEN: byTime }[order];
        for (const [index, entity] of found.slice(1).entries())
          expect(key(found[index]!, entity)).toBeLessThanOrEqual(0);
        const { data } = await gateway.ask(`{ ${list}(first: 0, ${args}) { totalCount } }`);
        expect(data[list].totalCount).toBe(found.length);
      },
    ),
    { numRuns: 60 },
  );
});
const byCount = (a: Known, b: Known) => b.articleCount - a.articleCount;
const byTime = (a: Known, b: Known) => Date.parse(b.lastSeenAt ?? '') - Date.parse(a.lastSeenAt ?? '');

test('the deprecated argument `minArticles` works, and the filter takes precedence', async () => {
  const count = async (args: string) =>
    (await gateway.ask(`{ countries(first: 0, ${args}) { totalCount } }`)).data.countries.totalCount;
  const all = everything.filter(({ kind }) => kind === 'COUNTRY');
  expect(await count('minArticles: 0')).toBe(all.length);
  expect(await count('minArticles: 3')).toBe(all.filter(({ articleCount }) => articleCount >= 3).length);
  expect(await count('minArticles: 3, filter: { minArticles: 0 }')).toBe(all.length);
  expect(await count('orderBy: NAME')).toBe(all.filter(({ articleCount }) => articleCount >= 1).length);
});

test('rejects a cursor of another list or order', async () => {
  const cursorOf = async (list: string, order: string): Promise<string> =>
    (await gateway.ask(`{ ${list}(first: 1, orderBy: ${order}) { pageInfo { endCursor } } }`)).data[list]
      .pageInfo.endCursor;
  for (const [list, order] of [
    ['people', 'ARTICLES'],
    ['people', 'LAST_SEEN'],
    ['entities', 'NAME'],
    ['places', 'NAME'],
  ] as const) {
    const { errors } = await gateway.ask('query ($after: String) { people(after: $after) { totalCount } }', {
      after: await cursorOf(list, order),
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  }
});
