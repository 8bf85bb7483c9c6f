import {
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { sized, weighing } from '../../src/graph/directives.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { querySize } from '../../src/serve/query-size.ts';

const schema = createSchema();

function sizeOf(
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
  of: GraphQLSchema = schema,
) {
  const document = parse(query);
  expect(validate(of, document)).toEqual([]);
  const operation = getOperationAST(document, operationName)!;
  const { coerced } = getVariableValues(of, operation.variableDefinitions ?? [], variables);
  return querySize(of, document, operation, coerced!);
}

const nodes = (query: string, variables?: Record<string, unknown>, operationName?: string): number =>
  sizeOf(query, variables, operationName).nodes;

test('a page counts its size, twenty where none is given', () => {
  expect(nodes('{ articles(first: 7) { edges { node { headline } } } }')).toBe(7);
  expect(nodes('{ articles(last: 7) { edges { node { headline } } } }')).toBe(7);
  expect(nodes('{ articles { edges { node { headline } } } }')).toBe(20);
});

test('what nobody gets is not counted: a page above the limit is refused when it is read', () => {
  expect(nodes('{ articles(first: 1000000) { edges { node { headline } } } }')).toBe(100);
  expect(nodes('{ articles(first: -5) { edges { node { headline } } } }')).toBe(0);
});

test('pages within pages multiply', () => {
  expect(
    nodes(`{ articles(first: 10) { edges { node {
      people(first: 5) { edges { node { articles(first: 3) { totalCount } } } } countries(first: 2) { totalCount } } } } }`),
  ).toBe(10 * (1 + 5 * (1 + 3) + 2));
});

test('short lists, objects and lists of ids count as well', () => {
  expect(nodes('{ person(by: { name: "A" }) { name roles(first: 5) { title of { name } } } }')).toBe(
    1 + 5 * 2,
  );
  expect(nodes('{ person(by: { name: "A" }) { roles { title } } }')).toBe(1 + 20);
  expect(nodes('{ person(by: { name: "A" }) { aliases(first: 50) } }')).toBe(1 + 50);
  expect(nodes('{ nodes(ids: ["a", "b", "c"]) { id ... on Person { roles(first: 2) { title } } } }')).toBe(
    3 * 3,
  );
});

test('variables count with their values, or with their defaults', () => {
  const query = 'query ($first: Int = 4) { articles(first: $first) { edges { node { headline } } } }';
  expect(nodes(query)).toBe(4);
  expect(nodes(query, { first: 9 })).toBe(9);
  expect(nodes(query, { first: null })).toBe(20);
  const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(nodes(ids, { ids: Array.from({ length: 40 }, String) })).toBe(40);
});

test('what a directive leaves out does not count', () => {
  const query = `query ($on: Boolean!) {
    a: articles(first: 5) @include(if: $on) { totalCount }
    b: articles(first: 7) @skip(if: $on) { totalCount } }`;
  expect(nodes(query, { on: true })).toBe(5);
  expect(nodes(query, { on: false })).toBe(7);
});

test('of several operations the one that is run counts', () => {
  const query = `query Small { articles(first: 1) { totalCount } } query Large { articles(first: 90) { totalCount } }`;
  expect(nodes(query, {}, 'Small')).toBe(1);
  expect(nodes(query, {}, 'Large')).toBe(90);
});

test('fragments count wherever they are spread, whatever they are called', () => {
  const page = 'articles(first: 10) { edges { node { headline } } }';
  expect(nodes(`{ ...__schema } fragment __schema on Query { ${page} }`)).toBe(10);
  expect(nodes(`{ ...A ...B } fragment A on Query { ${page} } fragment B on Query { ...A }`)).toBe(20);
  expect(nodes(`{ ... on Query { ${page} } ... { ${page} } }`)).toBe(20);
  expect(
    nodes(`{ articles(first: 10) { ...Page } } fragment Page on ArticleConnection { edges { ...Edge } }
    fragment Edge on ArticleEdge { node { people(first: 2) { totalCount } } }`),
  ).toBe(10 + 20);
});

test('an alias named like introspection hides nothing', () => {
  expect(nodes('{ __schema: articles(first: 10) { totalCount } }')).toBe(10);
});

test('aliases of a value, of __typename too, count each time they are given', () => {
  expect(nodes('{ articles(first: 10) { edges { node { headline headline __typename } } } }')).toBe(10);
  expect(nodes('{ articles(first: 10) { edges { node { a: headline b: headline } } } }')).toBe(30);
  expect(nodes('{ a: __typename b: __typename }')).toBe(2);
  expect(nodes('{ articles(first: 10) { a: edges { node { id } } b: edges { x: node { id } } } }')).toBe(
    10 + 10 + 20,
  );
});

test('sizes and weights are those that the schema declares, whatever the fields are called', () => {
  const Hit = new GraphQLObjectType({ name: 'Hit', fields: { title: { type: GraphQLString } } });
  const Row = new GraphQLObjectType({
    name: 'Row',
    extensions: weighing(0),
    fields: { node: { type: Hit }, related: { type: Hit } },
  });
  const Results = new GraphQLObjectType({
    name: 'Results',
    extensions: weighing(0),
    fields: {
      rows: { type: new GraphQLList(Row) },
      facets: { type: new GraphQLList(Hit), extensions: sized({ assumedSize: 12 }) },
    },
  });
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      search: {
        type: Results,
        args: { limit: { type: GraphQLInt }, kinds: { type: new GraphQLList(GraphQLString) } },
        extensions: sized({ assumedSize: 30, slicingArguments: ['limit'], sizedFields: ['rows'] }),
      },
      heavy: { type: Hit, extensions: weighing(500) },
      heavyNumber: { type: GraphQLInt, extensions: weighing(200) },
    },
  });
  const search = new GraphQLSchema({ query: Query });
  const count = (query: string) => sizeOf(query, {}, undefined, search).nodes;
  expect(count('{ search(limit: 7) { rows { node { title } } } }')).toBe(7);
  expect(count('{ search(limit: 7) { ...R } } fragment R on Results { rows { node { title } } }')).toBe(7);
  expect(count('{ search(kinds: ["a", "b"]) { rows { node { title } } } }')).toBe(30);
  expect(count('{ search(limit: 7) { rows { node { title } related { title } } facets { title } } }')).toBe(
    7 + 7 + 12,
  );
  expect(count('{ heavy { title } again: heavy { title } heavyNumber }')).toBe(500 + 500 + 200);
});

test('fragments nested a thousand deep, each spread twice, take no time', () => {
  // Written out it would be two to the power of a thousand fields.
  const chain = Array.from(
    { length: 1_000 },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  const document = parse(`{ ...F0 } ${chain.join(' ')} fragment F1000 on Query { x: __typename }`);
  const started = performance.now();
  const size = querySize(schema, document, getOperationAST(document)!, {});
  expect(size.nodes).toBe(2 ** 1_000);
  expect(performance.now() - started).toBeLessThan(500);
});

test('the depth counts through fragments', () => {
  const chain = Array.from(
    { length: 20 },
    (_, i) => `fragment F${i} on Country { capital { country { ...F${i + 1} } } }`,
  );
  const { depth } = sizeOf(
    `{ country(code: "CN") { ...F0 } } ${chain.join(' ')} fragment F20 on Country { name }`,
  );
  expect(depth).toBe(1 + 20 * 2 + 1);
});

test('introspection stays well below any limit, and its bombs do not', () => {
  const full = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { nodes: asked, depth } = sizeOf(full);
  expect(asked).toBeLessThan(20_000);
  expect(depth).toBeLessThan(30);
  const bomb = '{ __schema { types { fields { type { fields { type { fields { args { name } } } } } } } } }';
  const document = parse(bomb);
  expect(querySize(schema, document, getOperationAST(document)!, {}).nodes).toBeGreaterThan(100_000);
});
