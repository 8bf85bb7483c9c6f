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

test('a page costs its size, twenty where none is given', () => {
  expect(cost('{ articles(first: 7) { edges { node { headline } } } }')).toBe(7);
  expect(cost('{ articles(last: 7) { edges { node { headline } } } }')).toBe(7);
  expect(cost('{ articles { edges { node { headline } } } }')).toBe(20);
});

test('pages within pages multiply, with what reading each costs', () => {
  expect(
    cost(`{ articles(first: 10) { edges { node {
      people(first: 5) { edges { node { articles(first: 3) { edges { mark } } } } } place { name } } } } }`),
  ).toBe(10 * (1 + (5 + 5 * (1 + 3)) + 1));
});

test('objects, short lists, lists of values and lists of ids count as well', () => {
  expect(cost('{ person { name roles(first: 5) { name within { name } } } }')).toBe(51 + 5 * 2);
  expect(cost('{ person { roles { name } } }')).toBe(51 + 20);
  expect(cost('{ person { aliases(first: 50) } }')).toBe(51 + 50);
  expect(cost('{ person { aliases } }')).toBe(51 + 100);
  expect(cost('{ anything(ids: ["a", "b", "c"]) { name ... on Person { roles(first: 2) { name } } } }')).toBe(
    3 * 3,
  );
});

test('of an interface the most expensive type counts', () => {
  expect(cost('{ named { ... on Place { within { name } } } }')).toBe(2);
  expect(
    cost('{ named { ... on Place { within { name } } ... on Person { roles(first: 9) { name } } } }'),
  ).toBe(1 + 9);
});

test('variables count with their values, or with their defaults', () => {
  const query = 'query ($first: Int = 4) { articles(first: $first) { edges { node { headline } } } }';
  expect(cost(query)).toBe(4);
  expect(cost(query, { first: 9 })).toBe(9);
  expect(cost(query, { first: null })).toBe(20);
  const ids = 'query ($ids: [ID!]!) { anything(ids: $ids) { name } }';
  expect(cost(ids, { ids: Array.from({ length: 40 }, String) })).toBe(40);
});

test('an argument costs its weight for each item or word, once more for each count', () => {
  expect(cost('{ articles(first: 3, sources: ["a", "b"]) { edges { mark } } }')).toBe(3 + 20);
  expect(cost('{ articles(first: 3, words: "a b c") { edges { mark } } }')).toBe(3 + 300);
  expect(cost('{ articles(first: 3, words: "a b c") { edges { mark } totalCount } }')).toBe(3 + 600 + 7);
  expect(cost('{ articles(first: 3) { totalCount } }')).toBe(3 + 7);
  expect(
    cost('query ($words: String) { articles(first: 3, words: $words) { edges { mark } } }', { words: 'a b' }),
  ).toBe(3 + 200);
});

test('what a directive leaves out does not count', () => {
  const query = `query ($on: Boolean!) {
    a: articles(first: 5) @include(if: $on) { edges { mark } }
    b: articles(first: 7) @skip(if: $on) { edges { mark } } }`;
  expect(cost(query, { on: true })).toBe(1 + 5);
  expect(cost(query, { on: false })).toBe(1 + 7);
});

test('of several operations the one that is run counts', () => {
  const query = `query Small { articles(first: 1) { edges { mark } } } query Large { articles(first: 90) { edges { mark } } }`;
  expect(cost(query, {}, 'Small')).toBe(1);
  expect(cost(query, {}, 'Large')).toBe(90);
});

test('fragments cost as their inlined form, whatever they are called', () => {
  const page = 'articles(first: 10) { edges { node { headline } } }';
  expect(cost(`{ ...__schema } fragment __schema on Query { ${page} }`)).toBe(10);
  expect(
    cost(`{ articles(first: 10) { ...Page } } fragment Page on ArticleConnection { edges { ...Edge } }
    fragment Edge on ArticleEdge { node { people(first: 2) { edges { mark } } } }`),
  ).toBe(10 + 10 * (5 + 2));
});

test('the same response key costs once, however often and wherever it is selected; aliases add', () => {
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

test('an alias named like introspection hides nothing', () => {
  expect(cost('{ __schema: articles(first: 10) { edges { mark } } }')).toBe(11);
});

test('aliases of a value, of __typename too, cost each time they are written', () => {
  expect(cost('{ articles(first: 10) { edges { node { headline headline __typename } } } }')).toBe(10);
  expect(cost('{ articles(first: 10) { edges { node { a: headline b: headline } } } }')).toBe(30);
  expect(cost('{ a: __typename b: __typename }')).toBe(2);
});

test('a response key costs 1 for each 250 bytes, as often as it is written', () => {
  const key = 'k'.repeat(1_000);
  expect(cost(`{ articles(first: 10) { edges { node { ${key}: headline } } } }`)).toBe(10 + 10 * (1 + 4));
  expect(cost(`{ ${key}: heavyNumber }`)).toBe(200 + 1 + 4);
});

/** Reads of selection sets while a size is worked out. */
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

test('the work grows with the document, and not with what its fragments would be if written out', () => {
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
  // At each level of `L`, one alias carries P on to all levels below, and the other Q: each path has a set of its own.
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
    /overlap in more than 20000 ways/,
  );
});

test('the depth counts through fragments', () => {
  const chain = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Place { within { ...F${i + 1} } }`);
  const { depth } = sizeOf(`{ named { ...F0 } } ${chain.join(' ')} fragment F20 on Place { name }`);
  expect(depth).toBe(1 + 20 + 1);
});

/** Selections on an article of the real schema. */
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

test('one selection more never costs less', () => {
  fc.assert(
    fc.property(selection.fields, selection.field, (fields, more) => {
      expect(realCost(onArticles(`${fields} ${more}`))).toBeGreaterThanOrEqual(realCost(onArticles(fields)));
    }),
    { numRuns: 200 },
  );
});

test('what two aliases select costs the sum of both', () => {
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

test('a fragment costs as its inlined form, anywhere', () => {
  fc.assert(
    fc.property(selection.fields, selection.fields, (fields, beside) => {
      expect(realCost(`${onArticles(`...F ${beside}`)} fragment F on Article { ${fields} }`)).toBe(
        realCost(onArticles(`${fields} ${beside}`)),
      );
    }),
    { numRuns: 200 },
  );
});

test.each(EXAMPLES)('$title: costs a fifth of the limit at most', ({ query, variables }) => {
  expect(realCost(query, variables)).toBeLessThan(20_000);
});

test('an article page with everything costs a tenth of the limit at most', () => {
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

test('introspection of any depth is allowed, and its bombs are not', () => {
  const full = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { cost: asked, depth } = sizeOf(full, {}, undefined, schema);
  expect(asked).toBeGreaterThan(1_000);
  expect(asked).toBeLessThan(20_000);
  expect(depth).toBeLessThan(30);
  const nested = (levels: number): string =>
    levels === 0 ? 'name' : `name ofType { ${nested(levels - 1)} }`;
  expect(realCost(`{ __type(name: "Query") { fields { type { ${nested(55)} } } } }`)).toBeLessThan(100);
  // Valid for servers without the rule of graphql-js on it.
  const bomb = parse(
    '{ __schema { types { fields { type { fields { type { fields { args { name } } } } } } } } }',
  );
  expect(querySize(schema, bomb, getOperationAST(bomb)!, {}).cost).toBeGreaterThan(100_000);
});
