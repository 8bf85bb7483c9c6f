import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
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
