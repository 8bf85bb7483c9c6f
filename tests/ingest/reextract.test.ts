import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { reextractArticles } from '../../src/commands/articles/reextract-articles.ts';
import { DatelineError } from '../../src/errors.ts';
import type { BatchExtractor } from '../../src/ingest/batch-extractor.ts';
import { staleArticles } from '../../src/ingest/reextract/stale-articles.ts';
import type { StoredRecord } from '../../src/ingest/reextract/stored-record.ts';
import { articleId } from '../../src/store/identity.ts';
import { type ArticleFilter, EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { deleteArticle, saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump, runSql } from '../support/dump.ts';
import { testExtractor } from '../support/ingest.ts';

const { url } = await createTestDatabase({ seeded: true });
const extractor = await testExtractor();
const before = await dump(url);

interface Run {
  readonly filter?: Partial<ArticleFilter>;
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly extractor?: BatchExtractor;
}

/** Returns whether the run succeeded, and what it printed. */
async function run({
  filter,
  dryRun = false,
  signal,
  extractor: other = extractor,
}: Run = {}): Promise<readonly [boolean, string]> {
  const stdout = new PassThrough();
  const output = text(stdout);
  const options = {
    filter: { ...EVERY_ARTICLE, ...filter },
    annotations: 'merge',
    workers: 1,
    examples: 1,
    dryRun,
  } as const;
  const io = { stdout, extractor: other, ...(signal !== undefined && { signal }) };
  const succeeded = await reextractArticles(url, options, io);
  stdout.end();
  return [succeeded, await output];
}

const stale = async (): Promise<number> =>
  (await runSql(url, `select 1 from article where extractor = 'earlier'`)).length;

test('extracts no article that the current version has extracted', async () => {
  expect(await run()).toEqual([true, '0 articles extracted again, 0 with changes, 0 failed\n']);
});

test('reports what an update changes, and stores it', async () => {
  await runSql(url, `update article set extractor = 'earlier'`);
  await runSql(url, `update quotation set verb = 'sang' where id = (select min(id) from quotation)`);
  await runSql(
    url,
    `delete from time_expression where (article_id, start) = (select article_id, start from time_expression limit 1)`,
  );
  await runSql(
    url,
    `insert into quantity select id, 0, 3, 'COUNT', 7, 'ship', left(body, 3), 0, 3 from article order by id limit 2`,
  );
  const tampered = await dump(url);

  const [succeeded, printed] = await run({ dryRun: true });
  expect(succeeded).toBe(true);
  expect(printed).toMatch(/^entities: 0 gained, 0 lost, 0 changed\nmentions: 0 gained, 0 lost, 0 changed\n/m);
  expect(printed).toMatch(
    /^quotations: 0 gained, 0 lost, 1 changed\n {2}changed: ".+" \(.+, sang\) -> .+ in [\w-]+$/m,
  );
  expect(printed).toMatch(
    /^quantities: 0 gained, 2 lost, 0 changed\n {2}lost: ".{3}" \(COUNT 7 ship\) in [\w-]+$/m,
  );
  expect(printed).toMatch(/^times: 1 gained, 0 lost, 0 changed\n {2}gained: "/m);
  expect(printed).toMatch(/^36 articles would be extracted again, \d with changes, 0 failed$/m);
  expect(await dump(url)).toEqual(tampered);

  const aborted = AbortSignal.abort();
  expect(await run({ signal: aborted })).toEqual([true, expect.stringMatching(/^Interrupted\. /)]);
  expect(await dump(url)).toEqual(tampered);

  const published = { since: '2024-01-01T00:00:00.000Z', until: null };
  expect((await run({ filter: { published } }))[0]).toBe(true);
  const left = await stale();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(36);
  const [, rest] = await run();
  expect(rest).toContain(`${left} articles extracted again`);
  expect(await dump(url)).toEqual(before);
});

test('an article that cannot be extracted keeps its extraction, and the others are stored', async () => {
  await runSql(url, `update article set extractor = 'earlier'`);
  const failing: BatchExtractor = {
    ...extractor,
    async extract(texts) {
      const results = await extractor.extract(texts);
      return results.map((result, at) =>
        at === 1 ? new DatelineError('INTERNAL_SERVER_ERROR', 'The extraction failed.') : result,
      );
    },
  };
  const [succeeded, printed] = await run({ extractor: failing });
  expect(succeeded).toBe(false);
  expect(printed).toMatch(/^FAILED [\w-]+: INTERNAL_SERVER_ERROR: The extraction failed\.$/m);
  expect(printed).toContain('35 articles extracted again, 0 with changes, 1 failed\n');
  expect(await stale()).toBe(1);
  expect((await run())[0]).toBe(true);
  expect(await dump(url)).toEqual(before);
});

test('articles that are revised or removed during the extraction stay revised and removed', async () => {
  await runSql(url, `update article set extractor = 'earlier'`);
  const client = createWriteClient(url);
  const records = await staleArticles(
    client,
    { filter: EVERY_ARTICLE, version: extractor.version },
    2,
  ).next();
  const [revised, removed] = (records.value ?? []) as readonly StoredRecord[];
  if (revised === undefined || removed === undefined) throw new Error('There are no articles.');
  const article = { ...revised.article, body: `${revised.article.body}\n\nAnn Field was there.` };
  const changing: BatchExtractor = {
    ...extractor,
    async extract(texts) {
      const results = await extractor.extract(texts);
      const [extraction] = await extractor.extract([article]);
      if (extraction === undefined || extraction instanceof DatelineError) throw extraction;
      await saveArticle(client, article, extraction, extractor.version);
      await deleteArticle(client, articleId(removed.article));
      return results;
    },
  };
  const [succeeded, printed] = await run({ extractor: changing });
  await client.$disconnect();
  expect(succeeded).toBe(true);
  expect(printed).toContain(
    '34 articles extracted again, 0 with changes, 0 failed, 2 revised or removed during the run\n',
  );
  const bodies = await runSql(url, `select body from article order by id`);
  expect(bodies).toHaveLength(35);
  expect(bodies).toContainEqual({ body: article.body });
  expect(await stale()).toBe(0);
});
