import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';

const folder = packagePath('src/explorer');

test('the dark scheme sets only colours, so that in it only the contrast of each page is checked', () => {
  const blocks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .flatMap((css) => css.split(/@media[^{]*prefers-color-scheme[^{]*\{/).slice(1))
    .map((rest) => rest.slice(0, rest.indexOf('\n}')));
  expect(blocks).toHaveLength(1);
  const declarations = blocks.flatMap((block) => block.match(/[\w-]+:[^;]*;/g) ?? []);
  expect(declarations.length).toBeGreaterThan(10);
  expect(declarations.filter((declaration) => !/^--[\w-]+: #[0-9a-f]{6};$/.test(declaration))).toEqual([]);
});
