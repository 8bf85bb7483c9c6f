import {
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import {
  mergeExtensions,
  REPEATS_SEARCH,
  withCost,
  withListSize,
  withUsualLength,
} from '../../src/graph/builder/directives.ts';
import { withInputRules } from '../../src/graph/builder/input-rules.ts';

// A small schema with costs that are easy to add up.

const page = mergeExtensions(
  withListSize({
    slicingArguments: ['first', 'last'],
    sizedFields: ['edges'],
    assumedSize: 20,
    requireOneSlicingArgument: false,
  }),
);
const pageArguments = { first: { type: GraphQLInt }, last: { type: GraphQLInt } };

const connection = (name: string, node: () => GraphQLObjectType | GraphQLInterfaceType) =>
  new GraphQLObjectType({
    name: `${name}Connection`,
    extensions: withCost(0),
    fields: () => ({
      edges: {
        type: new GraphQLList(
          new GraphQLObjectType({
            name: `${name}Edge`,
            extensions: withCost(0),
            fields: () => ({ node: { type: node() }, mark: { type: GraphQLInt } }),
          }),
        ),
      },
      totalCount: { type: GraphQLInt, extensions: mergeExtensions(withCost(7), REPEATS_SEARCH) },
    }),
  });

const Named = new GraphQLInterfaceType({ name: 'Named', fields: { name: { type: GraphQLString } } });

const Place: GraphQLObjectType = new GraphQLObjectType({
  name: 'Place',
  interfaces: [Named],
  fields: () => ({ name: { type: GraphQLString }, within: { type: Place } }),
});

const Person: GraphQLObjectType = new GraphQLObjectType({
  name: 'Person',
  interfaces: [Named],
  fields: () => ({
    name: { type: GraphQLString },
    articles: { type: articles, args: pageArguments, extensions: page },
    roles: {
      type: new GraphQLList(Place),
      args: { first: { type: GraphQLInt, defaultValue: 100 } },
      extensions: mergeExtensions(
        withListSize({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
        withUsualLength(20),
      ),
    },
    aliases: {
      type: new GraphQLList(GraphQLString),
      args: { first: { type: GraphQLInt, defaultValue: 100 } },
      extensions: withListSize({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
    },
  }),
});

const Article: GraphQLObjectType = new GraphQLObjectType({
  name: 'Article',
  fields: () => ({
    headline: { type: GraphQLString },
    body: { type: GraphQLString, extensions: withCost(30) },
    people: {
      type: connection('Person', () => Person),
      args: pageArguments,
      extensions: mergeExtensions(page, withCost(5)),
    },
    place: { type: Place },
  }),
});

const articles = connection('Article', () => Article);

export const pricedSchema = new GraphQLSchema({
  types: [Person, Place],
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      articles: {
        type: articles,
        args: {
          ...pageArguments,
          words: {
            type: GraphQLString,
            extensions: mergeExtensions(
              withCost(100),
              withInputRules({ units: (text) => String(text).split(' ').length }),
            ),
          },
          sources: { type: new GraphQLList(GraphQLString), extensions: withCost(10) },
        },
        extensions: page,
      },
      person: { type: Person, extensions: withCost(50) },
      heavyNumber: { type: GraphQLInt, extensions: withCost(200) },
      named: { type: Named },
      anything: {
        type: new GraphQLList(Named),
        args: { ids: { type: new GraphQLList(GraphQLID) } },
        extensions: withListSize({ assumedSize: 100 }),
      },
    },
  }),
});
