import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluateCopies } from '../../../scripts/evaluate/copies.ts';
import { packagePath } from '../../../src/package-path.ts';

const REUTERS = packagePath('../shared/data/news/reuters.ndjson.gz');

test.skipIf(!existsSync(REUTERS))(
  'finds copies of real articles, and no different stories on the same subjects',
  async () => {
    const scores = await evaluateCopies(REUTERS);
    expect(scores).toMatchObject({ copies: 200, different: 2_000 });
    expect(scores.precision).toBeGreaterThanOrEqual(0.99);
    expect(scores.recall).toBeGreaterThanOrEqual(0.95);
  },
  60_000,
);
