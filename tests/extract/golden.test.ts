import { expect, test } from 'vitest';
import { type Layer, scoreGold } from '../../scripts/evaluate/gold.ts';
import { labelledArticles } from '../../scripts/evaluate/sample-articles.ts';
import { trainedExtractor } from '../support/extractor.ts';

/** The minimum F1 score of each layer, micro-averaged over all samples. */
const LEAST: Readonly<Record<Layer, number>> = {
  people: 0.97,
  countries: 0.97,
  organizations: 0.88,
  places: 0.92,
  roles: 0.9,
  quotations: 0.88,
  quantities: 0.95,
  times: 0.9,
  statements: 0.72,
  'statement sources': 0.7,
};

const scores = scoreGold(labelledArticles(), await trainedExtractor());

test.each(scores)('extracts the $layer of the sample articles', ({ layer, f1, gold, misses }) => {
  expect(gold).toBeGreaterThan(20);
  expect(f1, `${layer}: F1 ${f1.toFixed(3)}\n${misses.join('\n')}`).toBeGreaterThanOrEqual(LEAST[layer]);
});
