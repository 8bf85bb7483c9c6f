import fc from 'fast-check';
import {
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  parse,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { querySize } from '../../src/serve/limits/query-size.ts';
import { pricedSchema } from './priced-schema.ts';

const schema = federate(createSchema(), { strict: false });

function sizeOf(
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
  of: GraphQLSchema = pricedSchema,
) {
  const document = parse(query);
  expect(validate(of, document)).toEqual([]);
  const operation = getOperationAST(document, operationName)!;
  const { coerced } = getVariableValues(of, operation.variableDefinitions ?? [], variables);
  return querySize(of, document, operation, coerced!);
}

const cost = (query: string, variables?: Record<string, unknown>, operationName?: string): number =>
  sizeOf(query, variables, operationName).cost;

const realCost = (query: string, variables?: Record<string, unknown>): number =>
  sizeOf(query, variables, undefined, schema).cost;

test('a page costs its size, and 20 without a size', () => {
  expect(cost('{ articles(first: 7) { edges { node { headline } } } }')).toBe(7);
  expect(cost('{ articles(last: 7) { edges { node { headline } } } }')).toBe(7);
  expect(cost('{ articles { edges { node { headline } } } }')).toBe(20);
});

test('the costs of nested pages are multiplied, and include the cost of reading each page', () => {
  expect(
    cost(`{ articles(first: 10) { edges { node {
      people(first: 5) { edges { node { articles(first: 3) { edges { mark } } } } } place { name } } } } }`),
  ).toBe(10 * (1 + (5 + 5 * (1 + 3)) + 1));
});

test('objects, short lists, lists of values and lists of ids have a cost', () => {
  expect(cost('{ person { name roles(first: 5) { name within { name } } } }')).toBe(51 + 5 * 2);
  expect(cost('{ person { roles { name } } }')).toBe(51 + 20);
  expect(cost('{ person { aliases(first: 50) } }')).toBe(51 + 50);
  expect(cost('{ person { aliases } }')).toBe(51 + 100);
  expect(cost('{ anything(ids: ["a", "b", "c"]) { name ... on Person { roles(first: 2) { name } } } }')).toBe(
    3 * 3,
  );
});

test('an interface costs as much as its most expensive type', () => {
  expect(cost('{ named { ... on Place { within { name } } } }')).toBe(2);
  expect(
    cost('{ named { ... on Place { within { name } } ... on Person { roles(first: 9) { name } } } }'),
  ).toBe(1 + 9);
});

test('variables count with their values or defaults', () => {
  const query = 'query ($first: Int = 4) { articles(first: $first) { edges { node { headline } } } }';
  expect(cost(query)).toBe(4);
  expect(cost(query, { first: 9 })).toBe(9);
  expect(cost(query, { first: null })).toBe(20);
  const ids = 'query ($ids: [ID!]!) { anything(ids: $ids) { name } }';
  expect(cost(ids, { ids: Array.from({ length: 40 }, String) })).toBe(40);
});

test('an argument costs its weight for each item or word, and again for each count', () => {
  expect(cost('{ articles(first: 3, sources: ["a", "b"]) { edges { mark } } }')).toBe(3 + 20);
  expect(cost('{ articles(first: 3, words: "a b c") { edges { mark } } }')).toBe(3 + 300);
  expect(cost('{ articles(first: 3, words: "a b c") { edges { mark } totalCount } }')).toBe(3 + 600 + 7);
  expect(cost('{ articles(first: 3) { totalCount } }')).toBe(3 + 7);
  expect(
    cost('query ($words: String) { articles(first: 3, words: $words) { edges { mark } } }', { words: 'a b' }),
  ).toBe(3 + 200);
});

test('fields that a directive excludes have no cost', () => {
  const query = `query ($on: Boolean!) {
    a: articles(first: 5) @include(if: $on) { edges { mark } }
    b: articles(first: 7) @skip(if: $on) { edges { mark } } }`;
  expect(cost(query, { on: true })).toBe(1 + 5);
  expect(cost(query, { on: false })).toBe(1 + 7);
});

test('only the executed operation counts', () => {
  const query = `query Small { articles(first: 1) { edges { mark } } } query Large { articles(first: 90) { edges { mark } } }`;
  expect(cost(query, {}, 'Small')).toBe(1);
  expect(cost(query, {}, 'Large')).toBe(90);
});

test('fragments cost the same as their inlined form, with any name', () => {
  const page = 'articles(first: 10) { edges { node { headline } } }';
  expect(cost(`{ ...__schema } fragment __schema on Query { ${page} }`)).toBe(10);
  expect(
    cost(`{ articles(first: 10) { ...Page } } fragment Page on ArticleConnection { edges { ...Edge } }
    fragment Edge on ArticleEdge { node { people(first: 2) { edges { mark } } } }`),
  ).toBe(10 + 10 * (5 + 2));
});

test('a response key costs once, however often it is selected; aliases cost more', () => {
  const page = 'articles(first: 10) { edges { node { body } } }';
  const once = 10 * 31;
  expect(cost(`{ ${page} }`)).toBe(once);
  expect(cost(`{ ${page} ${page} }`)).toBe(once);
  expect(cost(`{ ...A ...B } fragment A on Query { ${page} } fragment B on Query { ...A ${page} }`)).toBe(
    once,
  );
  expect(
    cost(`{ ... on Query { ${page} } ... { articles(first: 10) { edges { node { headline } } } } }`),
  ).toBe(once);
  expect(cost(`{ a: ${page} b: ${page} }`)).toBe(2 * (1 + once));
});

test('an alias with the name of an introspection field does not hide the cost', () => {
  expect(cost('{ __schema: articles(first: 10) { edges { mark } } }')).toBe(11);
});

test('each alias of a value, including __typename, costs 1 for each object', () => {
  expect(cost('{ articles(first: 10) { edges { node { headline headline __typename } } } }')).toBe(10);
  expect(cost('{ articles(first: 10) { edges { node { a: headline b: headline } } } }')).toBe(30);
  expect(cost('{ a: __typename b: __typename }')).toBe(2);
});

test('a response key costs 1 for each 250 bytes, for each object', () => {
  const key = 'k'.repeat(1_000);
  expect(cost(`{ articles(first: 10) { edges { node { ${key}: headline } } } }`)).toBe(10 + 10 * (1 + 4));
  expect(cost(`{ ${key}: heavyNumber }`)).toBe(200 + 1 + 4);
});

/** Counts the reads of selection sets during the computation of a size. */
function visitsOf(query: string, of: GraphQLSchema): number {
  let visits = 0;
  const document = visit(parse(query), {
    SelectionSet: {
      leave(set): SelectionSetNode {
        return {
          ...set,
          get selections() {
            visits += set.selections.length;
            return set.selections;
          },
        };
      },
    },
  });
  querySize(of, document, getOperationAST(document)!, {});
  return visits;
}

test('the work is proportional to the document, and not to the document with inlined fragments', () => {
  const chain = (length: number, link: (next: string) => string) => {
    const fragments = Array.from({ length }, (_, i) => `fragment F${i} on Place { ${link(`...F${i + 1}`)} }`);
    return `{ person { roles(first: 1) { ...F0 } } } ${fragments.join(' ')} fragment F${length} on Place { name }`;
  };
  for (const link of [
    (next: string) => `${next} ${next}`,
    (next: string) => `a: within { ${next} } b: within { ${next} }`,
    (next: string) => `within { ${next} } ... on Named { ... on Place { within { ${next} } } }`,
  ]) {
    const small = visitsOf(chain(30, link), pricedSchema);
    expect(visitsOf(chain(300, link), pricedSchema)).toBeLessThan(11 * small);
    expect(small).toBeLessThan(30 * 10);
  }
});

test('fragments that overlap in exponentially many ways are refused', () => {
  // At each level of `L`, one alias adds P to all levels below, and the other one adds Q: each path has a different set.
  const most = 14;
  const carried = (letter: string, i: number, depth: number) =>
    `fragment ${letter}${i}_${depth} on Place {
      a: within { ...${letter}${i}_${depth + 1} } b: within { ...${letter}${i}_${depth + 1} } }`;
  const carriers = ['P', 'Q'].flatMap((letter) =>
    Array.from({ length: most }, (_, i) => [
      ...Array.from({ length: most - i }, (_, depth) => carried(letter, i, depth)),
      `fragment ${letter}${i}_${most - i} on Place { name }`,
    ]).flat(),
  );
  const levels = Array.from(
    { length: most },
    (_, i) => `fragment L${i} on Place {
      a: within { ...L${i + 1} ...P${i}_0 } b: within { ...L${i + 1} ...Q${i}_0 } }`,
  );
  const document = parse(
    `{ named { ...L0 } } ${levels.join(' ')} fragment L${most} on Place { name } ${carriers.join(' ')}`,
  );
  expect(() => querySize(pricedSchema, document, getOperationAST(document)!, {})).toThrow(
    /more than 20,000 selections/,
  );
});

test('the depth includes the fields of fragments', () => {
  const chain = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Place { within { ...F${i + 1} } }`);
  const { depth } = sizeOf(`{ named { ...F0 } } ${chain.join(' ')} fragment F20 on Place { name }`);
  expect(depth).toBe(1 + 20 + 1);
});

/** Generates selections on an article of the real schema. */
const selection = fc.letrec<{ fields: string; field: string }>((tie) => ({
  fields: fc
    .array(tie('field'), { minLength: 1, maxLength: 4, depthIdentifier: 'f' })
    .map((all) => all.join(' ')),
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('headline', 'body', 'a: headline', 'b: body', 'people(first: 2) { totalCount }'),
    tie('fields').map(
      (inner) => `people(first: 2) { edges { node { articles(first: 3) { edges { node { ${inner} } } } } } }`,
    ),
    tie('fields').map((inner) => `related(first: 4) { node { ${inner} } }`),
    tie('fields').map((inner) => `... on Article { ${inner} }`),
  ),
}));

const onArticles = (fields: string): string => `{ articles(first: 5) { edges { node { ${fields} } } } }`;

test('an additional selection never reduces the cost', () => {
  fc.assert(
    fc.property(selection.fields, selection.field, (fields, more) => {
      expect(realCost(onArticles(`${fields} ${more}`))).toBeGreaterThanOrEqual(realCost(onArticles(fields)));
    }),
    { numRuns: 200 },
  );
});

test('two aliases cost the sum of both', () => {
  fc.assert(
    fc.property(selection.fields, selection.fields, (one, other) => {
      const aliased = (name: string, fields: string) =>
        `${name}: articles(first: 5) { edges { node { ${fields} } } }`;
      expect(realCost(`{ ${aliased('x', one)} ${aliased('y', other)} }`)).toBe(
        realCost(`{ ${aliased('x', one)} }`) + realCost(`{ ${aliased('y', other)} }`),
      );
    }),
    { numRuns: 200 },
  );
});

test('a fragment costs the same as its inlined form, at any place', () => {
  fc.assert(
    fc.property(selection.fields, selection.fields, (fields, others) => {
      expect(realCost(`${onArticles(`...F ${others}`)} fragment F on Article { ${fields} }`)).toBe(
        realCost(onArticles(`${fields} ${others}`)),
      );
    }),
    { numRuns: 200 },
  );
});

test.each(EXAMPLES)('$title: costs at most a fifth of the limit', ({ query, variables }) => {
  expect(realCost(query, variables)).toBeLessThan(20_000);
});

test('a complete article page costs at most a tenth of the limit', () => {
  const edges =
    'totalCount edges { mentionCount mentions(first: 10) { text start sentence } node { id slug name } }';
  const lists = ['people', 'countries', 'organizations', 'places'].map(
    (list) => `${list}(first: 50) { ${edges} }`,
  );
  expect(
    realCost(`{ article(by: { slug: "a" }) { id headline body ${lists.join(' ')}
      quotations { text sentence speaker { name } } quantities { text } times { text }
      related(first: 10) { score node { headline } shared(first: 5) { entity { name } weight } } } }`),
  ).toBeLessThan(10_000);
});

test('deep introspection is allowed, and introspection bombs are refused', () => {
  const full = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { cost: total, depth } = sizeOf(full, {}, undefined, schema);
  expect(total).toBeGreaterThan(1_000);
  expect(total).toBeLessThan(20_000);
  expect(depth).toBeLessThan(30);
  const nested = (levels: number): string =>
    levels === 0 ? 'name' : `name ofType { ${nested(levels - 1)} }`;
  expect(realCost(`{ __type(name: "Query") { fields { type { ${nested(55)} } } } }`)).toBeLessThan(100);
  // graphql-js has a validation rule against this query, which servers may lack.
  const bomb = parse(
    '{ __schema { types { fields { type { fields { type { fields { args { name } } } } } } } } }',
  );
  expect(querySize(schema, bomb, getOperationAST(bomb)!, {}).cost).toBeGreaterThan(100_000);
});
