import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';

const FOLDERS = [
  'src/extract/words',
  'src/extract/words/figures',
  'src/extract/words/offices',
  'src/extract/statements/words',
];
const FILES = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(packagePath(folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  ),
  'src/text/abbreviations.ts',
];

interface List {
  readonly name: string;
  readonly entries: readonly string[];
}

/** The entries of each list, as the source code contains them: a set would hide duplicates. */
function listsOf(file: string): List[] {
  const source = readFileSync(packagePath(file), 'utf8');
  const lists = source.matchAll(/ (\w+) = (word|phrase)List\(\s*[`'](.*?)[`'],?\s*\);/gs);
  return [...lists].map(([, name = '', kind, text = '']) => ({
    name,
    entries: text.trim().split(kind === 'word' ? /\s+/ : /\s*\n\s*/),
  }));
}

/** The keys of each table, in the order of the source code, and its values. */
async function tablesOf(file: string): Promise<(List & { readonly values: readonly unknown[] })[]> {
  const module: Record<string, unknown> = await import(packagePath(file));
  return Object.entries(module).flatMap(([name, table]) =>
    typeof table === 'object' && table !== null && Object.getPrototypeOf(table) === null
      ? [{ name, entries: Object.keys(table), values: Object.values(table) }]
      : [],
  );
}

const isSorted = (items: readonly unknown[]): boolean =>
  items.every((item, at) => at === 0 || Number(items[at - 1]) <= Number(item));

describe.each(FILES)('%s', (file) => {
  test('has sorted lists without duplicates', () => {
    for (const { name, entries } of listsOf(file))
      expect(entries, name).toEqual([...new Set(entries)].sort());
  });

  test('has only lists that this test can read', () => {
    const source = readFileSync(packagePath(file), 'utf8');
    expect(listsOf(file)).toHaveLength(source.match(/List\(/g)?.length ?? 0);
  });

  test('has tables that are sorted by key, or by number', async () => {
    for (const { name, entries, values } of await tablesOf(file)) {
      if (!isSorted(values)) expect(entries, name).toEqual([...entries].sort());
    }
  });
});

test('finds the lists and tables', async () => {
  const tables = await Promise.all(FILES.map(tablesOf));
  expect(FILES.flatMap(listsOf).length).toBeGreaterThan(60);
  expect(tables.flat().length).toBeGreaterThan(10);
});
