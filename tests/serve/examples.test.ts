import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { createTestGateway } from '../support/gateway.ts';
import { layOut, queriesPage } from './queries-page.ts';

const gateway = await createTestGateway({ maxQueryCost: 100_000 });

/** Returns the paths of null values and empty lists, such as `article.people.edges`. */
function emptyPaths(value: unknown, path: string[] = []): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path.join('.')];
  if (Array.isArray(value)) return value.flatMap((item) => emptyPaths(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyPaths(inner, [...path, key]));
}

test.each(EXAMPLES)('$title', async ({ query, variables }) => {
  const { data, errors } = await gateway.ask(query, variables);
  expect(errors).toBeUndefined();
  // Only items of lists may lack values, for example a role or a country.
  const outer = emptyPaths(data).filter(
    (path) => path.split('.').filter((key) => key === 'edges').length === 0,
  );
  expect(outer).toEqual([]);
  expect(JSON.stringify(data).length).toBeGreaterThan(500);
});

test('each example has an operation with a unique name, the title of its tab', () => {
  const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(EXAMPLES.length);
});

test('docs/queries.md shows each example with its response (update it with `npm run docs:queries`)', async () => {
  const answered = [];
  for (const example of EXAMPLES) {
    const { data, errors } = await gateway.ask(example.query, example.variables);
    expect(errors).toBeUndefined();
    answered.push({ example, answer: { data } });
  }
  await expect(queriesPage(answered)).toMatchFileSnapshot(packagePath('docs/queries.md'));
});

test('formatting a response loses nothing', () => {
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
