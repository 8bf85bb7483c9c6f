import { beforeEach, describe, expect, test } from 'vitest';
import { entityId } from '../../src/store/identity.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

// A ranked list contains the newest 1,000 matches, and states whether there are more. All its pages are of one ranking.

const gateway = await createTestGateway({ empty: true });
const RANKED = 1_000;
const MANY = 1_162;
const FEW = 150;
const PERSON = entityId('PERSON', 'someone');

/** Stores articles that mention the person and contain a word, one for each hour, without extracting from them. */
async function store(word: string, from: string, count: number): Promise<void> {
  await runSql(
    gateway.databaseUrl,
    `with added as (
       insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
       select i, 'article-' || i, 'article-' || i, '${word} ' || i, '${word} ' || repeat('${word} ', (i % 7)::int),
         timestamptz '${from}' + (i % ${count}) * interval '1 hour', 'Test', 'en', '', 'test'
       from (select coalesce(max(id), 0) as last from article) stored, generate_series(last + 1, last + ${count}) i
       returning id, published_at
     ) insert into article_entity (article_id, entity_id, kind, name, mention_count, first_offset, salience, published_at)
     select id, ${PERSON}, 'PERSON', 'Some One', 1, 0, (id * 7919 % 1000) / 1000.0, published_at from added;
     insert into article_search select id, published_at, article_document(id) from article a
     where not exists (select 1 from article_search s where s.id = a.id);
     insert into archive_day select (published_at at time zone 'UTC')::date, count(*) from article group by 1
     on conflict (day) do update set article_count = excluded.article_count;`,
  );
}

await runSql(
  gateway.databaseUrl,
  `insert into entity (id, kind, key, name, slug, slug_base, article_count, mention_count)
   values (${PERSON}, 'PERSON', 'someone', 'Some One', 'some-one', 'some-one', 5000, 5000)`,
);

const PAGE =
  'totalCount complete pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { slug } }';
const onPerson = (args: string) => `person(by: { slug: "some-one" }) { articles(${args}) { ${PAGE} } }`;
/** All ranked lists, with the given arguments of a page. */
const LISTS: Record<string, { list: (word: string, page: string) => string; forwardOnly?: true }> = {
  search: { list: (word, page) => `search(query: "${word}", ${page}) { ${PAGE} }`, forwardOnly: true },
  'articles by relevance': {
    list: (word, page) => `articles(orderBy: RELEVANCE, filter: { query: "${word}" }, ${page}) { ${PAGE} }`,
  },
  'articles of a person by relevance': {
    list: (word, page) => onPerson(`orderBy: RELEVANCE, filter: { query: "${word}" }, ${page}`),
  },
  'articles of a person by salience, with a filter': {
    list: (word, page) => onPerson(`orderBy: SALIENCE, filter: { query: "${word}" }, ${page}`),
  },
};

interface Page {
  totalCount: number;
  complete: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { node: { slug: string } }[];
}
async function pageOf(list: string, word: string, page: string): Promise<Page> {
  const { data, errors } = await gateway.ask(`{ ${LISTS[list]!.list(word, page)} }`);
  expect(errors).toBeUndefined();
  return data.search ?? data.articles ?? data.person.articles;
}

/** Reads all pages of a list, and calls a function between two pages. */
async function walk(
  list: string,
  word: string,
  backward: boolean,
  between: () => Promise<void>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor = '';
  for (;;) {
    const size = backward ? 'last: 100' : 'first: 100';
    const page = await pageOf(list, word, `${size} ${cursor}`);
    pages.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return pages;
    cursor = backward ? `before: "${startCursor}"` : `after: "${endCursor}"`;
    await between();
  }
}
const slugsOf = (pages: readonly Page[]): string[] =>
  pages.flatMap(({ edges }) => edges.map(({ node }) => node.slug));

/** The newest articles that contain a word. */
const newest = async (word: string): Promise<string[]> => {
  const rows = await runSql<{ slug: string }>(
    gateway.databaseUrl,
    `select slug from article where headline like '${word} %' order by published_at desc, id desc limit ${RANKED}`,
  );
  return rows.map(({ slug }) => slug);
};

let words = 0;
let word = '';
beforeEach(() => {
  words += 1;
  word = `wordnumber${String.fromCharCode(96 + words)}x`;
});

describe.each(Object.entries(LISTS))('%s', (list, { forwardOnly }) => {
  const ways = forwardOnly ? [false] : [false, true];

  test.each(ways)(
    'paging returns each article of the first ranking once, although articles are stored meanwhile (backward: %s)',
    async (backward) => {
      await store(word, '2024-01-01T00:00:00Z', MANY);
      const ranked = await newest(word);
      let step = 0;
      const pages = await walk(list, word, backward, async () => {
        step += 1;
        // Newer than all others, between them, and older than all others.
        if (step % 3 === 1) await store(word, `2025-01-${10 + step}T00:00:00Z`, 30);
        if (step % 3 === 2) await store(word, '2024-02-01T00:30:00Z', 10);
        if (step % 3 === 0) await store(word, '2023-01-01T00:00:00Z', 10);
      });
      expect(step).toBeGreaterThanOrEqual(9);
      const seen = slugsOf(pages);
      expect(new Set(seen).size).toBe(seen.length);
      expect(ranked.filter((slug) => !seen.includes(slug))).toEqual([]);
      // The only other articles are those stored between the articles of the ranking.
      expect(seen.length).toBeLessThanOrEqual(RANKED + 30);
      expect(new Set(pages.map(({ complete }) => complete))).toEqual(new Set([false]));
      expect(pages[0]!.totalCount).toBe(MANY);
      expect(pages.at(-1)!.totalCount).toBe(MANY + 30 + 30);
    },
    60_000,
  );

  test('ranks all of few matches, and includes newer ones when the list is requested again', async () => {
    await store(word, '2024-01-01T00:00:00Z', FEW);
    const pages = await walk(list, word, false, () => store(word, '2025-01-01T00:00:00Z', 5));
    expect(pages.map(({ totalCount, complete }) => ({ totalCount, complete }))).toEqual([
      { totalCount: FEW, complete: true },
      { totalCount: FEW, complete: true },
    ]);
    expect(slugsOf(pages)).toHaveLength(FEW);
    expect((await pageOf(list, word, 'first: 1')).totalCount).toBe(FEW + 5);
  });

  test('states whether it is complete for an empty page too, without another statement', async () => {
    await store(word, '2024-01-01T00:00:00Z', RANKED);
    expect((await pageOf(list, word, 'first: 0')).complete).toBe(true);
    await store(word, '2025-01-01T00:00:00Z', 1);
    expect((await pageOf(list, word, 'first: 0')).complete).toBe(false);
    expect((await pageOf(list, `no${word}`, 'first: 5')).complete).toBe(true);
    const ask = async (selection: string) => {
      gateway.statements();
      await gateway.ask(`{ ${LISTS[list]!.list(word, 'first: 2').replace(PAGE, selection)} }`);
      return gateway.statements().length;
    };
    expect(await ask('complete edges { node { slug } }')).toBe(await ask('edges { node { slug } }'));
  });
});

test('lists that are not ranked are complete', async () => {
  const { data } = await gateway.ask(
    `{ articles(first: 1) { complete } ${onPerson('first: 1, orderBy: SALIENCE').replace(PAGE, 'complete')} }`,
  );
  expect(data).toEqual({ articles: { complete: true }, person: { articles: { complete: true } } });
});

test('rejects a cursor without the extent of the ranking, as earlier versions issued it', async () => {
  const content = JSON.stringify(['articles_by_relevance', 0.5, '2024-01-01T00:00:00.000Z', '1']);
  let hash = 0x811c9dc5;
  for (const letter of content) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  const cursor = Buffer.from(`${(hash >>> 0).toString(36)}${content}`).toString('base64url');
  const { errors } = await gateway.ask(`{ search(query: "a1", after: "${cursor}") { totalCount } }`);
  expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});
