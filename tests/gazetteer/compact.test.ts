import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/gazetteer/compact/hash.ts';
import { HashTable, NONE } from '../../src/gazetteer/compact/hash-table.ts';
import { NumberLists } from '../../src/gazetteer/compact/number-lists.ts';
import { PhraseTrie, ROOT } from '../../src/gazetteer/compact/phrase-trie.ts';
import { StoredTable } from '../../src/gazetteer/compact/stored-table.ts';
import { packagePath } from '../../src/package-path.ts';

function numbersOf(table: HashTable, hash: number): number[] {
  const found: number[] = [];
  for (let slot = table.first(hash); slot !== NONE; slot = table.next(slot)) found.push(table.at(slot));
  return found;
}

describe('a hash table', () => {
  test('returns the numbers of a hash in the order in which they were added, as a map of lists does', () => {
    // Few different hashes, so that many are equal, and large hashes, whose slots are at the end of the array.
    const hash = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 1023, 2047),
    );
    const entry = fc.tuple(fc.oneof(hash, fc.integer()), fc.nat({ max: 2 ** 31 - 2 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 1500, size: 'max' }), (entries) => {
        const table = new HashTable();
        const lists = new Map<number, number[]>();
        for (const [key, number] of entries) {
          table.add(key, number);
          const list = lists.get(key);
          if (list) list.push(number);
          else lists.set(key, [number]);
        }
        for (const [key, numbers] of lists) expect(numbersOf(table, key)).toEqual(numbers);
      }),
      { numRuns: 20 },
    );
  });

  test('has no numbers for a hash that was not added', () => {
    const table = new HashTable();
    table.add(7, 0);
    expect(numbersOf(table, 8)).toEqual([]);
    expect(numbersOf(table, 0)).toEqual([]);
  });

  test('hashes texts to 32-bit integers', () => {
    expect(hashOf('Lund')).toBe(hashOf('Lund') | 0);
    expect(new Set(['', 'a', 'b', 'ab', 'ba'].map((name) => hashOf(name))).size).toBe(5);
  });
});

describe('a trie of phrases', () => {
  test('has exactly the nodes of the beginnings of its phrases', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'New', 'York', 'constructor', ''), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 200 }), phrase, (phrases, other) => {
        const trie = new PhraseTrie();
        const nodes = new Map(phrases.map((words) => [JSON.stringify(words), trie.add(words)]));
        for (const words of phrases) expect(trie.add(words)).toBe(nodes.get(JSON.stringify(words)));
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        const isBeginning = phrases.some((words) => other.every((word, at) => words[at] === word));
        const node = other.reduce<number | undefined>(
          (at, word) => (at === undefined ? undefined : trie.follow(at, word)),
          ROOT,
        );
        expect(node !== undefined).toBe(isBeginning || other.length === 0);
        expect(node ?? ROOT).toBeLessThan(trie.size);
      }),
    );
  });
});

test('lists of numbers have the numbers of each key in order', () => {
  const pair = fc.tuple(fc.nat({ max: 9 }), fc.nat());
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const lists = new NumberLists(10, pairs.flat());
      for (let key = 0; key < 10; key += 1) {
        const expected = pairs.flatMap(([other, number]) => (other === key ? [number] : []));
        expect([...lists.get(key)]).toEqual(expected);
        expect(lists.has(key)).toBe(expected.length > 0);
      }
    }),
  );
});

describe('a stored table', () => {
  const columns = ['name', 'country', 'division', 'populationThousands', 'latitude', 'longitude'];
  const table = new StoredTable('regions', columns);
  const lines = readFileSync(packagePath('src/gazetteer/data/regions.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);

  test('has the rows of its file', () => {
    expect(table).toHaveLength(lines.length);
    expect(lines.map((_, row) => table.row(row).join('\t'))).toEqual(lines);
    expect(lines.map((_, row) => table.nameOf(row))).toEqual(lines.map((line) => line.split('\t')[0]));
  });

  test('rejects a row outside the table', () => {
    expect(() => table.row(-1)).toThrow('regions.tsv has no row -1.');
    expect(() => table.row(lines.length)).toThrow(`regions.tsv has no row ${lines.length}.`);
  });

  test('rejects other columns', () => {
    expect(() => new StoredTable('regions', ['name'])).toThrow('regions.tsv must have the columns name');
  });
});
