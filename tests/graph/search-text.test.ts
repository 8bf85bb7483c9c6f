import { expect, test } from 'vitest';
import { searchQuery, wordsOf } from '../../src/graph/lists/search-text.ts';

test.each([
  ['', 0],
  ['trade', 1],
  ['trade or talks', 2],
  ['"trade talks" peace', 3],
  ['state-of-the-art', 4],
  ['govern*', 5],
  ['govern* minist* trade', 11],
  ["o'neil*", 6],
  ['“trade talks” O’Neil*', 8],
  ['-“steel works”', 22],
  ['trade -steel', 22],
  ['-"steel works"', 22],

  ['- * or', 0],
])('%j counts as %i words', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test('counts no words in a value that cannot be searched for', () => {
  expect(wordsOf('x'.repeat(501))).toBe(0);
  expect(wordsOf(null)).toBe(0);
});

test('does not count `or`, so that 32 alternatives are the maximum', () => {
  const words = Array.from({ length: 32 }, (_, i) => `w${i}`);
  expect(searchQuery(words.join(' or ')).split('|')).toHaveLength(32);
  expect(() => searchQuery(`${words.join(' ')} one`)).toThrow('at most 32 words (got 33)');
});

test('only the last part of a prefix with apostrophes must have 2 letters', () => {
  expect(searchQuery('l’équ*')).toBe("'l équ':*");
  for (const [text, typed] of [
    ['nato’s*', "nato's*"],
    ["nato's'*", "nato's'*"],
    ['nato*s*', 'nato*s*'],
    ['nato½s½*', "nato's'*"],
    ['in the U.S.*', 'U.S.*'],
  ] as const) {
    expect(() => searchQuery(text), text).toThrow(
      `Each part of a prefix must have at least 2 letters or digits (got \`${typed}\`). Use longer prefixes.`,
    );
  }
});

test('treats `-or` as a word', () => {
  expect(wordsOf('-or')).toBe(21);
});
