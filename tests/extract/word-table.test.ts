import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../src/extract/document/word-table.ts';

const tableOf = () => {
  const computed: string[] = [];
  const table = new WordTable((text) => {
    computed.push(text);
    return { text };
  });
  return { table, computed };
};

test('returns the value of the word at a place in a text', () => {
  const { table } = tableOf();
  const sentence = 'Ann Field met Joe Lund';
  expect(table.at(sentence, 4, 9).text).toBe('Field');
  expect(table.at('Field', 0, 5)).toBe(table.at(sentence, 4, 9));
  expect(table.at(sentence, 4, 4).text).toBe('');
});

test('computes the value of a word once', () => {
  const { table, computed } = tableOf();
  for (let at = 0; at < 3; at += 1) table.at('the Lund Agency', 4, 8);
  expect(computed).toEqual(['Lund']);
});

test('returns the value of the word for any texts', () => {
  const { table } = tableOf();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
      const start = Math.min(one, other, text.length);
      const end = Math.min(Math.max(one, other), text.length);
      expect(table.at(text, start, end).text).toBe(text.slice(start, end));
    }),
  );
});

test('returns the value of each of more words than the table contains', () => {
  const { table } = tableOf();
  for (let number = 0; number < 200_000; number += 1) {
    const word = `word ${number}`;
    if (table.at(word, 5, word.length).text !== String(number)) throw new Error(`Wrong value for ${word}.`);
  }
});
