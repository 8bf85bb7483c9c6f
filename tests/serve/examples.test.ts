import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { createTestGateway } from '../support/gateway.ts';
import { layOut, queriesPage } from './queries-page.ts';

const gateway = await createTestGateway({ maxQueryCost: 100_000 });

/** Paths of what is null or an empty list, as `article.people.edges`. */
function voids(value: unknown, path: string[] = []): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path.join('.')];
  if (Array.isArray(value)) return value.flatMap((item) => voids(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => voids(inner, [...path, key]));
}

test.each(EXAMPLES)('$title', async ({ query, variables }) => {
  const { data, errors } = await gateway.ask(query, variables);
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

test('docs/queries.md shows each with its answer: if not, run `npm run docs:queries`', async () => {
  const asked = [];
  for (const example of EXAMPLES) {
    const { data, errors } = await gateway.ask(example.query, example.variables);
    expect(errors).toBeUndefined();
    asked.push({ example, answer: { data } });
  }
  await expect(queriesPage(asked)).toMatchFileSnapshot(packagePath('docs/queries.md'));
});

test('an answer is laid out so that nothing of it is lost', () => {
  const item = {
    text: 'a "quoted" line\nand more',
    start: 0,
    list: [1, 2.5, null, true],
    none: {},
    empty: [],
  };
  const answer = { data: { items: Array.from({ length: 5 }, () => item), long: 'x'.repeat(200) } };
  const text = layOut(answer);
  expect(JSON.parse(text)).toEqual(answer);
  expect(text.split('\n').filter((line) => line.length > 110)).toHaveLength(1);
});
