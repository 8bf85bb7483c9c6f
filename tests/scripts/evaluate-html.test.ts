import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluateHtml } from '../../scripts/evaluate/html/evaluate-html.ts';
import { matchShingles, scoreMatches } from '../../scripts/evaluate/html/shingles.ts';
import { packagePath } from '../../src/package-path.ts';

const PAGES = packagePath('../shared/data/html');

test('shingles are counted as often as they occur, and texts of different lengths have the same weight', () => {
  // Shingles of the correct text: abcd, bcde. Of the other text: abcd, bcdx.
  expect(matchShingles('a b c d e', 'a, b c d x')).toEqual({
    correct: 1 / 3,
    superfluous: 1 / 3,
    missing: 1 / 3,
  });
  expect(matchShingles('a b', 'a b')).toEqual({ correct: 1, superfluous: 0, missing: 0 });
  expect(matchShingles('a b c d', '')).toEqual({ correct: 0, superfluous: 0, missing: 1 });
});

test('F1 is the harmonic mean of the average precision and the average recall', () => {
  const scores = scoreMatches([matchShingles('a b c d', 'a b c d'), matchShingles('a b c d', '')]);
  expect(scores).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test.skipIf(!existsSync(PAGES))(
  'the main text, headline, date and byline of real pages reach the required scores',
  () => {
    const { mainText, fields } = evaluateHtml(PAGES);
    const own = mainText.filter(({ extractor }) => extractor === 'dateline');
    const baseline = mainText.find(({ extractor, set }) => extractor === 'readability' && set === 'all');
    for (const { f1 } of own) expect(f1).toBeGreaterThan(Math.max(0.96, baseline?.f1 ?? 0));
    for (const { set, correct, labelled } of fields) {
      if (set === 'all') expect(correct / labelled).toBeGreaterThan(0.95);
    }
  },
  60_000,
);
