import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, sentences, tokenAt, tokenise } from '../../src/text/index.ts';
import { anyCharacter } from '../support/any-character.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);
const cut = (text: string) => sentences(text, tokenAt).map(({ start, end }) => text.slice(start, end));

describe('normalise', () => {
  test('normalises line ends, control characters and composition', () => {
    expect(normalise('\ufeff a\r\nb\rc\u2028d\u0000e\u0301 \u200b')).toBe('a\nb\nc\ndé');
  });

  test('replaces unpaired surrogates', () => {
    expect(normalise('a\ud800b😀')).toBe('a\ufffdb😀');
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokens', () => {
  test.each([
    ['China’s ties', ['China', '’s', 'ties']],
    ["leaders' talks", ['leaders', "'", 'talks']],
    ["He didn't.", ['He', 'did', "n't", '.']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['Gen. J. K. Smith', ['Gen.', 'J.', 'K.', 'Smith']],
    ['at 10 a.m. sharp', ['at', '10', 'a.m.', 'sharp']],
    ['$240 billion, 25%', ['$', '240', 'billion', ',', '25', '%']],
    ['US$5.5bn', ['US$', '5.5bn']],
    ['China-Russia, four-day', ['China-Russia', ',', 'four-day']],
    ['a record—again', ['a', 'record', '—', 'again']],
    ['AT&T, O’Brien, bbc.com', ['AT&T', ',', 'O’Brien', ',', 'bbc.com']],
    ['It ended.Then', ['It', 'ended', '.', 'Then']],
    ['“So…” (he)', ['“', 'So', '…', '”', '(', 'he', ')']],
    ['Привет, 世界', ['Привет', ',', '世界']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are in order and cover all text except white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sentences', () => {
  test.each([
    ['an abbreviation', 'Gen. Smith met Mr. Lee. They left.', ['Gen. Smith met Mr. Lee.', 'They left.']],
    ['dotted letters inside', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    [
      'dotted letters at the end',
      'He lives in the U.S. She does not.',
      ['He lives in the U.S.', 'She does not.'],
    ],
    [
      'a time of day',
      'At 10 a.m. Tuesday it began. It ended at 5 p.m. Nobody stayed.',
      ['At 10 a.m. Tuesday it began.', 'It ended at 5 p.m.', 'Nobody stayed.'],
    ],
    ['a number after an abbreviation', 'No. 5 won. No one lost.', ['No. 5 won.', 'No one lost.']],
    ['initials', 'George W. Bush spoke.', ['George W. Bush spoke.']],
    ['a quotation', '“We won.” He smiled.', ['“We won.”', 'He smiled.']],
    ['a question that continues', '"Why?" he asked. "Go!"', ['"Why?" he asked.', '"Go!"']],
    ['a line feed', 'No stop here\nNew paragraph', ['No stop here', 'New paragraph']],
    ['an ellipsis', 'He waited… Then he left.', ['He waited…', 'Then he left.']],
  ])('%s', (_name, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('are in order, do not overlap, and contain all tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        let end = 0;
        for (const sentence of sentences(text, tokenAt)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).not.toContain('\n');
          end = sentence.end;
        }
        expect(sentences(text, tokenAt).flatMap((sentence) => sentence.tokens)).toHaveLength(
          tokenise(text).length,
        );
      }),
      { numRuns: 500 },
    );
  });
});
