import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { tableStatement } from '../../src/export/csv/table-statement.ts';
import { exportToFiles } from '../../src/export/export-to.ts';
import { recordStatements } from '../../src/export/record-statements.ts';
import { packagePath } from '../../src/package-path.ts';
import { EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump } from '../support/dump.ts';
import { ingestPaths } from '../support/ingest.ts';

const WIKINEWS = packagePath('../shared/data/news/wikinews.ndjson.gz');
/** The number of articles, of 295, that the test stores twice. */
const ARTICLES = 100;

const [source, target] = [await createTestDatabase(), await createTestDatabase()];
const [client, targetClient] = [createWriteClient(source.url), createWriteClient(target.url)];
const articles = await createArticleFolder();
const folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
afterAll(async () => {
  await Promise.all([client.$disconnect(), targetClient.$disconnect()]);
  await rm(folder, { recursive: true, force: true });
});

const line = z.object({ headline: z.string(), publishedAt: z.string(), body: z.string() });

/** Writes some of the articles to files. */
async function chosen(): Promise<string[]> {
  const lines = createInterface({ input: createReadStream(WIKINEWS).pipe(createGunzip()) });
  const paths: string[] = [];
  for await (const text of lines) {
    if (paths.length === ARTICLES) break;
    const { headline, publishedAt, body } = line.parse(JSON.parse(text));
    const frontMatter = {
      id: paths.length,
      headline: JSON.stringify(headline),
      publishedAt,
      source: 'Wikinews',
    };
    paths.push(await articles.write(`${paths.length}.md`, frontMatter, body));
  }
  return paths;
}

test.skipIf(!existsSync(WIKINEWS))(
  'real articles are the same in all tables after an export to ndjson or csv',
  async () => {
    expect(await ingestPaths(await chosen(), { client })).toMatchObject({ new: ARTICLES, failed: [] });
    const [ndjson, csv] = [join(folder, 'export.ndjson'), join(folder, 'articles.csv')];
    await exportToFiles(source.url, [
      { path: ndjson, statements: recordStatements(EVERY_ARTICLE, 'ndjson') },
      { path: csv, statements: [tableStatement('articles', EVERY_ARTICLE, false)] },
    ]);
    const again = await ingestPaths([ndjson], { client: targetClient });
    expect(again).toMatchObject({ new: ARTICLES, failed: [] });
    expect(await dump(target.url)).toEqual(await dump(source.url));
    expect(await ingestPaths([csv], { client })).toMatchObject({ unchanged: ARTICLES, failed: [] });
  },
  300_000,
);
