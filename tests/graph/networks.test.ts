import { afterAll, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { createTestGateway } from '../support/gateway.ts';
import { databaseId, mentioning, recountArticles, signedG2 } from './recount.ts';
import { type SyntheticArticle, saveSyntheticArticles } from './synthetic-archive.ts';

const seeds = await createTestGateway();
const synthetic = await createTestGateway({ empty: true });
const client = createWriteClient(synthetic.databaseUrl);
afterAll(() => client.$disconnect());

interface Companion {
  node: { id: string; name: string; kind: string; articleCount: number };
  articleCount: number;
  firstSeenAt: string;
  lastSeenAt: string;
  surprise: number;
}
interface NetworkEntity {
  id: string;
  articleCount: number;
  coMentioned: Companion[];
}

const COMPANION =
  'node { ... on Node { id } name kind articleCount } articleCount firstSeenAt lastSeenAt surprise';
const KINDS = ['people', 'countries', 'organizations', 'places'];

async function everyEntity(selection: string): Promise<NetworkEntity[]> {
  const { data, errors } = await seeds.ask(
    `{ ${KINDS.map((kind) => `${kind}(first: 100) { edges { node { id articleCount ${selection} } } }`).join('\n')} }`,
  );
  expect(errors).toBeUndefined();
  return KINDS.flatMap((kind) => data[kind].edges.map(({ node }: { node: NetworkEntity }) => node));
}

test('co-mentioned entities equal a recount of the mentions', async () => {
  const articles = await recountArticles(seeds.databaseUrl);
  const entities = await everyEntity(`coMentioned { ${COMPANION} }`);
  expect(entities.length).toBeGreaterThan(150);
  let checked = 0;
  for (const { id, articleCount, coMentioned } of entities) {
    const own = mentioning(articles, databaseId(id));
    expect(own).toHaveLength(articleCount);
    const counts = new Map<string, number>();
    for (const article of own)
      for (const other of article.entities)
        if (other !== databaseId(id)) counts.set(other, (counts.get(other) ?? 0) + 1);
    const most = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
    expect(coMentioned.map((companion) => companion.articleCount)).toEqual(most);
    expect(new Set(coMentioned.map(({ node }) => node.id)).size).toBe(most.length);
    for (const { node, ...companion } of coMentioned) {
      const both = mentioning(own, databaseId(node.id));
      const others = mentioning(articles, databaseId(node.id)).length;
      expect(companion).toEqual({
        articleCount: both.length,
        firstSeenAt: both.at(-1)?.publishedAt,
        lastSeenAt: both[0]?.publishedAt,
        surprise: expect.closeTo(signedG2(both.length, own.length, others, articles.length), 6),
      });
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(2_000);
});

test('the links of a network are the pairs of its entities that articles mention together, most articles first', async () => {
  const articles = await recountArticles(seeds.databaseUrl);
  const ENTITY = '{ ... on Node { id } }';
  const { data, errors } = await seeds.ask(
    `{ countries(first: 100) { edges { node {
      coMentioned(first: 12) { ${COMPANION} }
      network(first: 12) {
        entities { ${COMPANION} }
        links { from ${ENTITY} to ${ENTITY} articleCount firstSeenAt lastSeenAt }
        strongest: links(first: 2) { articleCount }
      }
      people: network(kinds: [PERSON]) { entities { node { kind } } }
    } } } }`,
  );
  expect(errors).toBeUndefined();
  let checked = 0;
  for (const { node } of data.countries.edges) {
    const { entities, links, strongest } = node.network;
    expect(entities).toEqual(node.coMentioned);
    const ids: string[] = entities.map((companion: Companion) => databaseId(companion.node.id));
    const expected = ids
      .flatMap((from, index) =>
        ids.slice(index + 1).map((to) => ({ from, to, both: mentioning(articles, from, to) })),
      )
      .filter(({ both }) => both.length > 0)
      .map(({ from, to, both }) => ({
        from,
        to,
        articleCount: both.length,
        firstSeenAt: both.at(-1)?.publishedAt,
        lastSeenAt: both[0]?.publishedAt,
      }))
      .sort((a, b) => b.articleCount - a.articleCount);
    type Link = { from: { id: string }; to: { id: string } };
    const found = links.map((link: Link) => ({
      ...link,
      from: databaseId(link.from.id),
      to: databaseId(link.to.id),
    }));
    expect(found).toEqual(expected);
    expect(strongest).toEqual(expected.slice(0, 2).map(({ articleCount }) => ({ articleCount })));
    for (const { node: person } of node.people.entities) expect(person.kind).toBe('PERSON');
    checked += found.length;
  }
  expect(checked).toBeGreaterThan(1_000);
});

test('sorts co-mentioned entities by surprise, and limits their kinds and number', async () => {
  const entities = await everyEntity(`
    coMentioned(orderBy: SURPRISE) { ${COMPANION} }
    people: coMentioned(kinds: [PERSON], orderBy: SURPRISE) { ${COMPANION} }
    some: coMentioned(kinds: [PLACE, COUNTRY, PLACE], first: 3) { ${COMPANION} }
    none: coMentioned(kinds: []) { ${COMPANION} }
    zero: coMentioned(first: 0) { ${COMPANION} }`);
  let negative = 0;
  for (const entity of entities) {
    const { coMentioned, people, some, none, zero } = entity as NetworkEntity & Record<string, Companion[]>;
    const surprises = coMentioned.map(({ surprise }) => surprise);
    expect(surprises).toEqual([...surprises].sort((a, b) => b - a));
    negative += surprises.filter((surprise) => surprise < 0).length;
    if (coMentioned.length < 100) {
      expect(people).toEqual(coMentioned.filter(({ node }) => node.kind === 'PERSON'));
    }
    expect(some!.length).toBeLessThanOrEqual(3);
    expect(some!.every(({ node }) => node.kind === 'PLACE' || node.kind === 'COUNTRY')).toBe(true);
    expect([none, zero]).toEqual([[], []]);
  }
  expect(negative).toBeGreaterThan(0);
});

test('returns the shared articles of a pair in pages in both directions, and their sentences', async () => {
  const articles = await recountArticles(seeds.databaseUrl);
  const { data, errors } =
    await seeds.ask(`{ countries(first: 100) { edges { node { id coMentioned(first: 20) {
    node { ... on Node { id } } articleCount
    articles(first: 100) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { id } } }
    sentences { start end text article { id body } } } } } } }`);
  expect(errors).toBeUndefined();
  let sentenced = 0;
  for (const { node: country } of data.countries.edges) {
    for (const pair of country.coMentioned) {
      const [one, other] = [databaseId(country.id), databaseId(pair.node.id)];
      const both = mentioning(articles, one, other);
      const ids = pair.articles.edges.map(({ node }: { node: { id: string } }) => databaseId(node.id));
      expect(ids).toEqual(both.map(({ id }) => id));
      expect(pair.articles.totalCount).toBe(pair.articleCount);
      expect(pair.articles.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
      const expected = both.flatMap(({ id, sentences }) =>
        [...sentences]
          .filter(([, entities]) => entities.has(one) && entities.has(other))
          .map(([start]) => [id, start] as const)
          .sort(([, a], [, b]) => a - b),
      );
      const found = pair.sentences.map((sentence: { start: number; article: { id: string } }) => [
        databaseId(sentence.article.id),
        sentence.start,
      ]);
      expect(found).toEqual(expected.slice(0, 100));
      for (const { start, end, text, article } of pair.sentences)
        expect(article.body.slice(start, end)).toBe(text);
      sentenced += found.length;
    }
  }
  expect(sentenced).toBeGreaterThan(100);
});

test('filters and counts the shared articles of a pair', async () => {
  const articles = await recountArticles(seeds.databaseUrl);
  const { data: known } = await seeds.ask('{ country(code: "US") { id } }');
  const [since, until] = ['2023-06-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'];
  seeds.statements();
  const { data, errors } =
    await seeds.ask(`{ countries(first: 100) { edges { node { id coMentioned(first: 10) {
    node { ... on Node { id } }
    articles(first: 100, filter: { countries: { all: [{ code: "US" }] }, publishedAt: { since: "${since}", until: "${until}" } }) {
      totalCount edges { node { id } } } } } } } }`);
  expect(errors).toBeUndefined();
  expect(seeds.statements()).toHaveLength(4);
  let [found, excluded] = [0, 0];
  for (const { node: country } of data.countries.edges) {
    for (const pair of country.coMentioned) {
      const both = mentioning(articles, databaseId(country.id), databaseId(pair.node.id));
      const expected = both.filter(
        ({ entities, publishedAt }) =>
          entities.has(databaseId(known.country.id)) && publishedAt >= since && publishedAt < until,
      );
      expect(pair.articles.edges.map(({ node }: { node: { id: string } }) => databaseId(node.id))).toEqual(
        expected.map(({ id }) => id),
      );
      expect(pair.articles.totalCount).toBe(expected.length);
      found += expected.length;
      excluded += both.length - expected.length;
    }
  }
  expect(Math.min(found, excluded)).toBeGreaterThan(20);
});

test('pages shared articles forwards and backwards, with facets, and rejects cursors of other lists', async () => {
  const pair = (
    page: string,
  ) => `{ country(code: "CN") { coMentioned(first: 1, kinds: [COUNTRY]) { node { name } articles(${page}) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
    facets { complete people(first: 1) { articleCount node { name } } } } } } }`;
  const ask = async (page: string) => (await seeds.ask(pair(page))).data.country.coMentioned[0].articles;
  const list = await ask('first: 100');
  const all = list.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(all.length).toBeGreaterThan(4);
  expect(list.facets.complete).toBe(true);
  expect(list.facets.people[0].articleCount).toBeGreaterThan(1);
  for (const size of [1, 2, 3]) {
    const forward: string[] = [];
    for (let after = 'null', more = true; more; ) {
      const { edges, pageInfo } = await ask(`first: ${size}, after: ${after}`);
      expect(edges.length).toBeLessThanOrEqual(size);
      forward.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      [after, more] = [JSON.stringify(pageInfo.endCursor), pageInfo.hasNextPage];
    }
    expect(forward).toEqual(all);
    const backward: string[] = [];
    for (let before = 'null', more = true; more; ) {
      const { edges, pageInfo } = await ask(`last: ${size}, before: ${before}`);
      backward.unshift(...edges.map(({ node }: { node: { id: string } }) => node.id));
      [before, more] = [JSON.stringify(pageInfo.startCursor), pageInfo.hasPreviousPage];
    }
    expect(backward).toEqual(all);
  }
  const { data } = await seeds.ask('{ articles(first: 1) { pageInfo { endCursor } } }');
  const { errors } = await seeds.ask(pair(`after: "${data.articles.pageInfo.endCursor}"`));
  expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});

// Strong: P1 - P2 - P3 - P4; weak: P1 - P5 - P4. Far: P4 - P6 - P7 - P8. Alone: P9.
const NET: readonly (readonly [string, string, number])[] = [
  ['P1', 'P2', 4],
  ['P2', 'P3', 4],
  ['P3', 'P4', 3],
  ['P1', 'P5', 1],
  ['P5', 'P4', 2],
  ['P1', 'O1', 2],
  ['O1', 'P4', 2],
  ['P4', 'P6', 1],
  ['P6', 'P7', 1],
  ['P7', 'CN', 1],
];
const net: SyntheticArticle[] = NET.flatMap(([one, other, times], i) =>
  Array.from({ length: times }, (_, j) => ({
    number: i * 10 + j,
    publishedAt: `2024-03-${String(1 + i).padStart(2, '0')}T0${j}:00:00.000Z`,
    sentences: [[one, other], [one]],
  })),
);
await saveCountries(client, countries());
await saveSyntheticArticles(client, [
  ...net,
  { number: 999, publishedAt: '2024-05-01T00:00:00Z', sentences: [['P9']] },
]);

const by = (name: string) =>
  name.length === 2 && !/\d/.test(name)
    ? `{ country: { code: "${name}" } }`
    : name.startsWith('O')
      ? `{ organization: { name: "${name}" } }`
      : `{ person: { slug: "${name.toLowerCase()}" } }`;
const pathQuery = (from: string, to: string, maxLength?: number) =>
  `{ path(from: ${by(from)}, to: ${by(to)}${maxLength === undefined ? '' : `, maxLength: ${maxLength}`}) {
    length steps { from { name } to { name } articleCount firstSeenAt lastSeenAt
      articles(first: 1) { totalCount edges { node { headline } } } sentences(first: 1) { text } } } }`;
interface Step {
  from: { name: string };
  to: { name: string };
  articleCount: number;
}
const entitiesOf = (path: { steps: Step[] } | null) =>
  path && [...path.steps.map(({ from }) => from.name), path.steps.at(-1)?.to.name];

test.each([
  ['P1', 'P2', 3, ['P1', 'P2']],
  // Of two equally short paths, the one whose rarest step has more articles.
  ['P1', 'P4', 3, ['P1', 'O1', 'P4']],
  ['P4', 'P1', 3, ['P4', 'O1', 'P1']],
  ['P2', 'P4', 3, ['P2', 'P3', 'P4']],
  ['P5', 'P7', 3, ['P5', 'P4', 'P6', 'P7']],
  ['P1', 'P7', 3, null],
  ['P1', 'P7', 4, ['P1', 'O1', 'P4', 'P6', 'P7']],
  ['P4', 'CN', 3, ['P4', 'P6', 'P7', 'China']],
  ['P5', 'CN', 4, ['P5', 'P4', 'P6', 'P7', 'China']],
  ['P1', 'CN', 4, null],
  ['P1', 'P4', 1, null],
  ['P1', 'P9', 4, null],
])('from %s to %s in at most %i steps', async (from, to, maxLength, expected) => {
  synthetic.statements();
  const { data, errors } = await synthetic.ask(pathQuery(from, to, maxLength));
  expect(errors).toBeUndefined();
  expect(entitiesOf(data.path)).toEqual(expected);
  if (expected) expect(data.path.length).toBe(expected.length - 1);
  // The ends, one statement for each length, the steps, and their entities, articles, sentences and bodies.
  expect(synthetic.statements().length).toBeLessThanOrEqual(2 + maxLength + (expected ? 5 : 0));
});

test('each step has its articles and sentences', async () => {
  const { data } = await synthetic.ask(pathQuery('P1', 'P4'));
  expect(data.path.steps).toEqual([
    {
      from: { name: 'P1' },
      to: { name: 'O1' },
      articleCount: 2,
      firstSeenAt: '2024-03-06T00:00:00.000Z',
      lastSeenAt: '2024-03-06T01:00:00.000Z',
      articles: { totalCount: 2, edges: [{ node: { headline: 'Synthetic 51' } }] },
      sentences: [{ text: 'Here P1 and O1 met.' }],
    },
    {
      from: { name: 'O1' },
      to: { name: 'P4' },
      articleCount: 2,
      firstSeenAt: '2024-03-07T00:00:00.000Z',
      lastSeenAt: '2024-03-07T01:00:00.000Z',
      articles: { totalCount: 2, edges: [{ node: { headline: 'Synthetic 61' } }] },
      sentences: [{ text: 'Here O1 and P4 met.' }],
    },
  ]);
});

test('returns no steps from an entity to itself, and null for an unknown entity', async () => {
  expect((await synthetic.ask(pathQuery('P1', 'P1'))).data.path).toEqual({ length: 0, steps: [] });
  expect((await synthetic.ask(pathQuery('P1', 'P77'))).data.path).toBeNull();
  const { data } = await synthetic.ask('{ person(by: { slug: "p1" }) { id } country(code: "CN") { id } }');
  const byId = (from: string, to: string) =>
    synthetic.ask(
      'query ($from: ID!, $to: ID!) { path(from: { id: $from }, to: { id: $to }, maxLength: 1) { length } }',
      { from, to },
    );
  expect((await byId(data.person.id, data.person.id)).data.path).toEqual({ length: 0 });
  expect((await byId(data.person.id, data.country.id)).data.path).toBeNull();
  const article = Buffer.from('Article:1').toString('base64url');
  expect((await byId(data.person.id, article)).errors?.[0]?.extensions.code).toBe('BAD_ID');
  const wrongKind = Buffer.from(`Place:${databaseId(data.person.id)}`).toString('base64url');
  expect((await byId(wrongKind, data.person.id)).data.path).toBeNull();
});

test.each([0, -1, 5])('rejects the maximum length %i', async (maxLength) => {
  const { errors } = await synthetic.ask(pathQuery('P1', 'P2', maxLength));
  expect(errors?.[0]?.extensions.code).toBe('OUT_OF_RANGE');
});

test('finds the shortest and strongest path between entities of the sample articles', async () => {
  const articles = await recountArticles(seeds.databaseUrl);
  const { data } = await seeds.ask('{ people(first: 100) { edges { node { id } } } }');
  const people: string[] = data.people.edges.map(({ node }: { node: { id: string } }) => node.id);
  const links = new Map<string, Map<string, number>>();
  for (const { entities } of articles) {
    for (const one of entities) {
      const others = links.get(one) ?? new Map<string, number>();
      links.set(one, others);
      for (const other of entities) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  /** The shortest length, and the highest article count of the rarest step among paths of this length. */
  const best = (from: string, to: string): { length: number; strength: number } | null => {
    let level = new Map([[from, Number.POSITIVE_INFINITY]]);
    const seen = new Set([from]);
    for (let length = 1; length <= 4; length += 1) {
      const next = new Map<string, number>();
      for (const [at, strength] of level) {
        for (const [other, count] of links.get(at) ?? []) {
          if (seen.has(other)) continue;
          next.set(other, Math.max(next.get(other) ?? 0, Math.min(strength, count)));
        }
      }
      const strength = next.get(to);
      if (strength !== undefined) return { length, strength };
      for (const other of next.keys()) seen.add(other);
      level = next;
    }
    return null;
  };
  const lengths = new Map<number, number>();
  for (let i = 0; i < 60; i += 1) {
    const [from, to] = [people[(i * 7) % people.length]!, people[(i * 13 + 5) % people.length]!];
    if (from === to) continue;
    const { data, errors } = await seeds.ask(
      `query ($from: ID!, $to: ID!) { path(from: { id: $from }, to: { id: $to }, maxLength: 4) {
        length steps { from { ... on Node { id } } to { ... on Node { id } } articleCount } } }`,
      { from, to },
    );
    expect(errors).toBeUndefined();
    const expected = best(databaseId(from), databaseId(to));
    expect(data.path?.length ?? null).toBe(expected?.length ?? null);
    if (!expected) continue;
    const steps: { from: { id: string }; to: { id: string }; articleCount: number }[] = data.path.steps;
    for (const [index, step] of steps.entries()) {
      expect(step.from.id).toBe(index === 0 ? from : steps[index - 1]!.to.id);
      expect(step.articleCount).toBe(links.get(databaseId(step.from.id))?.get(databaseId(step.to.id)));
    }
    expect(steps.at(-1)!.to.id).toBe(to);
    expect(Math.min(...steps.map(({ articleCount }) => articleCount))).toBe(expected.strength);
    lengths.set(expected.length, (lengths.get(expected.length) ?? 0) + 1);
  }
  expect(lengths.get(1)! + lengths.get(2)!).toBeGreaterThan(20);
});
