import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field that returns a list or a connection, and the query that selects it. */
export interface ListField {
  /** `Country.articles`. */
  readonly name: string;
  readonly field: string;
  readonly args: readonly GraphQLArgument[];
  readonly isConnection: boolean;
  /** The selection set of its value, which identifies the items. */
  readonly selection: string;
  /** Returns the query with the given selection on the parent of the field. */
  readonly inQuery: (selection: string) => string;
}

type Field = GraphQLField<unknown, unknown>;
/** Returns a value for a required argument on the path to a field. */
type Fill = (parent: string, arg: GraphQLArgument) => string;

/** All list fields with arguments that are reachable from the query type, each by the shortest path. */
export function listFields(schema: GraphQLSchema, fill: Fill): ListField[] {
  const query = schema.getQueryType()!;
  const ways = new Map<string, (selection: string) => string>([[query.name, (inner) => `{ ${inner} }`]]);
  const found: ListField[] = [];
  // Iterating over a Map includes entries that are added meanwhile, so this is a breadth-first search.
  for (const [name, inQuery] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isConnection = getNamedType(field.type).name.endsWith('Connection');
      const list = isListType(getNullableType(field.type));
      if ((list || isConnection) && field.args.length > 0) {
        found.push({
          name: `${name}.${field.name}`,
          field: field.name,
          args: field.args,
          isConnection,
          selection: selectionOf(field.type, isConnection),
          inQuery,
        });
      }
      const of = getNamedType(field.type);
      if (!isCompositeType(of) || ways.has(of.name)) continue;
      ways.set(of.name, (inner) => inQuery(`${call(name, field, fill)} { ${inner} }`));
    }
  }
  return found;
}

/** Selects a field with its required arguments and, if it is a list, a few items. */
function call(parent: string, field: Field, fill: Fill): string {
  const given = field.args
    .filter((arg) => isRequiredArgument(arg) || arg.name === 'first')
    .map((arg) => `${arg.name}: ${arg.name === 'first' ? 3 : fill(parent, arg)}`);
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

function selectionOf(output: GraphQLOutputType, isConnection: boolean): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  if (isConnection) {
    const { edges, complete } = type.getFields();
    const edge = getNamedType(edges!.type);
    const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']!.type) : edge;
    return `{ edges { ${leaves(edge)} node { ${leaves(node)} } } pageInfo { hasNextPage hasPreviousPage
      startCursor endCursor } totalCount ${complete ? 'complete' : ''} }`;
  }
  const inner = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    const isPlain = !field.args.some(isRequiredArgument) && !isListType(getNullableType(field.type));
    return isPlain && isObjectType(of) && leaves(of) !== '' ? [`${field.name} { ${leaves(of)} }`] : [];
  });
  return `{ ${leaves(type)} ${inner.join(' ')} }`;
}

/** The leaf fields of a type, except the texts of articles, which are long and add nothing to the ids. */
function leaves(type: unknown): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .flatMap(({ name }) => (name === 'body' ? [] : [name]))
    .join(' ');
}
