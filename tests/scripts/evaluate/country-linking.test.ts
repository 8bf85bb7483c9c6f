import { expect, test } from 'vitest';
import {
  printCountryScores,
  readCountryDocuments,
  scoreCountries,
} from '../../../scripts/evaluate/country-linking.ts';
import { createExtractor } from '../../../src/extract/index.ts';

const NDJSON = `{"text": "China and France signed a treaty.", "countries": ["CN", "DE"]}

{"text": "No country is mentioned.", "countries": ["BR"]}
`;

test('counts each country of each document once', () => {
  const scores = scoreCountries(readCountryDocuments(NDJSON), createExtractor());
  expect(scores).toMatchObject({ documents: 2, gold: 3, found: 2, correct: 1, precision: 0.5, f1: 0.4 });
  expect(scores.recall).toBeCloseTo(1 / 3);
  expect(scores.errors).toEqual([
    { code: 'BR', spurious: 0, missing: 1 },
    { code: 'DE', spurious: 0, missing: 1 },
    { code: 'FR', spurious: 1, missing: 0 },
  ]);
  expect(printCountryScores('some.ndjson', scores, 1)).toBe(
    'some.ndjson: 2 documents, 3 countries\n      P     R    F1\n   50.0  33.3  40.0\n  BR: 0 incorrect, 1 missing\n',
  );
});

test('returns zeros for an empty list of documents', () => {
  expect(scoreCountries([], createExtractor())).toMatchObject({ precision: 0, recall: 0, f1: 0 });
});

test.each([
  ['{"text": "a"}', 'Line 1'],
  ['{"text": "a", "countries": ["China"]}', 'alpha-2'],
  ['\n{', 'Line 2'],
])('reports the invalid line: %s', (ndjson, why) => {
  expect(() => readCountryDocuments(ndjson)).toThrow(why);
});
