import { expect, test } from 'vitest';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ maxQueryNodes: 100_000 });

/** Paths of what is null or an empty list, as `article.people.edges`. */
function voids(value: unknown, path: string[] = []): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path.join('.')];
  if (Array.isArray(value)) return value.flatMap((item) => voids(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => voids(inner, [...path, key]));
}

test.each(EXAMPLES)('$title', async ({ query }) => {
  const { data, errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  // Nothing above the lists' own items is missing; of the items, some may have no role or no country.
  const outer = voids(data).filter((path) => path.split('.').filter((key) => key === 'edges').length === 0);
  expect(outer).toEqual([]);
  const answered = JSON.stringify(data);
  expect(answered.length).toBeGreaterThan(500);
});

test('each stands in a tab of its own, named by its operation', () => {
  const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(EXAMPLES.length);
});
