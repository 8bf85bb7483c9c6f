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
import type { GraphContext } from '../builder.ts';
import { type Costed, directivesOf, LIST_SIZE, weighing, weightOf } from '../directives.ts';
import { ruled } from '../input-rules.ts';
import { type NodeRow, nodeTypeName } from '../type-names.ts';
import { printDirective, printSdl } from './print-sdl.ts';
import { FOUND_TYPES, findRepresented, MAX_REPRESENTATIONS, MAX_WRONG } from './representation.ts';

// What a gateway of Apollo Federation 2 asks of a subgraph: https://specs.apollo.dev/federation. The libraries for it
// bring a second model of schemas along, of which these few fields need nothing.

/**
 * The lowest version that has all that is imported: `@cost` and `@listSize` came with it. `@oneOf` is younger than what
 * composes schemas, which wants a definition of it.
 */
const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@key", "@listSize", "@shareable"])

directive @oneOf on INPUT_OBJECT`;

/** Fields of the root that every Relay server has: two subgraphs with them cannot be composed. */
const CLASHING: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Types that say the same wherever they come from. */
const SHAREABLE: ReadonlySet<string> = new Set(['Coordinates', 'PageInfo']);

/** Cost of finding an object by its representation, or of finding the representation wrong. */
const REPRESENTATION = 4;
/** Cost of the text of the schema: it has some 60 kilobytes. */
const SDL = 250;

export interface SubgraphOptions {
  /** Whether to leave out what clashes with other subgraphs. */
  readonly strict: boolean;
}

/**
 * The schema with what gateways ask for: its own text, and objects by their keys. These come last among the fields of
 * the root and among the types, since nobody but gateways needs them.
 */
export function federate(schema: GraphQLSchema, options: SubgraphOptions): GraphQLSchema {
  let sdl: string | null = null;
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'What has keys.',
    types: [...FOUND_TYPES.keys()].map((name) => schema.getType(name)).filter(isObjectType),
    resolveType: (row: NodeRow) => nodeTypeName(row),
  });
  const fields: QueryFields = {
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      description: `For gateways: the objects that have these keys, in their order; null for each that is none. More than ${MAX_WRONG} representations that are wrong are one error.`,
      args: {
        representations: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(ANY))),
          description: `For each object, \`__typename\` and the fields of one of its keys. At most ${MAX_REPRESENTATIONS} in a request.`,
          extensions: {
            ...weighing(REPRESENTATION),
            ...ruled({ maxItems: Number.POSITIVE_INFINITY, maxItemsOfRequest: MAX_REPRESENTATIONS }),
          },
        },
      },
      resolve: (_, { representations }: { representations: readonly unknown[] }, context: GraphContext) =>
        findRepresented(representations, context),
    },
    _service: {
      type: new GraphQLNonNull(SERVICE),
      description: 'For gateways: what this subgraph is.',
      extensions: weighing(SDL),
      resolve: () => {
        sdl ??= printSubgraph(schema, options);
        return { sdl };
      },
    },
  };
  return withQuery(schema, options, fields, [ANY, entity, SERVICE]);
}

/** What the subgraph says of itself when its schema is composed with others. */
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
  if (!query) throw new TypeError('A schema without queries is no subgraph.');
  const { fields, ...config } = query.toConfig();
  const kept = Object.entries(fields).filter(([name]) => !(strict && CLASHING.has(name)));
  const root = new GraphQLObjectType({ ...config, fields: { ...Object.fromEntries(kept), ...added } });
  const given = types.map((type) => (type === query ? root : type));
  return new GraphQLSchema({ ...rest, query: root, types: [...given, ...addedTypes] });
}

/** Gateways know the directives that they read, and need not know others. */
const withoutDirectives = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives });

const ANY = new GraphQLScalarType({
  name: '_Any',
  description: 'An object with `__typename` and whatever else is known of it.',
  specifiedByURL: 'https://specs.apollo.dev/federation',
});

const SERVICE = new GraphQLObjectType({
  name: '_Service',
  description: 'A subgraph, as it describes itself.',
  fields: {
    sdl: {
      type: GraphQLString,
      description: 'Its schema with all directives, as it is composed with others.',
    },
  },
});

/** What is said of a field or type in the words of federation. */
function printApplied(of: Costed, onInterface: boolean): string {
  const { listSize } = directivesOf(of);
  const keys = (isObjectType(of) && FOUND_TYPES.get(of.name)?.keys) || [];
  const shareable = isObjectType(of) && SHAREABLE.has(of.name);
  const weight = weightOf(of);
  return [
    ...keys.map((key) => ` @key(fields: "${key}")`),
    shareable ? ' @shareable' : '',
    // There it is a whole number; what weighs less counts as any object does.
    Number.isInteger(weight) && !onInterface ? ` @cost(weight: ${weight})` : '',
    printDirective(LIST_SIZE, listSize),
  ].join('');
}
