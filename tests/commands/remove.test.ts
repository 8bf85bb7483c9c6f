import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { removeArticles } from '../../src/commands/articles/remove-articles.ts';
import { encodeGlobalId } from '../../src/graph/ids/global-id.ts';
import { createWriteClient, writeAlone } from '../../src/store/write/client.ts';
import { recount } from '../../src/store/write/recount.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import { runInProcess } from '../support/in-process.ts';
import { ingestPaths } from '../support/ingest.ts';

const gateway = await createTestGateway({ empty: true, caches: true });
const never = await createTestDatabase();
const folder = await createArticleFolder();
const clients = [gateway.databaseUrl, never.url].map((url) => createWriteClient(url));
afterAll(() => Promise.all(clients.map((client) => client.$disconnect())));
const [client, otherClient] = clients as [(typeof clients)[0], (typeof clients)[0]];

const URL = 'https://example.org/li';
const stays = await folder.write(
  'a.md',
  { headline: 'Putin meets Li' },
  'Vladimir Putin met Li Qiang in Minsk.',
);
const others = [
  await folder.write(
    'b.md',
    { headline: 'Putin meets Li', publishedAt: '2024-08-22' },
    'Li Qiang met Narendra Modi.',
  ),
  await folder.write('c.md', { headline: 'By URL', url: URL }, 'Li Qiang visited Belarus.'),
  await folder.write('d.md', { headline: 'By id', id: 7 }, 'Roman Golovchenko met Li Qiang in Minsk.'),
  await folder.write('e.md', { headline: 'Other source', id: 7, source: 'Other' }, 'Vladimir Putin spoke.'),
  await folder.write('f.md', { headline: 'By GraphQL id' }, 'Vladimir Putin and Li Qiang spoke.'),
];
await ingestPaths([stays, ...others], { client });
await ingestPaths([stays], { client: otherClient });
const find = (headline: string) =>
  client.article.findFirstOrThrow({ where: { headline }, orderBy: { publishedAt: 'desc' } });
const graphqlId = encodeGlobalId('Article', String((await find('By GraphQL id')).id));
const suffixed = (await find('Putin meets Li')).slug;
const env = { DATABASE_URL: gateway.databaseUrl, LOG_LEVEL: 'warn' };

test('finds articles by slug, URL, id and GraphQL id; a dry run removes none', async () => {
  expect(suffixed).toMatch(/^putin-meets-li-./);
  const run = await runInProcess(
    'src/cli.ts',
    ['remove', '--dry-run', suffixed, URL, graphqlId, 'other-source', URL],
    env,
  );
  expect(run.code).toBe(0);
  expect(run.stdout).toBe(
    [
      `WOULD REMOVE ${suffixed}: Putin meets Li`,
      'WOULD REMOVE by-url: By URL',
      'WOULD REMOVE by-graphql-id: By GraphQL id',
      'WOULD REMOVE other-source: Other source',
      '',
    ].join('\n'),
  );
  expect(run.stderr).toBe('');
  expect(await client.article.count()).toBe(6);
});

const query = `{
  articles(first: 10) { totalCount edges { node { headline } } }
  removed: article(by: { url: "${URL}" }) { headline sourceId }
  withId: article(by: { slug: "other-source" }) { source sourceId }
  organizations { totalCount } people { totalCount }
  belarus: country(code: "BY") { articleCount articles { edges { node { headline } } } }
}`;

test('reports unknown and ambiguous names, removes the other articles, and evicts their cached responses', async () => {
  const before = await gateway.ask(query);
  expect(before.data.articles.totalCount).toBe(6);
  expect(before.data.removed).toEqual({ headline: 'By URL', sourceId: null });
  expect(before.data.withId).toEqual({ source: 'Other', sourceId: '7' });
  expect(await gateway.ask(query)).toEqual(before);
  const run = await runInProcess('src/cli.ts', ['remove', 'nothing', '7', suffixed, URL, graphqlId], env);
  expect(run.code).toBe(1);
  expect(run.stdout.split('\n')).toEqual([
    'FAILED nothing: ARTICLE_NOT_FOUND: No article has this slug, URL or id. Check the value.',
    'FAILED 7: ARTICLE_AMBIGUOUS: 2 articles match this value: by-id (Example), other-source (Other). Select one of them by its URL, or with `--source`.',
    `REMOVED ${suffixed}: Putin meets Li`,
    'REMOVED by-url: By URL',
    'REMOVED by-graphql-id: By GraphQL id',
    '',
  ]);
  const bySource = await runInProcess('src/cli.ts', ['remove', '7', '--source', 'Example'], env);
  expect(bySource.code).toBe(0);
  expect(bySource.stdout).toBe('REMOVED by-id: By id\n');
  await vi.waitFor(
    async () => {
      const { data } = await gateway.ask(query);
      expect(data.removed).toBeNull();
      expect(data.articles.totalCount).toBe(2);
    },
    { timeout: 30_000 },
  );
});

test('a removal leaves the database as if the articles had never been stored', async () => {
  const run = await runInProcess('src/cli.ts', ['remove', 'other-source'], env);
  expect(run.code).toBe(0);
  const after = await dump(gateway.databaseUrl);
  expect(after).toEqual(await dump(never.url));
  await writeAlone(client, recount);
  expect(await dump(gateway.databaseUrl)).toEqual(after);
  await vi.waitFor(
    async () => {
      const { data } = await gateway.ask(query);
      expect(data.articles.edges).toEqual([{ node: { headline: 'Putin meets Li' } }]);
    },
    { timeout: 30_000 },
  );
});

test('removes two articles whose slugs differ only in a suffix', async () => {
  await ingestPaths(others.slice(0, 1), { client });
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) } as unknown as NodeJS.WriteStream;
  const names = ['putin-meets-li', suffixed];
  expect(await removeArticles(gateway.databaseUrl, names, stream, { dryRun: false })).toBe(true);
  expect(lines).toEqual(names.map((slug) => `REMOVED ${slug}: Putin meets Li\n`));
  expect(await client.article.count()).toBe(0);
});

test('a removed article is stored again when its file is seeded again', async () => {
  expect(await ingestPaths([stays], { client })).toMatchObject({ new: 1, failed: [] });
  expect(await readFile(stays, 'utf8')).toContain('Putin meets Li');
  expect(await dump(gateway.databaseUrl)).toEqual(await dump(never.url));
});

test('pruning an article evicts its cached responses and leaves no rows', async () => {
  const path = await folder.write('pruned/g.md', { headline: 'To be pruned' }, 'Narendra Modi met Li Qiang.');
  await ingestPaths([path], { client });
  const pruned = '{ article(by: { slug: "to-be-pruned" }) { headline } articles { totalCount } }';
  const stored = { article: { headline: 'To be pruned' }, articles: { totalCount: 2 } };
  await vi.waitFor(async () => expect(await gateway.ask(pruned)).toEqual({ data: stored }), {
    timeout: 30_000,
  });
  await folder.remove('pruned/g.md');
  const run = runCli(['seed', '--prune', join(folder.path, 'pruned')], env);
  expect(await run.ended()).toBe(0);
  expect(run.stdout).toContain(`REMOVED to-be-pruned: no longer in ${path}\n`);
  expect(run.stdout).toMatch(/^0 articles: 0 new, 0 updated, 0 unchanged, 0 failed, 1 removed; /m);
  const gone = { article: null, articles: { totalCount: 1 } };
  await vi.waitFor(async () => expect(await gateway.ask(pruned)).toEqual({ data: gone }), {
    timeout: 30_000,
  });
  expect(await dump(gateway.databaseUrl)).toEqual(await dump(never.url));
});
