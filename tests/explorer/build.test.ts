import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateOperations } from '../../scripts/explorer-queries/generate.ts';
import { packagePath } from '../../src/package-path.ts';

/** The maximum size of the scripts of the first view, in bytes. */
const MAX_SCRIPTS = 120 * 1_024;

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

test('the scripts of the first view, with the map, have at most 120 KB when compressed', () => {
  const folder = packagePath('dist/explorer/assets');
  const scripts = readdirSync(folder).filter((name) => /^(?:index|world-map|project)-.*\.js\.br$/.test(name));
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  const sizes = scripts.map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_SCRIPTS);
});
