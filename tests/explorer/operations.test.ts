import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateOperations } from '../../scripts/explorer-queries/generate.ts';
import { packagePath } from '../../src/package-path.ts';

test('the generated operations match the queries and the schema', async () => {
  const operations = await generateOperations();
  const existing = readdirSync(packagePath('src/explorer/generated')).map(
    (name) => `src/explorer/generated/${name}`,
  );
  expect(existing.sort()).toEqual([...operations.keys()].sort());
  for (const [path, text] of operations) {
    expect(readFileSync(packagePath(path), 'utf8'), 'run `npm run explorer:queries`').toBe(text);
  }
});
