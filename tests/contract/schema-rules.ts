import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

// What holds for every schema of ours, read from the schema definition language alone: each function tells the faults.

interface Place {
  readonly at: string;
  readonly parent: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
}

const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

const fieldsOf = (schema: GraphQLSchema): Place[] =>
  typesOf(schema).flatMap((parent) =>
    isObjectType(parent) || isInterfaceType(parent)
      ? Object.values(parent.getFields()).map((field) => ({
          at: `${parent.name}.${field.name}`,
          parent,
          field,
        }))
      : [],
  );

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(type));
const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection');

interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

function applied<T>(schema: GraphQLSchema, name: string, { field }: Place): T | undefined {
  const directive = schema.getDirective(name);
  // The directive's own definition says what its arguments are.
  return directive && field.astNode
    ? (getDirectiveValues(directive, field.astNode) as T | undefined)
    : undefined;
}

/** A field of federation, whose list is as long as its argument: `@listSize` cannot say that. */
const ENTITIES = 'Query._entities';

/** Every list and connection says how long it may become; `edges` are told by the field that leads to them. */
export function listsWithoutSize(schema: GraphQLSchema): string[] {
  const places = fieldsOf(schema);
  const sizeOf = (place: Place) => applied<ListSize>(schema, 'listSize', place);
  const told = new Set(
    places.flatMap((place) =>
      (sizeOf(place)?.sizedFields ?? []).map((name) => `${getNamedType(place.field.type).name}.${name}`),
    ),
  );
  return places
    .filter(
      (place) =>
        (isList(place.field) || isConnection(place.field)) &&
        !sizeOf(place) &&
        !told.has(place.at) &&
        place.at !== ENTITIES,
    )
    .map(({ at }) => at);
}

/** The validation rules of the draft of the cost directives. */
export const wrongCosts = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap((place) => {
    const { at, field, parent } = place;
    const faults: string[] = [];
    if (isInterfaceType(parent) && applied(schema, 'cost', place))
      faults.push(`${at}: a cost on an interface`);
    const size = applied<ListSize>(schema, 'listSize', place);
    if (!size) return faults;
    const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = size;
    if (!isList(field) && !sizedFields) faults.push(`${at}: a size where there is no list`);
    const type = getNamedType(field.type);
    for (const name of sizedFields ?? []) {
      const inner = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
      if (!inner || !isList(inner)) faults.push(`${at}: ${type.name}.${name} is no list`);
    }
    const slicing = (slicingArguments ?? []).map((name) => field.args.find((arg) => arg.name === name));
    if (slicing.some((arg) => !arg || getNullableType(arg.type) !== GraphQLInt))
      faults.push(`${at}: a slicing argument that is no Int`);
    if (assumedSize === undefined && slicing.length === 0) faults.push(`${at}: a size that says nothing`);
    if (assumedSize !== undefined && slicing.length > 0) {
      if (requireOneSlicingArgument) faults.push(`${at}: an assumed size, and an argument required`);
      if (slicing.some((arg) => arg?.defaultValue !== undefined))
        faults.push(`${at}: an assumed size, and an argument with a default`);
    }
    return faults;
  });

/** Fields that may be null, or may not, against the rule, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Query.nodes': 'Relay has null at the place of each object that is no more.',
  [ENTITIES]: 'Federation has null at the place of each object that does not exist.',
};

/**
 * Lists, their items and ids are not null. What is looked up from the root may not be there, and an entity that something
 * links to is a thing of its own: both may be null. What an edge or a facet is about is its `node`, and is there.
 */
export const wrongNullability = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap(({ at, field, parent }) => {
    if (Object.hasOwn(EXCEPTIONS, at)) return [];
    const type = getNullableType(field.type);
    const nullable = !isNonNullType(field.type);
    if (isListType(type)) {
      const faults = nullable ? [`${at}: a list that may be null`] : [];
      return isNonNullType(type.ofType) ? faults : [...faults, `${at}: an item that may be null`];
    }
    if (field.name === 'id' || isConnection(field)) return nullable ? [`${at} may be null`] : [];
    const isLookup = parent === schema.getQueryType() && isA(schema, type, 'Node');
    const isLink = isA(schema, type, 'Entity') && field.name !== 'node';
    return (isLookup || isLink) && !nullable ? [`${at} may not be null`] : [];
  });

function isA(schema: GraphQLSchema, type: unknown, interfaceName: string): boolean {
  const wanted = schema.getType(interfaceName);
  if (!isInterfaceType(wanted)) return false;
  if (type === wanted) return true;
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().includes(wanted);
}

/** An argument `by` says which object is meant, in one of several ways. */
export const lookupsNotOneOf = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap(({ at, field }) =>
    field.args
      .filter(({ name }) => name === 'by')
      .filter(({ type }) => {
        const input = getNullableType(type);
        return !isNonNullType(type) || !isInputObjectType(input) || !input.isOneOf;
      })
      .map(() => at),
  );

/** What is deprecated says until when it stays: a version, or a day. */
export function undatedDeprecations(schema: GraphQLSchema): string[] {
  const faults: string[] = [];
  const check = (
    at: string,
    { deprecationReason: reason }: { deprecationReason?: string | null | undefined },
  ) => {
    if (typeof reason === 'string' && !/\b(\d+\.\d+\.\d+|\d{4}-\d\d-\d\d)\b/.test(reason)) faults.push(at);
  };
  const checkAll = (at: string, inputs: readonly (GraphQLArgument | GraphQLInputField)[]) => {
    for (const input of inputs) check(`${at}.${input.name}`, input);
  };
  for (const { at, field } of fieldsOf(schema)) {
    check(at, field);
    checkAll(at, field.args);
  }
  for (const type of typesOf(schema)) {
    if (isInputObjectType(type)) checkAll(type.name, Object.values(type.getFields()));
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
  }
  return faults;
}
