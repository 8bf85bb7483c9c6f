import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { type CorpusOptions, writeCorpus } from '../../../scripts/corpus/corpus.ts';
import { countries } from '../../../src/gazetteer/index.ts';
import {
  areUnchanged,
  deleteArticles,
  type ExtractedArticle,
  saveArticles,
} from '../../../src/store/write/articles.ts';
import { createWriteClient, type WriteClient, writeAlone } from '../../../src/store/write/client.ts';
import { saveCountries } from '../../../src/store/write/countries.ts';
import { recount } from '../../../src/store/write/recount.ts';
import { articleRows } from '../../../src/store/write/rows/article-rows.ts';
import { openWriter } from '../../../src/store/write/writer.ts';
import { createTestDatabase } from '../../support/database.ts';
import { dump } from '../../support/dump.ts';

const CORPUS: CorpusOptions = { articles: 60, seed: 7 };
const stories: readonly ExtractedArticle[] = [...writeCorpus(CORPUS)];

const database = await createTestDatabase();
const client: WriteClient = createWriteClient(database.url);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());
const initial = await dump(database.url);

const idsOf = async () => (await client.article.findMany({ select: { id: true } })).map(({ id }) => id);
const rowsOf = (some: readonly ExtractedArticle[]) =>
  some.map(({ article, extraction }) => articleRows(article, extraction, 'test'));

/** Stores the corpus with one call of `saveArticles`, and returns the content of the database. */
async function reference(): Promise<Record<string, string[]>> {
  await saveArticles(client, stories, 'test');
  return dump(database.url);
}
const expected = await reference();

test('a recount of a batch changes nothing, and deleting all articles in one batch restores the initial content', async () => {
  await writeAlone(client, recount);
  expect(await dump(database.url)).toEqual(expected);
  expect(
    await areUnchanged(
      client,
      stories.map(({ article }) => article),
      'test',
    ),
  ).not.toContain(false);
  expect(new Set(await saveArticles(client, stories, 'test'))).toEqual(new Set(['unchanged']));
  const ids = await idsOf();
  expect(await deleteArticles(client, [...ids, 1n])).toHaveLength(stories.length);
  expect(await dump(database.url)).toEqual(initial);
});

test('the content does not depend on the order of the articles, the sizes of batches and the use of a bulk load', async () => {
  const order = fc.shuffledSubarray([...stories], { minLength: stories.length });
  await fc.assert(
    fc.asyncProperty(
      order,
      fc.array(fc.integer({ min: 1, max: 40 })),
      fc.boolean(),
      async (all, sizes, bulk) => {
        const writer = await openWriter(client, { expected: bulk ? null : 0 });
        let rest = rowsOf(all);
        for (const size of [...sizes, all.length]) {
          const results = rest.length > 0 ? await writer.add(rest.slice(0, size)) : [];
          expect(results).toEqual(results.map(() => 'new'));
          rest = rest.slice(size);
        }
        await writer.finish();
        writer.close();
        expect(await dump(database.url)).toEqual(expected);
        await deleteArticles(client, await idsOf());
        expect(await dump(database.url)).toEqual(initial);
      },
    ),
    {
      numRuns: 6,
      examples: [
        [[...stories], [], true],
        [[...stories].reverse(), [1, 7], false],
      ],
    },
  );
}, 240_000);

test('the number of statements does not depend on the number of articles', async () => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const count = async (some: readonly ExtractedArticle[]) => {
    query.mockClear();
    await saveArticles(client, some, 'test');
    return query.mock.calls.length;
  };
  const changed = (some: readonly ExtractedArticle[]) =>
    some.map(({ article, extraction }) => ({ extraction, article: { ...article, section: 'Changed' } }));
  const few = await count(stories.slice(0, 10));
  const many = await count(stories.slice(10));
  const fewChanged = await count(changed(stories.slice(0, 10)));
  const manyChanged = await count(changed(stories.slice(10)));
  query.mockRestore();
  // Some statements are sent only if a slug or a name changes.
  expect(Math.max(few, many)).toBeLessThan(45);
  expect(Math.max(fewChanged, manyChanged)).toBeLessThan(62);
  expect(Math.abs(many - few)).toBeLessThan(6);
  expect(Math.abs(manyChanged - fewChanged)).toBeLessThan(6);
  await deleteArticles(client, await idsOf());
});

test('an article that the database refuses is reported, and the rest of the batch is stored', async () => {
  const [first, second, third] = stories as [ExtractedArticle, ExtractedArticle, ExtractedArticle];
  const refused = [
    { ...first, article: { ...first.article, headline: 'NUL \0', url: 'https://nul.example/' } },
    {
      article: { ...second.article, url: 'https://twice.example/' },
      extraction: { ...second.extraction, mentions: second.extraction.mentions.flatMap((one) => [one, one]) },
    },
  ];
  const [nul, twice] = refused as [ExtractedArticle, ExtractedArticle];
  const results = await saveArticles(client, [nul, first, third, twice, ...stories.slice(3), second], 'test');
  expect(results[0]).toMatchObject({
    code: 'STORE_FAILED',
    message:
      'The article could not be stored, because its headline contains a NUL character. Remove the character.',
  });
  expect(results[3]).toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringContaining(
      'duplicate key value violates unique constraint "mention_pkey" (SQLSTATE 23505)',
    ),
  });
  expect(results.filter((result) => result === 'new')).toHaveLength(stories.length);
  expect(await dump(database.url)).toEqual(expected);
});

test('articles of one batch that concern the same article are stored in their order', async () => {
  const [{ article, extraction }] = stories as [ExtractedArticle];
  const keyless = { ...article, sourceId: null, url: null };
  const identified = { ...article, sourceId: 'a1', url: null, headline: `${article.headline}!` };
  const moved = { ...identified, url: article.url };
  const revised = { ...moved, body: `${article.body} Later.` };
  const batch = [article, keyless, article, identified, moved, revised, revised];
  await saveArticles(client, stories, 'test');
  const results = await saveArticles(
    client,
    batch.map((one) => ({ article: one, extraction })),
    'test',
  );
  expect(results).toEqual([
    'unchanged',
    expect.objectContaining({ code: 'ARTICLE_DUPLICATE' }),
    'unchanged',
    'new',
    'updated',
    'updated',
    'unchanged',
  ]);
  const stored = await client.article.findMany({ where: { url: article.url } });
  expect(stored).toMatchObject([{ sourceId: 'a1', body: revised.body }]);
  await writeAlone(client, async (tx) => {
    const { length } = await idsOf();
    await recount(tx);
    expect(length).toBe(stories.length);
  });
});
