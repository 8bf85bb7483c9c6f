import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus/corpus.ts';
import { completeLoad } from '../../../src/commands/database/complete-load.ts';
import { countries } from '../../../src/gazetteer/index.ts';
import { deleteArticles, saveArticle, saveArticles } from '../../../src/store/write/articles.ts';
import { isLoading } from '../../../src/store/write/batch/loading.ts';
import { completeBulkLoad } from '../../../src/store/write/bulk/complete.ts';
import { createWriteClient } from '../../../src/store/write/client.ts';
import { saveCountries } from '../../../src/store/write/countries.ts';
import { articleRows } from '../../../src/store/write/rows/article-rows.ts';
import { openWriter } from '../../../src/store/write/writer.ts';
import { dump, runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

const written = [...writeCorpus({ articles: 27, seed: 11 })];
/** Copies of the last articles, in another publication. */
const copies = written.slice(-3).map(({ article, extraction }) => ({
  article: { ...article, source: 'Second paper', sourceId: null, url: null },
  extraction,
}));
const stories = [...written, ...copies];
const rows = stories.map(({ article, extraction }) => articleRows(article, extraction, 'test'));
const [story] = stories;

const gateway = await createTestGateway({ empty: true });
const client = createWriteClient(gateway.databaseUrl);
const other = createWriteClient(gateway.databaseUrl);
afterAll(() => Promise.all([client.$disconnect(), other.$disconnect()]));
await saveCountries(client, countries());

/** The definitions of all indexes and constraints. */
const catalogue = () =>
  runSql(
    gateway.databaseUrl,
    `select indexdef as definition from pg_indexes where schemaname = 'public'
     union all
     select format('%s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
     from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by 1`,
  );
const clear = async () => {
  const stored = await client.article.findMany({ select: { id: true } });
  await deleteArticles(
    client,
    stored.map(({ id }) => id),
  );
};

const before = await catalogue();
await saveArticles(client, stories, 'test');
const expected = await dump(gateway.databaseUrl);
const linked = await client.article.count({ where: { originalId: { not: null } } });
await clear();

const QUERY = `{
  articles(first: 3) { edges { node { headline } } }
  people(first: 3, orderBy: ARTICLES) { edges { node { name coMentioned(first: 2) { articleCount } } } }
  search(query: "minister", first: 3) { edges { node { __typename } } }
  suggest(prefix: "an", first: 3) { name }
}`;

test('the articles of these tests contain copies', () => {
  expect(linked).toBe(copies.length);
});

test('an interrupted load is completed by the next process, and can be queried until then', async () => {
  const writer = await openWriter(client, { expected: null });
  await writer.add(rows.slice(0, 20));
  expect(await catalogue()).not.toEqual(before);
  expect((await gateway.ask(QUERY)).errors).toBeUndefined();
  // The process that loads the articles is running, so no other process completes the load.
  expect(await completeBulkLoad(other)).toBe(false);
  // The load is also completed if it was interrupted while it recreated indexes.
  const stop = (step: string) => {
    if (step === 'foreign keys') throw new Error('Stopped.');
  };
  await expect(writer.finish(stop)).rejects.toThrow('Stopped.');
  expect(await isLoading(other)).toBe(true);
  writer.close();
  await completeLoad(gateway.databaseUrl, pino({ level: 'silent' }));
  expect(await isLoading(other)).toBe(false);
  expect(await catalogue()).toEqual(before);
  await saveArticles(client, stories.slice(20), 'test');
  expect(await dump(gateway.databaseUrl)).toEqual(expected);
  await clear();
});

test('other processes can store and delete articles during a load', async () => {
  const writer = await openWriter(client, { expected: 1_000_000 });
  await writer.add(rows.slice(0, 15));
  await saveArticles(other, stories.slice(10, 25), 'test');
  await deleteArticles(other, [rows[3]!.id, rows[20]!.id]);
  await writer.add(rows.slice(25));
  await writer.finish();
  writer.close();
  expect(await catalogue()).toEqual(before);
  await saveArticles(client, [stories[3]!, stories[20]!], 'test');
  expect(await dump(gateway.databaseUrl)).toEqual(expected);
  await clear();
});

test('an article that replaces another ends the load, and is stored', async () => {
  const writer = await openWriter(client, { expected: null });
  await writer.add(rows.slice(0, 12));
  const earlier = { ...story!.article, body: `${story!.article.body} Later.` };
  const replacement = articleRows(earlier, story!.extraction, 'test');
  expect(await writer.add([replacement, ...rows.slice(12)])).toEqual([
    'updated',
    ...rows.slice(12).map(() => 'new'),
  ]);
  expect(await isLoading(client)).toBe(false);
  expect(await writer.add([rows[0]!])).toEqual(['updated']);
  await writer.finish();
  expect(await dump(gateway.databaseUrl)).toEqual(expected);
  await clear();
});

test('a database with articles, and a small number of articles, are stored without a bulk load', async () => {
  await saveArticles(client, stories, 'test');
  const full = await openWriter(client, { expected: null });
  expect(await isLoading(client)).toBe(false);
  expect(new Set(await full.add(rows))).toEqual(new Set(['unchanged']));
  await clear();
  const small = await openWriter(client, { expected: 10 });
  expect(await isLoading(client)).toBe(false);
  await small.finish();
  await saveArticle(client, story!.article, story!.extraction, 'test');
  expect(await catalogue()).toEqual(before);
});
