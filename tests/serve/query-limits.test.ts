import { getOperationAST, parse, type SelectionSetNode, visit } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { QuerySizes } from '../../src/serve/limits/query-sizes.ts';

const schema = createSchema();

/** Returns a function that checks the size of a query, and counts the reads of its selections. */
function prepare(query: string) {
  let reads = 0;
  const document = visit(parse(query), {
    SelectionSet: {
      leave(set): SelectionSetNode {
        return {
          ...set,
          get selections() {
            reads += 1;
            return set.selections;
          },
        };
      },
    },
  });
  const sizes = new QuerySizes(schema, document, getOperationAST(document)!);
  const check = (variables: Record<string, unknown>, max = 100_000) => {
    const before = reads;
    const size = sizes.check(variables, max);
    return { size, walked: reads > before };
  };
  return check;
}

test('returns the size of an operation, and throws the first errors of variables of a wrong type', () => {
  const check = prepare('query ($n: Int!) { articles(first: $n) { edges { node { id } } } }');
  expect(check({ n: 5 }).size).toEqual({ cost: expect.any(Number), depth: 4 });
  expect(() => check({ n: 'many' })).toThrow(
    expect.objectContaining({
      errors: [
        expect.objectContaining({
          message: expect.stringContaining('Variable "$n" got invalid value "many"'),
        }),
      ],
    }),
  );
  expect(() => check({ n: 5 }, 10)).toThrow(
    /^The estimated cost of the query, \d+, exceeds the maximum of 10\./,
  );
});

test('walks the document once for each number, condition and number of words', () => {
  const check = prepare(
    'query ($q: String!, $n: Int) { search(query: $q, first: $n) { edges { node { id } } } }',
  );
  const cost = (variables: Record<string, unknown>) => check(variables).size.cost;
  expect(check({ q: 'trade', n: 5 }).walked).toBe(true);
  expect(check({ q: 'peace', n: 5 }).walked).toBe(false);
  expect(check({ q: 'peace talks', n: 5 }).walked).toBe(true);
  expect(check({ q: 'trade wars', n: 5 }).walked).toBe(false);
  expect(check({ q: 'trade wars', n: 6 }).walked).toBe(true);
  expect(cost({ q: 'peace talks', n: 5 })).toBeGreaterThan(cost({ q: 'peace', n: 5 }));
  expect(cost({ q: 'peac*', n: 5 })).toBeGreaterThan(cost({ q: 'peace talks', n: 5 }));
});

test('checks a text for each request, although the size is cached', () => {
  const check = prepare(
    'query ($id: ID!, $q: String) { node(id: $id) { id } articles(filter: { query: $q }) { totalCount } }',
  );
  const id = Buffer.from('Article:1').toString('base64url');
  expect(check({ id, q: 'peace' }).walked).toBe(true);
  expect(check({ id, q: 'trade' }).walked).toBe(false);
  expect(() => check({ id: 'none', q: 'trade' })).toThrow(/is not an id of this API/);
  expect(() => check({ id, q: 'x'.repeat(501) })).toThrow(/at most 500 characters/);
});

test('caches no size for variables of more than 1,000 characters', () => {
  const entities = prepare('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
  const ids = (count: number, text: string) => ({
    ids: Array.from({ length: count }, () => Buffer.from(text).toString('base64url')),
  });
  expect(entities(ids(2, 'Article:1')).walked).toBe(true);
  expect(entities(ids(2, 'Article:1')).walked).toBe(false);
  expect(entities(ids(99, 'Article:1')).walked).toBe(true);
  expect(entities(ids(99, 'Article:1')).walked).toBe(true);
});

test('the size depends on an order in a variable', () => {
  const check = prepare(
    'query ($order: ArticleOrder) { articles(first: 1, orderBy: $order, filter: { query: "peace" }) { totalCount } }',
  );
  const newest = check({ order: 'NEWEST' }).size?.cost ?? 0;
  expect(check({ order: 'RELEVANCE' }).size?.cost).toBeGreaterThan(newest + 1_000);
});
