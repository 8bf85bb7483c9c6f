import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src']);
const linesOf = (file: string): string[] => readFileSync(packagePath(file), 'utf8').split('\n');

/** This folder has one file for each GraphQL type. */
const UNLIMITED = 'src/graph/types';

test('no folder of src has more than 15 files', () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  sizes.delete(UNLIMITED);
  expect([...sizes].filter(([, size]) => size > 15)).toEqual([]);
});

test('the median file of src has at most 80 lines', () => {
  const sizes = files.map((file) => linesOf(file).length - 1).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});

/** Line counts of the functions in a file that Biome formatted: a block ends at the indentation of its first line. */
function functionsOf(file: string): { name: string; length: number }[] {
  const lines = linesOf(file);
  return lines.flatMap((line, index) => {
    const header =
      /^(\s*)(?!\s)(?!(?:if|for|while|switch|do|else|try|return|\}|class|interface|type)\b)(.*(?:=> \{|\)(?:: .+)? \{))$/.exec(
        line,
      );
    if (!header) return [];
    const [, indent = '', name = ''] = header;
    const end = lines.findIndex((other, at) => at > index && other.startsWith(`${indent}}`));
    return end < 0 ? [] : [{ name: `${file}:${index + 1} ${name}`, length: end - index + 1 }];
  });
}

test('no function of src is longer than 80 lines', () => {
  expect(files.flatMap(functionsOf).filter(({ length }) => length > 80)).toEqual([]);
});

test('no two exported types of different files have one name', () => {
  const places = new Map<string, string[]>();
  for (const file of sourceFiles(['src', 'scripts'])) {
    for (const [, name = ''] of linesOf(file)
      .join('\n')
      .matchAll(/^export (?:default )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places].filter(([, at]) => at.length > 1)).toEqual([]);
});
