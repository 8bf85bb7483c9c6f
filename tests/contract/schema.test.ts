import { buildSchema, introspectionFromSchema, lexicographicSortSchema } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { printSdl } from '../../src/graph/federation/print-sdl.ts';
import { createSchema } from '../../src/graph/schema.ts';
import {
  listsWithoutSize,
  lookupsNotOneOf,
  undatedDeprecations,
  wrongCosts,
  wrongNullability,
} from './schema-rules.ts';

const schema = federate(createSchema(), { strict: false });
const sdl = printSdl(schema);
const published = buildSchema(sdl);

const DIRECTIVES = `
  directive @cost(weight: String!) on OBJECT | FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
    requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`;

test('the printed schema equals the introspected one, and also has the directives', () => {
  expect(introspectionFromSchema(lexicographicSortSchema(published))).toEqual(
    introspectionFromSchema(lexicographicSortSchema(schema)),
  );
  expect(sdl).toMatch(
    /\n {2}articles\([\s\S]*?\n {2}\): ArticleConnection! @listSize\(assumedSize: 20, slicingArguments: \["first", "last"\], sizedFields: \["edges"\], requireOneSlicingArgument: false\)/,
  );
  expect(sdl).toContain('type ArticleEdge @cost(weight: "0") {');
  expect(sdl).toMatch(/\n {4}filter: ArticleFilter @cost\(weight: "\d+"\)\n/);
  expect(sdl).toMatch(/\n {2}query: String @cost\(weight: "\d+"\)\n/);
});

test('every list and every connection declares its size', () => {
  expect(listsWithoutSize(published)).toEqual([]);
  const careless = buildSchema(`${DIRECTIVES}
    type Query { names: [String!]!, things(first: Int): ThingConnection!, ids: [ID!]! @listSize(assumedSize: 9)
      more(first: Int): MoreConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
    type ThingConnection { edges: [ThingEdge!]! } type ThingEdge { cursor: String! }
    type MoreConnection { edges: [ThingEdge!]!, others: [Int!]! }`);
  expect(listsWithoutSize(careless)).toEqual([
    'Query.names',
    'Query.things',
    'ThingConnection.edges',
    'MoreConnection.others',
  ]);
});

test('sizes and costs follow the rules of the draft specification', () => {
  expect(wrongCosts(published)).toEqual([]);
  const wrong = buildSchema(`${DIRECTIVES}
    interface Node { id: ID! @cost(weight: "2") }
    type Query {
      one: Int @listSize(assumedSize: 1)
      inner: Inner @listSize(assumedSize: 1, sizedFields: ["count", "gone"])
      byName(first: String): [Int] @listSize(slicingArguments: ["first"])
      byNothing: [Int] @listSize(slicingArguments: ["first"])
      unsaid: [Int] @listSize
      required(first: Int): [Int] @listSize(assumedSize: 5, slicingArguments: ["first"])
      preset(first: Int = 3): [Int] @listSize(assumedSize: 5, slicingArguments: ["first"], requireOneSlicingArgument: false)
    }
    type Inner { count: Int }`);
  expect(wrongCosts(wrong)).toEqual([
    'Node.id: a cost on an interface',
    'Query.one: a size without a list',
    'Query.inner: Inner.count is not a list',
    'Query.inner: Inner.gone is not a list',
    'Query.byName: a slicing argument that is not an Int',
    'Query.byNothing: a slicing argument that is not an Int',
    'Query.unsaid: a size without a value',
    'Query.required: an assumed size, and an argument required',
    'Query.preset: an assumed size, and an argument with a default',
  ]);
});

test('lists, items and ids are never null; lookups and links to entities are nullable', () => {
  expect(wrongNullability(published)).toEqual([]);
  const wrong = buildSchema(`
    interface Node { id: ID! } interface Entity { name: String! }
    type Person implements Node & Entity { id: ID, name: String!, home: Place!, spouse: Person }
    type Place implements Node & Entity { id: ID!, name: String!, roads: [String]!, people: PersonConnection }
    type PersonConnection { edges: [PersonEdge!] } type PersonEdge { node: Person! }
    type Query { person(id: ID!): Person!, place(id: ID!): Place, entity: Entity! }`);
  expect(wrongNullability(wrong)).toEqual([
    'Person.id may be null',
    'Person.home may not be null',
    'Place.roads: an item that may be null',
    'Place.people may be null',
    'PersonConnection.edges: a list that may be null',
    'Query.person may not be null',
    'Query.entity may not be null',
  ]);
});

test('the key of an object is a oneOf input', () => {
  expect(lookupsNotOneOf(published)).toEqual([]);
  expect(sdl.match(/^input \w+By @oneOf \{$/gm)?.length).toBeGreaterThanOrEqual(4);
  const wrong = buildSchema(`
    input ABy @oneOf { id: ID, name: String } input BBy { id: ID, name: String }
    type Query { a(by: ABy!): Int, maybe(by: ABy): Int, b(by: BBy!): Int, c(by: ID!): Int, d(for: ID): Int }`);
  expect(lookupsNotOneOf(wrong)).toEqual(['Query.maybe', 'Query.b', 'Query.c']);
});

test('deprecations state when the element will be removed', () => {
  expect(undatedDeprecations(published)).toEqual([]);
  const wrong = buildSchema(`
    enum Kind { A, B @deprecated(reason: "Use A. Will be removed in 2.0.0."), C @deprecated }
    input Filter { a: Int, b: Int @deprecated(reason: "Use a.") }
    type Query { a: Int @deprecated(reason: "Use b. Will be removed on 2027-03-01."), b(c: Int @deprecated, filter: Filter): Kind
      d: Int @deprecated(reason: "Use b, which is 2 times better.") }`);
  expect(undatedDeprecations(wrong)).toEqual(['Query.b.c', 'Query.d', 'Kind.C', 'Filter.b']);
});
