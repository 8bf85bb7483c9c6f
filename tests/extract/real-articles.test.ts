import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { packagePath } from '../../src/package-path.ts';
import { normalise } from '../../src/text/index.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { faultsOf } from './invariants.ts';

const FOLDER = packagePath('../shared/data/news');
/** One in this number of articles is extracted: about 320 of 19,338. */
const EVERY = 60;
const Article = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  headline: z.string(),
  body: z.string(),
});

// The licence of the articles does not permit their distribution, so the test is skipped without them.
test.skipIf(!existsSync(FOLDER))(
  'extractions of real articles satisfy the invariants of the model',
  { timeout: 120_000 },
  async () => {
    const extractor = await trainedExtractor();
    const lines = ['reuters', 'wikinews'].flatMap((name) =>
      gunzipSync(readFileSync(`${FOLDER}/${name}.ndjson.gz`))
        .toString()
        .trim()
        .split('\n'),
    );
    const faults: string[] = [];
    for (let at = 0; at < lines.length; at += EVERY) {
      const { id, url, headline, body: raw } = Article.parse(JSON.parse(lines[at] ?? ''));
      const body = normalise(raw);
      const read = extractor.extract({ headline, body, publishedAt: new Date('1987-03-01') });
      faults.push(...faultsOf(body, read, headline).map((fault) => `${id ?? url}: ${fault}`));
    }
    expect(lines.length).toBe(19_338);
    expect(faults).toEqual([]);
  },
);
