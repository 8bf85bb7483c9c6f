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

// Rules for the schema. Each function returns the violations in a schema that was built from SDL.

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
  // The definition of the directive declares the types of its arguments.
  return directive && field.astNode
    ? (getDirectiveValues(directive, field.astNode) as T | undefined)
    : undefined;
}

/** A field of federation whose list is as long as its argument, which `@listSize` cannot express. */
const ENTITIES = 'Query._entities';

/** Every list and connection declares its size. For `edges`, the field of the connection declares it. */
export function listsWithoutSize(schema: GraphQLSchema): string[] {
  const places = fieldsOf(schema);
  const sizeOf = (place: Place) => applied<ListSize>(schema, 'listSize', place);
  const sized = new Set(
    places.flatMap((place) =>
      (sizeOf(place)?.sizedFields ?? []).map((name) => `${getNamedType(place.field.type).name}.${name}`),
    ),
  );
  return places
    .filter(
      (place) =>
        (isList(place.field) || isConnection(place.field)) &&
        !sizeOf(place) &&
        !sized.has(place.at) &&
        place.at !== ENTITIES,
    )
    .map(({ at }) => at);
}

/** The validation rules of the draft specification of the cost directives. */
export const wrongCosts = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap((place) => {
    const { at, field, parent } = place;
    const faults: string[] = [];
    if (isInterfaceType(parent) && applied(schema, 'cost', place))
      faults.push(`${at}: a cost on an interface`);
    const size = applied<ListSize>(schema, 'listSize', place);
    if (!size) return faults;
    const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = size;
    if (!isList(field) && !sizedFields) faults.push(`${at}: a size without a list`);
    const type = getNamedType(field.type);
    for (const name of sizedFields ?? []) {
      const inner = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
      if (!inner || !isList(inner)) faults.push(`${at}: ${type.name}.${name} is not a list`);
    }
    const slicing = (slicingArguments ?? []).map((name) => field.args.find((arg) => arg.name === name));
    if (slicing.some((arg) => !arg || getNullableType(arg.type) !== GraphQLInt))
      faults.push(`${at}: a slicing argument that is not an Int`);
    if (assumedSize === undefined && slicing.length === 0) faults.push(`${at}: a size without a value`);
    if (assumedSize !== undefined && slicing.length > 0) {
      if (requireOneSlicingArgument) faults.push(`${at}: an assumed size, and an argument required`);
      if (slicing.some((arg) => arg?.defaultValue !== undefined))
        faults.push(`${at}: an assumed size, and an argument with a default`);
    }
    return faults;
  });

/** Exceptions from the nullability rules, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Query.entitiesBy': 'A lookup is null if the object does not exist.',
  'Query.nodes': 'Relay requires null for each object that does not exist.',
  [ENTITIES]: 'Federation requires null for each object that does not exist.',
};

/**
 * Lists, their items and ids are not null. Lookups of the query type and links to entities are nullable, because the object
 * may not exist. The `node` of an edge or a facet always exists.
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

/** An argument `by` is the key of an object, in one of several forms. */
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

/** The reason of a deprecation states when the element will be removed: a version or a date. */
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
