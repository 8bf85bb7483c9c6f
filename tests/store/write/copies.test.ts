import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fingerprintOf, isSameStory, signatureOf } from '../../../src/copies/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { EntityRef, Extraction } from '../../../src/model/extraction.ts';
import { articleId } from '../../../src/store/identity.ts';
import { deleteArticles, saveArticles } from '../../../src/store/write/articles.ts';
import { createWriteClient, writeAlone } from '../../../src/store/write/client.ts';
import { completeCopies } from '../../../src/store/write/complete-copies.ts';
import { recount } from '../../../src/store/write/recount.ts';
import { UNSPECIFIED } from '../../support/article.ts';
import { createTestDatabase } from '../../support/database.ts';
import { dump, runSql } from '../../support/dump.ts';

const [first, second] = [await createTestDatabase(), await createTestDatabase()];
const [client, otherClient] = [createWriteClient(first.url), createWriteClient(second.url)];
afterAll(() => Promise.all([client.$disconnect(), otherClient.$disconnect()]));

/** Returns 40 different words. */
const passage = (number: number): string =>
  Array.from(
    { length: 40 },
    (_, i) => `w${String.fromCharCode(97 + number)}${(i * 7919).toString(36)}x`,
  ).join(' ');

/** Texts of which the second is similar to the first and the third, which are not similar to each other. */
const TEXTS = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 4],
  [5, 6, 7],
  [5, 6],
].map((passages) => passages.map(passage).join('\n'));

interface Version {
  readonly text: number;
  /** The time of publication, in units of 24 hours. */
  readonly day: number;
}

const article = (number: number, { text, day }: Version): Article => ({
  ...UNSPECIFIED,
  headline: `Headline ${number}`,
  body: TEXTS[text] ?? '',
  publishedAt: new Date(Date.UTC(2026, 0, 1 + day)),
  source: 'Test',
  sourceId: String(number),
});

/**
 * An article mentions a person and a company that depend on its number, so that some copies mention other entities than
 * their original, and states that the person is the head of the company.
 */
function extractionOf(number: number, { body }: Article): Extraction {
  const sentence = { start: 0, end: body.length };
  const person = { kind: 'PERSON', key: `P${number % 3}` } as const;
  const company = { kind: 'ORGANIZATION', key: `O${number % 2}` } as const;
  const spanOf = (index: number) => ({ start: index * 4, end: index * 4 + 3 });
  const refs: readonly EntityRef[] = [person, company];
  return {
    sentences: [sentence],
    entities: [person, company].map((ref) => ({ ...ref, name: `Name ${ref.key}` })),
    mentions: refs.map((entity, index) => {
      const { start, end } = spanOf(index);
      return { entity, start, end, surface: body.slice(start, end), how: 'NAME', confidence: 1, sentence };
    }),
    headlineMentions: [],
    presences: refs.map((entity, index) => ({
      entity,
      mentionCount: 1,
      firstOffset: spanOf(index).start,
      salience: 1,
    })),
    roles: [
      {
        person,
        title: 'Head',
        of: company,
        current: number % 2 === 0,
        since: null,
        until: null,
        span: { start: 0, end: 7 },
        sentence,
      },
    ],
    quotations: [],
    statements: [],
    quantities: [],
    times: [],
  };
}
const batchOf = (versions: readonly (readonly [number, Version])[]) =>
  versions.map(([number, version]) => {
    const made = article(number, version);
    return { article: made, extraction: extractionOf(number, made) };
  });

/** Deletes all rows. To truncate the tables, and those that refer to them, would take ten times as long. */
const clear = (url: string) =>
  runSql(
    url,
    `delete from article; delete from role; delete from affiliation; delete from entity; delete from archive_day;
     delete from suggestion; delete from suggestion_word`,
  );

const LIMIT = 3 * 86_400_000;
function areLinked(a: Article, b: Article): boolean {
  const [first, second] = [fingerprintOf(a.headline, a.body), fingerprintOf(b.headline, b.body)];
  const hashes = new Set(signatureOf(first));
  return (
    Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) <= LIMIT &&
    signatureOf(second).some((hash) => hashes.has(hash)) &&
    isSameStory(first, second)
  );
}

/** Returns the id of the original of each article, by comparing all articles with each other. */
function expected(articles: readonly Article[]): Map<string, string | null> {
  const stories = articles.map((one) => new Set([one]));
  for (const a of articles) {
    for (const b of articles) {
      const [x, y] = [a, b].map((one) => stories.find((story) => story.has(one)));
      if (!x || !y || x === y || !areLinked(a, b)) continue;
      for (const one of y) x.add(one);
      stories.splice(stories.indexOf(y), 1);
    }
  }
  return new Map(
    stories.flatMap((story) => {
      const [original, ...copies] = [...story].sort(
        (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (articleId(a) < articleId(b) ? -1 : 1),
      );
      const id = original ? String(articleId(original)) : null;
      return [...story].map((one): [string, string | null] => [
        String(articleId(one)),
        copies.includes(one) ? id : null,
      ]);
    }),
  );
}

async function stored(url: string): Promise<Map<string, string | null>> {
  const rows = await runSql<{ id: string; original_id: string | null }>(
    url,
    'select id, original_id from article',
  );
  return new Map(rows.map(({ id, original_id }) => [id, original_id]));
}

const version = fc.record({ text: fc.nat(TEXTS.length - 1), day: fc.nat(7) });
/** A transaction: articles to store, or numbers of articles to delete. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.tuple(fc.nat(7), version), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }) },
);

/** Deletes what is known about copies. */
const FORGET = 'update article set original_id = null; delete from article_signature';

test('after any sequence of new, replaced and deleted articles, originals and counts depend only on the stored articles', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (steps, together) => {
        for (const { url } of [first, second]) await clear(url);
        const last = new Map<number, Version>();
        for (const items of steps) {
          const saved = items.filter((item) => typeof item !== 'number');
          const deleted = items.filter((item) => typeof item === 'number');
          for (const [number, version] of saved) last.set(number, version);
          for (const number of deleted) last.delete(number);
          if (saved.length > 0) await saveArticles(client, batchOf(saved), 'test');
          const ids = deleted.map((number) => articleId(article(number, { text: 0, day: 0 })));
          if (ids.length > 0) await deleteArticles(client, ids);
          const articles = [...last].map(([number, version]) => article(number, version));
          expect(await stored(first.url)).toEqual(expected(articles));
        }
        const reversed = [...last].reverse();
        const batches = together ? [reversed] : reversed.map((one) => [one]);
        for (const batch of batches) await saveArticles(otherClient, batchOf(batch), 'test');
        const content = await dump(first.url);
        expect(await dump(second.url)).toEqual(content);
        await runSql(second.url, FORGET);
        await writeAlone(otherClient, recount);
        expect(await dump(second.url)).toEqual(content);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('the original is the earliest article, and copies at most three days apart are found', async () => {
  await clear(first.url);
  const versions: [number, Version][] = [
    [1, { text: 3, day: 3 }],
    [2, { text: 4, day: 0 }],
    [3, { text: 3, day: 7 }],
    [4, { text: 3, day: 20 }],
  ];
  await saveArticles(client, batchOf(versions), 'test');
  const [one, two, three, four] = versions.map(([number, made]) => String(articleId(article(number, made))));
  expect(await stored(first.url)).toEqual(
    new Map([
      [one, two],
      [two, null],
      [three, null],
      [four, null],
    ]),
  );
});

test('an original and its copy that are revised in one transaction are no longer linked', async () => {
  await clear(first.url);
  await saveArticles(client, batchOf([1, 2].map((number) => [number, { text: 4, day: number }])), 'test');
  const revised = batchOf([
    [1, { text: 0, day: 1 }],
    [2, { text: 3, day: 2 }],
  ]);
  await saveArticles(client, revised, 'test');
  expect([...(await stored(first.url)).values()]).toEqual([null, null]);
});

/** Counts copies like other articles, as versions did that had no `copy_count`. */
const JOIN_COUNTS = ['entity', 'archive_day', 'entity_day', 'co_mention', 'role', 'affiliation']
  .map((table) => `update ${table} set article_count = article_count + copy_count, copy_count = 0;`)
  .join('\n');
const TWO_COPIES = batchOf([1, 2, 3].map((number) => [number, { text: 4, day: number }]));

test('copies among the articles of an earlier version are found and counted once', async () => {
  await clear(first.url);
  await saveArticles(client, TWO_COPIES, 'test');
  const content = await dump(first.url);
  await runSql(
    first.url,
    `${FORGET};
     ${JOIN_COUNTS}
     update suggestion s set weight = name_weight(article_count) from entity e where e.id = s.entity_id;
     update article_search set document = article_document(id);
     insert into unfinished_work (name) values ('copies')`,
  );
  await completeCopies(client);
  expect(await dump(first.url)).toEqual(content);
});

test('the migration that adds the counts of copies counts the copies that were found before', async () => {
  await clear(first.url);
  await saveArticles(client, TWO_COPIES, 'test');
  const content = await dump(first.url);
  await runSql(
    first.url,
    `${JOIN_COUNTS}
     update suggestion s set weight = name_weight(article_count) from entity e where e.id = s.entity_id`,
  );
  expect(await dump(first.url)).not.toEqual(content);
  const file = fileURLToPath(
    import.meta.resolve('../../../prisma/migrations/20261128071000_copy_counts/migration.sql'),
  );
  const updates = readFileSync(file, 'utf8').match(/^UPDATE [^;]*;/gm) ?? [];
  await runSql(first.url, updates.join('\n'));
  expect(await dump(first.url)).toEqual(content);
});
