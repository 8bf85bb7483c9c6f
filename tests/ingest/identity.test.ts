import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findInputs } from '../../src/feed/index.ts';
import { pruneArticles } from '../../src/store/write/article-files.ts';
import { deleteArticle } from '../../src/store/write/articles.ts';
import { createWriteClient, type WriteClient, writeAlone } from '../../src/store/write/client.ts';
import { recount } from '../../src/store/write/recount.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump } from '../support/dump.ts';
import { ingestPaths, type TestRun } from '../support/ingest.ts';

const [first, second] = [await createTestDatabase(), await createTestDatabase()];
const clients = [first, second].map(({ url }) => createWriteClient(url)) as [WriteClient, WriteClient];
const [client, otherClient] = clients;
afterAll(() => Promise.all(clients.map((each) => each.$disconnect())));
const folder = await createArticleFolder();
const elsewhere = await createArticleFolder();

const seedFiles = (paths: readonly string[], into = client) => ingestPaths(paths, { client: into });
const seedFolder = async (path = folder.path, into = client) => seedFiles([path], into);
const filesOf = async (path: string) => (await findInputs([path])).map((file) => file.path);
const pruneFolder = ({ seen }: TestRun, path = folder.path) =>
  pruneArticles(client, { paths: [path], contains: (file, id) => seen.has(file, id), dryRun: false });
const stored = () =>
  client.article.findMany({ orderBy: { slug: 'asc' }, select: { slug: true, sourceId: true, body: true } });

async function clear(database: WriteClient): Promise<void> {
  for (const { id } of await database.article.findMany({ select: { id: true } }))
    await deleteArticle(database, id);
}
await seedFiles([]);
await seedFiles([], otherClient);
const empty = await dump(first.url);
beforeEach(async () => {
  for (const each of clients) await clear(each);
  for (const { path } of [folder, elsewhere])
    for (const file of await filesOf(path))
      await (path === folder.path ? folder : elsewhere).remove(file.slice(path.length + 1));
});

/** Expects the first database to equal a database into which only these files were seeded. */
async function expectOnly(paths: readonly string[]): Promise<void> {
  expect((await seedFiles(paths, otherClient)).failed).toEqual([]);
  expect(await dump(first.url)).toEqual(await dump(second.url));
  await writeAlone(client, recount);
  expect(await dump(first.url)).toEqual(await dump(second.url));
}

test('an article with an id is updated when its headline, time, URL and text change', async () => {
  const id = 'ex-1';
  await seedFiles([
    await folder.write('a.md', { id, headline: 'Putin meets Li' }, 'Vladimir Putin met Li Qiang.'),
  ]);
  const changed = await folder.write(
    'a.md',
    { id, headline: 'Modi in Kyiv', publishedAt: '2024-08-21', url: 'https://example.org/1' },
    'Narendra Modi visited Ukraine.',
  );
  expect(await seedFiles([changed])).toMatchObject({ new: 0, updated: 1, failed: [] });
  expect(await stored()).toEqual([
    { slug: 'modi-in-kyiv', sourceId: id, body: 'Narendra Modi visited Ukraine.' },
  ]);
  await expectOnly([changed]);
});

test('an id is unique within its source', async () => {
  const one = await folder.write('a.md', { id: 1, source: 'One' }, 'A text.');
  const other = await folder.write('b.md', { id: 1, source: 'Other' }, 'A text.');
  expect(await seedFiles([one, other])).toMatchObject({ new: 2, failed: [] });
});

test('articles of a source with the same headline and time but different ids are different articles', async () => {
  const files = [
    await folder.write('a.md', { id: 1 }, 'A text.'),
    await folder.write('b.md', { id: 2 }, 'Another.'),
  ];
  expect(await seedFiles(files)).toMatchObject({ new: 2, failed: [] });
  expect(await seedFiles([...files].reverse())).toMatchObject({ unchanged: 2, failed: [] });
});

const URL = 'https://example.org/1';
const STRONGER: readonly [string, Record<string, string>, Record<string, string>][] = [
  ['a URL', {}, { url: URL }],
  ['an id', {}, { id: 'x' }],
  ['an id in addition to its URL', { url: URL }, { url: URL, id: 'x' }],
  ['another id in addition to its URL', { url: URL, id: 'w' }, { url: URL, id: 'x' }],
];

test.each(STRONGER)('an article that gets %s remains one article', async (_, before, after) => {
  await seedFiles([await folder.write('a.md', before, 'Vladimir Putin met Li Qiang.')]);
  const changed = await folder.write('a.md', after, 'Vladimir Putin met Li Qiang.');
  expect(await seedFiles([changed])).toMatchObject({ new: 0, updated: 1, failed: [] });
  await expectOnly([changed]);
  expect(await seedFiles([changed])).toMatchObject({ unchanged: 1, failed: [] });
});

test.each([
  ['the same id', { id: 'x' }, { id: 'x', headline: 'Another' }],
  ['the same URL and different ids', { id: 'x', url: URL }, { id: 'y', url: URL }],
  ['the same headline, one without id', { id: 'x' }, {}],
  ['the same headline, one without URL', { url: URL }, {}],
])('of two files with %s in one run, the second fails', async (_, a, b) => {
  const files = [await folder.write('a.md', a, 'A text.'), await folder.write('b.md', b, 'Another.')];
  for (const order of [files, [...files].reverse()]) {
    await clear(client);
    const { failed } = await seedFiles(order);
    expect(failed.map(({ position, error }) => [position.path, error?.code])).toEqual([
      [order[1], 'ARTICLE_DUPLICATE'],
    ]);
    expect(await stored()).toHaveLength(1);
  }
});

test('an article without the id with which it is stored fails, and the message states the id', async () => {
  const named = await folder.write('a.md', { id: 'x' }, 'A text.');
  await seedFiles([named]);
  const [outcome] = (await seedFiles([await folder.write('b.md', {}, 'A text.')])).failed;
  expect(outcome?.error).toMatchObject({
    code: 'ARTICLE_DUPLICATE',
    message: expect.stringContaining('is already stored with `id: x`. Add this line'),
  });
  await expectOnly([named]);
});

test('pruning removes articles that are no longer in the folder, but not articles of another folder', async () => {
  const gone = await folder.write('gone.md', { headline: 'Gone' }, 'Roman Golovchenko spoke in Minsk.');
  const changed = await folder.write('inner/changed.md', { headline: 'Before' }, 'Vladimir Putin spoke.');
  await folder.write('shared.md', { headline: 'Shared' }, 'Li Qiang spoke.');
  await folder.write('stays.md', { headline: 'Stays' }, 'Narendra Modi spoke.');
  const foreign = await elsewhere.write('foreign.md', { headline: 'Foreign' }, 'Xi Jinping spoke.');
  const copy = await elsewhere.write('copy.md', { headline: 'Shared' }, 'Li Qiang spoke.');
  await seedFolder();
  await seedFolder(elsewhere.path);
  // The same article is seeded again, so that the folder is its last source.
  await seedFolder();
  await folder.remove('gone.md');
  await folder.remove('shared.md');
  await folder.write('inner/changed.md', { headline: 'After' }, 'Vladimir Putin spoke.');
  const summary = await seedFolder();
  expect(await pruneFolder(summary)).toEqual([
    { slug: 'gone', path: gone },
    { slug: 'before', path: changed },
  ]);
  expect(await pruneFolder(summary)).toEqual([]);
  expect((await stored()).map(({ slug }) => slug)).toEqual(['after', 'foreign', 'shared', 'stays']);
  await expectOnly([...(await filesOf(folder.path)), foreign, copy]);
  await elsewhere.remove('copy.md');
  expect(await pruneFolder(await seedFolder(elsewhere.path), elsewhere.path)).toEqual([
    { slug: 'shared', path: copy },
  ]);
});

test('pruning a folder does not affect a folder whose name has the same prefix', async () => {
  await folder.write('a/x.md', { headline: 'In a' }, 'A text.');
  await folder.write('ab/x.md', { headline: 'In ab' }, 'A text.');
  await seedFolder();
  const options = { paths: [`${folder.path}/a`], contains: () => false };
  expect(await pruneArticles(client, { ...options, dryRun: true })).toHaveLength(1);
  expect(await pruneArticles(client, { ...options, dryRun: false })).toHaveLength(1);
  expect((await stored()).map(({ slug }) => slug)).toEqual(['in-ab']);
});

test('deleting all articles restores the initial content', async () => {
  await folder.write('a.md', { id: 1, headline: 'Putin meets Li' }, 'Vladimir Putin met Li Qiang in Minsk.');
  await seedFolder();
  await clear(client);
  expect(await dump(first.url)).toEqual(empty);
});

const BODIES = [
  'Vladimir Putin met Li Qiang.',
  'Belarusian Prime Minister Roman Golovchenko spoke.',
  'No names.',
];
/** A change between two runs. Keys that identify an article are only added, never removed: see `STRONGER`. */
const step = fc.oneof(
  fc.record({
    write: fc.nat(3),
    headline: fc.nat(1),
    body: fc.nat(BODIES.length - 1),
    gets: fc.constantFrom('url', 'id', null),
  }),
  fc.record({ delete: fc.nat(3) }),
  fc.constant('remove' as const),
  fc.constant('seed' as const),
);

test('after any changes, removals and runs, seeding with pruning gives the result of one clean run, and a second run changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      await clear(client);
      await clear(otherClient);
      for (const file of await filesOf(folder.path)) await folder.remove(file.slice(folder.path.length + 1));
      const keys = new Map<number, Record<string, string>>();
      for (const one of steps) {
        if (one === 'seed') expect((await seedFolder()).failed).toEqual([]);
        else if (one === 'remove') {
          const [article] = await client.article.findMany({ orderBy: { slug: 'asc' }, take: 1 });
          if (article) await deleteArticle(client, article.id);
        } else if ('delete' in one) {
          await folder.remove(`${one.delete}.md`).catch(() => {});
        } else {
          const number = one.write;
          const known = {
            ...keys.get(number),
            ...(one.gets && { [one.gets]: `https://example.org/${number}` }),
          };
          keys.set(number, known);
          const headline = `Headline ${number} ${one.headline}`;
          await folder.write(`${number}.md`, { ...known, headline }, BODIES[one.body]!);
        }
      }
      const summary = await seedFolder();
      expect(summary.failed).toEqual([]);
      await pruneFolder(summary);
      const articles = await filesOf(folder.path);
      await expectOnly(articles);
      expect(await seedFolder()).toMatchObject({
        new: 0,
        updated: 0,
        unchanged: articles.length,
        failed: [],
      });
      await expectOnly(articles);
    }),
    { numRuns: 10 },
  );
}, 120_000);
