import { expect, test } from 'vitest';
import { SeenArticles } from '../../src/ingest/seen-articles.ts';
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

test.each<[same: string, first: Partial<Article>, second: Partial<Article>]>([
  ['`source` and `id`', { sourceId: '1' }, { sourceId: '1', headline: 'Other' }],
  ['`url`', { url }, { url, headline: 'Other' }],
  ['`url`', { sourceId: '1', url }, { sourceId: '2', url, headline: 'Other' }],
  ['`source`, `headline` and `publishedAt`', {}, {}],
  ['`source`, `headline` and `publishedAt`', {}, { sourceId: '1' }],
  ['`source`, `headline` and `publishedAt`', { url }, {}],
])('two files contain the same article if they have the same %s', (same, first, second) => {
  const seen = new SeenArticles();
  expect(seen.add(article(first), 'a.md')).toBeUndefined();
  expect(seen.add(article(second), 'b.md')).toEqual({ path: 'a.md', same });
});
