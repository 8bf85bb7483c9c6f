import {
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isObjectType,
  specifiedDirectives,
} from 'graphql';
import { grouped } from '../../counted.ts';
import { directivesOf, LIST_SIZE, type SchemaElement, weightOf, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { type NodeRow, nodeTypeName } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { KEYED_TYPES } from './keyed-types.ts';
import { printDirective, printSdl } from './print-sdl.ts';
import { findRepresented, MAX_INVALID, MAX_REPRESENTATIONS } from './representation.ts';

// The fields that Apollo Federation 2 requires of a subgraph: https://specs.apollo.dev/federation. No library is used,
// because the available libraries each require a second model of the schema, which is not necessary for these few
// fields.

/**
 * Version 2.9 of the specification is the first version with `@cost` and `@listSize`. Composition does not support
 * `@oneOf` yet, so the subgraph defines this directive.
 */
const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@key", "@listSize", "@shareable"])

directive @oneOf on INPUT_OBJECT`;

/**
 * Fields of the query type that every Relay server has. Two subgraphs that both have these fields cannot be composed.
 */
const CONFLICTING: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Types that are identical in all subgraphs that define them. */
const SHAREABLE: ReadonlySet<string> = new Set(['Coordinates', 'PageInfo']);

/** The cost of resolving a representation, whether it is valid or not. */
const REPRESENTATION = 4;
/** The cost of the SDL, which takes about 110 kB. */
const SDL = 250;

export interface SubgraphOptions {
  /** Whether to omit fields that conflict with other subgraphs. */
  readonly strict: boolean;
}

/**
 * Adds the fields that gateways use: `_service` returns the SDL of the schema, and `_entities` returns objects by
 * their keys. These fields are the last fields of the query type, and their types are the last types of the schema,
 * because only gateways need them.
 */
export function federate(schema: GraphQLSchema, options: SubgraphOptions): GraphQLSchema {
  let sdl: string | null = null;
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'An object that gateways can request by key.',
    types: [...KEYED_TYPES.keys()].map((name) => schema.getType(name)).filter(isObjectType),
    resolveType: (row: NodeRow) => nodeTypeName(row),
  });
  const fields: QueryFields = {
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      description: `The objects with the given keys, for gateways, in the same order, with null for each object that does not exist. An invalid representation causes an error for that object. If more than ${MAX_INVALID} are invalid, a single error is returned for the whole field.`,
      args: {
        representations: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(ANY))),
          description: `For each object, its \`__typename\` and the fields of one of its keys. A request with more than ${grouped(MAX_REPRESENTATIONS)} representations fails with QUERY_TOO_LARGE.`,
          extensions: {
            ...withCost(REPRESENTATION),
            ...withInputRules({ maxItems: Number.POSITIVE_INFINITY, maxItemsOfRequest: MAX_REPRESENTATIONS }),
          },
        },
      },
      resolve: (_, { representations }: { representations: readonly unknown[] }, context: GraphContext) =>
        findRepresented(representations, context),
    },
    _service: {
      type: new GraphQLNonNull(SERVICE),
      description: 'The schema of this subgraph, for gateways.',
      extensions: withCost(SDL),
      resolve: () => {
        sdl ??= printSubgraph(schema, options);
        return { sdl };
      },
    },
  };
  return withQuery(schema, options, fields, [ANY, entity, SERVICE]);
}

/** Prints the SDL of the subgraph, from which the schema of a gateway is composed. */
export const printSubgraph = (schema: GraphQLSchema, options: SubgraphOptions): string =>
  `${HEAD}\n\n${printSdl(withoutDirectives(withQuery(schema, options, {})), printApplied)}`;

type QueryFields = ReturnType<GraphQLObjectType<unknown, GraphContext>['toConfig']>['fields'];

function withQuery(
  schema: GraphQLSchema,
  { strict }: SubgraphOptions,
  added: QueryFields = {},
  addedTypes: readonly GraphQLNamedType[] = [],
): GraphQLSchema {
  const { query, types, ...rest } = schema.toConfig();
  if (!query) throw new TypeError('A subgraph must have a query type.');
  const { fields, ...config } = query.toConfig();
  const remaining = Object.entries(fields).filter(([name]) => !(strict && CONFLICTING.has(name)));
  const root = new GraphQLObjectType({ ...config, fields: { ...Object.fromEntries(remaining), ...added } });
  const given = types.map((type) => (type === query ? root : type));
  return new GraphQLSchema({ ...rest, query: root, types: [...given, ...addedTypes] });
}

/**
 * Omits the directives that the schema declares. Gateways need only the directives of the federation specification.
 */
const withoutDirectives = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives });

const ANY = new GraphQLScalarType({
  name: '_Any',
  description: 'The representation of an object: its `__typename` and the fields of a key.',
  specifiedByURL: 'https://specs.apollo.dev/federation',
});

const SERVICE = new GraphQLObjectType({
  name: '_Service',
  description: 'The description of a subgraph for gateways.',
  fields: {
    sdl: {
      type: GraphQLString,
      description:
        'The schema of the subgraph in the schema definition language, with federation directives.',
    },
  },
});

/** Prints the federation directives of a field or type. */
function printApplied(of: SchemaElement, onInterface: boolean): string {
  const { listSize } = directivesOf(of);
  const keys = (isObjectType(of) && KEYED_TYPES.get(of.name)?.keys) || [];
  const shareable = isObjectType(of) && SHAREABLE.has(of.name);
  const weight = weightOf(of);
  return [
    ...keys.map((key) => ` @key(fields: "${key}")`),
    shareable ? ' @shareable' : '',
    // Federation allows only integers. A fraction is omitted, so the default of 1 applies.
    Number.isInteger(weight) && !onInterface ? ` @cost(weight: ${weight})` : '',
    printDirective(LIST_SIZE, listSize),
  ].join('');
}
