import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { packagePath } from '../../src/package-path.ts';
import { createWriteClient, writeAlone } from '../../src/store/write/client.ts';
import { recount } from '../../src/store/write/recount.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump } from '../support/dump.ts';
import { ingestPaths } from '../support/ingest.ts';

const REUTERS = packagePath('../shared/data/news/reuters.ndjson.gz');
const ARTICLES = 200;
/** Names of places that begin with the name of a country: each once produced two mentions of one entity at one offset. */
const AFFECTED = /Japan Line|U\.S\. Gulf|Soviet Baltic|Hong Kong Hilton Hotel/;

const database = await createTestDatabase();
const client = createWriteClient(database.url);
afterAll(() => client.$disconnect());
const folder = await createArticleFolder();

const line = z.object({ id: z.string(), headline: z.string(), dateline: z.string(), body: z.string() });

/** Returns the affected articles, and other articles up to the total number. */
async function choose(): Promise<z.infer<typeof line>[]> {
  const lines = createInterface({ input: createReadStream(REUTERS).pipe(createGunzip()) });
  const [affected, others]: z.infer<typeof line>[][] = [[], []];
  for await (const text of lines) {
    const article = line.parse(JSON.parse(text));
    (AFFECTED.test(article.body) ? affected : others)?.push(article);
  }
  return [...(affected ?? []), ...(others ?? [])].slice(0, ARTICLES);
}

test.skipIf(!existsSync(REUTERS))(
  'stores real articles without a failure; a second run and a recount change nothing',
  async () => {
    const files: string[] = [];
    for (const { id, headline, dateline, body } of await choose()) {
      const frontMatter = { id, headline: JSON.stringify(headline), source: 'Reuters' };
      files.push(await folder.write(`${id}.md`, frontMatter, `${dateline} ${body}`));
    }
    const first = await ingestPaths(files, { client });
    expect(first).toMatchObject({ new: ARTICLES, failed: [] });
    const stored = await dump(database.url);
    expect(await ingestPaths(files, { client })).toMatchObject({ unchanged: ARTICLES, failed: [] });
    expect(await dump(database.url)).toEqual(stored);
    await writeAlone(client, recount);
    expect(await dump(database.url)).toEqual(stored);
  },
  300_000,
);
