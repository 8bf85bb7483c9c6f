import {
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { SEARCHING, sized, together, usually, weighing } from '../../src/graph/directives.ts';
import { ruled } from '../../src/graph/input-rules.ts';

// A schema whose prices are easy to add up: what is counted of one that is like ours.

const page = together(
  sized({
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
    extensions: weighing(0),
    fields: () => ({
      edges: {
        type: new GraphQLList(
          new GraphQLObjectType({
            name: `${name}Edge`,
            extensions: weighing(0),
            fields: () => ({ node: { type: node() }, mark: { type: GraphQLInt } }),
          }),
        ),
      },
      totalCount: { type: GraphQLInt, extensions: together(weighing(7), SEARCHING) },
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
      extensions: together(
        sized({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
        usually(20),
      ),
    },
    aliases: {
      type: new GraphQLList(GraphQLString),
      args: { first: { type: GraphQLInt, defaultValue: 100 } },
      extensions: sized({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
    },
  }),
});

const Article: GraphQLObjectType = new GraphQLObjectType({
  name: 'Article',
  fields: () => ({
    headline: { type: GraphQLString },
    body: { type: GraphQLString, extensions: weighing(30) },
    people: {
      type: connection('Person', () => Person),
      args: pageArguments,
      extensions: together(page, weighing(5)),
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
            extensions: together(weighing(100), ruled({ units: (text) => String(text).split(' ').length })),
          },
          sources: { type: new GraphQLList(GraphQLString), extensions: weighing(10) },
        },
        extensions: page,
      },
      person: { type: Person, extensions: weighing(50) },
      heavyNumber: { type: GraphQLInt, extensions: weighing(200) },
      named: { type: Named },
      anything: {
        type: new GraphQLList(Named),
        args: { ids: { type: new GraphQLList(GraphQLID) } },
        extensions: sized({ assumedSize: 100 }),
      },
    },
  }),
});
