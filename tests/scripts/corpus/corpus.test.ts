import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus/corpus.ts';
import { fillCorpus } from '../../../scripts/corpus/fill.ts';
import { countries } from '../../../src/gazetteer/index.ts';
import { saveArticle } from '../../../src/store/write/articles.ts';
import { createWriteClient, writeAlone } from '../../../src/store/write/client.ts';
import { saveCountries } from '../../../src/store/write/countries.ts';
import { recount } from '../../../src/store/write/recount.ts';
import { createTestDatabase } from '../../support/database.ts';
import { dump, runSql } from '../../support/dump.ts';

const single = await createTestDatabase();
const one = await createTestDatabase();
const first = await createTestDatabase();
const second = await createTestDatabase();
const clients = { one: createWriteClient(one.url), single: createWriteClient(single.url) };
afterAll(() => Promise.all(Object.values(clients).map((client) => client.$disconnect())));

const same = (actual: Record<string, string[]>, expected: Record<string, string[]>) => {
  for (const [table, rows] of Object.entries(expected))
    expect({ table, rows: actual[table] }).toEqual({ table, rows });
};

test('every offset refers to its text, and every sentence is a whole sentence', () => {
  // An assertion for each of the 100,000 offsets would take half of the time.
  const faults: unknown[] = [];
  for (const { article, extraction } of writeCorpus({ articles: 2_000, seed: 1 })) {
    const { body } = article;
    for (const mention of extraction.mentions) {
      const { start, end, surface, sentence } = mention;
      if (body.slice(start, end) !== surface || start < sentence.start || end > sentence.end)
        faults.push(mention);
    }
    for (const found of [...extraction.quotations, ...extraction.quantities, ...extraction.times])
      if (body.slice(found.start, found.end) !== found.text) faults.push(found);
    for (const { start, end } of extraction.sentences)
      if (!/^["\p{Lu}].*\.$/u.test(body.slice(start, end))) faults.push(body.slice(start, end));
    for (const role of extraction.roles)
      if (!body.slice(role.span.start, role.span.end).includes(role.title)) faults.push(role);
    const mentioned = new Set(extraction.mentions.map(({ entity }) => `${entity.kind} ${entity.key}`));
    expect(mentioned.size).toBe(extraction.entities.length);
    expect(extraction.presences.every(({ salience }) => salience >= 0 && salience <= 1)).toBe(true);
  }
  expect(faults).toEqual([]);
});

test('a few entities are in very many articles and most in a few, and their number grows with the archive', () => {
  const counts = new Map<string, number>();
  let entities = 0;
  let words = 0;
  const [articles, days] = [10_000, new Set<string>()];
  for (const { article, extraction } of writeCorpus({ articles, seed: 1 })) {
    days.add(article.publishedAt.toISOString().slice(0, 10));
    words += article.body.split(/\s+/).length;
    for (const { kind, key } of extraction.entities) {
      entities += 1;
      counts.set(`${kind} ${key}`, (counts.get(`${kind} ${key}`) ?? 0) + 1);
    }
  }
  const of = (kind: string) =>
    [...counts]
      .filter(([id]) => id.startsWith(kind))
      .map(([, count]) => count)
      .sort((a, b) => b - a);
  expect(days.size).toBe(Math.ceil(articles / 274));
  expect(entities / articles).toBeGreaterThan(6);
  expect(entities / articles).toBeLessThan(8);
  expect(words / articles).toBeGreaterThan(60);
  expect(words / articles).toBeLessThan(100);
  expect(of('COUNTRY')[0]! / articles).toBeGreaterThan(0.1);
  expect(of('PERSON')[0]! / articles).toBeGreaterThan(0.05);
  expect(of('PERSON')[0]! / articles).toBeLessThan(0.15);
  const growing = [...of('PERSON'), ...of('ORGANIZATION'), ...of('PLACE')];
  expect(growing.length / articles).toBeGreaterThan(0.22);
  expect(growing.length / articles).toBeLessThan(0.3);
  expect(growing.filter((count) => count <= 6).length).toBeGreaterThan(growing.length / 2);
});

test('fills a database with the same rows as saving each article', async () => {
  const options = { articles: 150, seed: 3 };
  await fillCorpus(one.url, options);
  await saveCountries(clients.single, countries());
  for (const { article, extraction } of writeCorpus(options))
    await saveArticle(clients.single, article, extraction, 'corpus');
  const expected = await dump(single.url);
  same(await dump(one.url), expected);
  expect(expected['quotation']!.length).toBeGreaterThan(50);
  expect(expected['statement']!.length).toBe(expected['quotation']!.length);
  await expect(fillCorpus(one.url, options)).rejects.toThrow('already contains articles');
}, 120_000);

test('articles saved later leave the aggregates consistent', async () => {
  for (const { article, extraction } of writeCorpus({ articles: 5, seed: 4 }))
    await saveArticle(clients.one, { ...article, url: `${article.url}/later` }, extraction, 'test');
  const before = await dump(one.url);
  expect(before['article']!.length).toBe(155);
  await writeAlone(clients.one, recount);
  same(await dump(one.url), before);
}, 60_000);

test('the same size and seed give the same database, and another seed gives another one', async () => {
  await fillCorpus(first.url, { articles: 2_000, seed: 2 });
  await fillCorpus(second.url, { articles: 2_000, seed: 2 });
  same(await dump(second.url), await dump(first.url));
  const [differing] = [...writeCorpus({ articles: 1, seed: 9 })];
  expect(
    await runSql(first.url, `select 1 from article where headline = '${differing!.article.headline}'`),
  ).toEqual([]);
  expect(await runSql(first.url, 'select count(*)::int as count from article')).toEqual([{ count: 2_000 }]);
}, 120_000);
