import { expect, test } from 'vitest';
import { plainAnswer } from '../../../scripts/bench/plain.ts';

test('responses of three schemas for the same article are equal', () => {
  const connections = plainAnswer({
    article: {
      publishedAt: '2025-12-31T23:54:44.672Z',
      people: { edges: [{ mentionCount: 2, node: { name: 'Ada Abelback' } }] },
      countries: { edges: [{ node: { code: 'AM', name: 'Armenia' } }] },
    },
  });
  const lists = plainAnswer({
    article: {
      publishedAt: '2025-12-31T23:54:44.672Z',
      people: [{ mentionCount: 2, node: { name: 'Ada Abelback' } }],
      countries: [{ node: { detail: { code: 'AM' }, name: 'Armenia' } }],
    },
  });
  const found = plainAnswer({
    article: {
      edges: [
        {
          publishedAt: '2026-01-01T00:54:44.672000+01:00',
          people: { edges: [{ node: { name: 'Ada Abelback' }, mentionCount: 2 }] },
          countries: { edges: [{ node: { detail: { code: 'AM' }, name: 'Armenia' } }] },
        },
      ],
    },
  });
  expect(connections['article']).toEqual({
    publishedAt: '2025-12-31T23:54:44.672Z',
    people: [{ mentionCount: 2, name: 'Ada Abelback' }],
    countries: [{ code: 'AM', name: 'Armenia' }],
  });
  expect(lists).toEqual(connections);
  expect(found).toEqual(connections);
});

test('lists of another order or length are different', () => {
  const articles = (...slugs: string[]) =>
    plainAnswer({ articles: { edges: slugs.map((slug) => ({ node: { slug } })) } });
  expect(articles('a', 'b')).not.toEqual(articles('b', 'a'));
  expect(articles('a', 'b')).not.toEqual(articles('a'));
  expect(articles('a', 'b')).toEqual({ articles: [{ slug: 'a' }, { slug: 'b' }] });
});
