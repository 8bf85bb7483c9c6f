import { expect, test } from 'vitest';
import { SeenArticles } from '../../src/ingest/seen/seen-articles.ts';
import type { Article } from '../../src/model/article.ts';
import { UNSPECIFIED } from '../support/article.ts';

const article = (given: Partial<Article>): Article => ({
  ...UNSPECIFIED,
  headline: 'H',
  publishedAt: new Date('2024-08-20'),
  source: 'S',
  body: 'A text.',
  ...given,
});
const url = 'https://example.org/a';
const A = { path: 'a.md', record: null, byte: null };
const B = { path: 'b.md', record: null, byte: null };

test.each<[same: string, first: Partial<Article>, second: Partial<Article>]>([
  ['`source` and `id`', { sourceId: '1' }, { sourceId: '1', headline: 'Other' }],
  ['`url`', { url }, { url, headline: 'Other' }],
  ['`url`', { sourceId: '1', url }, { sourceId: '2', url, headline: 'Other' }],
  ['`source`, `headline` and `publishedAt`', {}, {}],
  ['`source`, `headline` and `publishedAt`', {}, { sourceId: '1' }],
  ['`source`, `headline` and `publishedAt`', { url }, {}],
])('two files contain the same article if they have the same %s', (same, first, second) => {
  const seen = new SeenArticles();
  expect(seen.add(article(first), A)).toBeUndefined();
  expect(seen.add(article(second), B)).toEqual({ position: A, same });
});

test('finds each of many articles at its position', () => {
  const seen = new SeenArticles();
  const position = (number: number) => ({ path: `${number % 7}.ndjson`, record: number + 1, byte: null });
  for (let number = 0; number < 10_000; number++)
    expect(seen.add(article({ sourceId: String(number) }), position(number))).toBeUndefined();
  for (let number = 0; number < 10_000; number++)
    expect(seen.add(article({ sourceId: String(number) }), B)?.position).toEqual(position(number));
});
