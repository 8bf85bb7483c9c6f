import {
  DirectiveLocation,
  type GraphQLArgument,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLInt,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

// The directives of the schema: costs and list sizes as in https://ibm.github.io/graphql-specs/cost-spec.html ("the
// draft"), and cache control.

/** The maximum length of the list that a field returns. */
export interface ListSize {
  /** The maximum if no slicing argument is given. Not allowed with a slicing argument that has a default. */
  readonly assumedSize?: number;
  /** The arguments that limit the number of items. */
  readonly slicingArguments?: readonly string[];
  /** The list fields of the returned object to which the size applies, if the field itself does not return a list. */
  readonly sizedFields?: readonly string[];
  /**
   * Must be false if there are slicing arguments: the default in the draft is true, but in this schema these arguments
   * are optional.
   */
  readonly requireOneSlicingArgument?: false;
}

/** The directives of a schema element, in the format that tools expect in its `extensions`. */
export interface Directives {
  readonly listSize?: ListSize;
  /** A number as a string, as the draft requires. */
  readonly cost?: { readonly weight: string };
  readonly cacheControl?: CacheControl;
}

/** Extensions that declare the list size of a field. */
export const withListSize = (listSize: ListSize) => ({ directives: { listSize } });

/**
 * Extensions that declare a cost. The cost of an object type (default 1) is counted for each object. The cost of a
 * field is counted each time the field is resolved. The cost of an argument or input field is counted for each item
 * or word in its value. One unit is about 10 microseconds.
 */
export const withCost = (weight: number) => ({ directives: { cost: { weight: String(weight) } } });

/**
 * Extensions of a list field. For most objects, the list has at most `length` items, although clients may request
 * more items.
 */
export const withUsualLength = (length: number) => ({ usualLength: length });

/** Returns the number of items that a list has for most objects; undefined if the list declares none. */
export const usualLengthOf = ({ extensions }: SchemaElement): number | undefined =>
  extensions['usualLength'] as number | undefined;

/** Extensions of a field of a connection. The resolver of the field repeats the search of the connection. */
export const REPEATS_SEARCH = { repeatsSearch: true };

export const repeatsSearch = ({ extensions }: SchemaElement): boolean => extensions['repeatsSearch'] === true;

/** Merges extensions, including their directives. */
export function mergeExtensions(...extensions: readonly Extensions[]): Extensions {
  const directives: Directives = Object.assign({}, ...extensions.map((each) => each['directives']));
  return { ...Object.assign({}, ...extensions), directives };
}
type Extensions = Readonly<Record<string, unknown>>;

/** Cache control of a value that changes even if the stored data does not. */
interface CacheControl {
  /** In seconds. 0 means that the value must not be reused. */
  readonly maxAge: number;
}

/**
 * Extensions of a field whose value changes even if the stored data does not. Responses that contain the field are
 * not cached.
 */
export const withMaxAge = (maxAge: number) => ({ directives: { cacheControl: { maxAge } } });

/** A part of the schema that can have directives. */
export type SchemaElement =
  | GraphQLField<unknown, unknown>
  | GraphQLNamedType
  | GraphQLArgument
  | GraphQLInputField;

/** Returns the directives of a schema element, which only the functions above set. */
export const directivesOf = ({ extensions }: SchemaElement): Directives =>
  (extensions['directives'] as Directives | undefined) ?? {};

/** The declared cost of a field, type, argument or input field. */
export function weightOf(element: SchemaElement): number | undefined {
  const { cost } = directivesOf(element);
  return cost && Number(cost.weight);
}

const names = new GraphQLList(new GraphQLNonNull(GraphQLString));

export const LIST_SIZE = new GraphQLDirective({
  name: 'listSize',
  description: 'The maximum length of the list that a field returns.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'The maximum length if no slicing argument is given.' },
    slicingArguments: { type: names, description: 'The arguments that limit the number of items.' },
    sizedFields: {
      type: names,
      description:
        'The list fields of the returned object that the size applies to, if the field does not return a list itself.',
    },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether exactly one slicing argument must be given.',
    },
  },
});

/** The directives that the schema declares. */
export const DIRECTIVES: readonly GraphQLDirective[] = [
  LIST_SIZE,
  new GraphQLDirective({
    name: 'cost',
    description:
      'The cost of an object, of resolving a field, or of each item or word in the value of an argument or input field. One unit is about 10 microseconds of CPU and database time. The default is 1 for objects and 0 for everything else.',
    locations: [
      DirectiveLocation.ARGUMENT_DEFINITION,
      DirectiveLocation.ENUM,
      DirectiveLocation.FIELD_DEFINITION,
      DirectiveLocation.INPUT_FIELD_DEFINITION,
      DirectiveLocation.OBJECT,
      DirectiveLocation.SCALAR,
    ],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'The cost, as a decimal number.' },
    },
  }),
  new GraphQLDirective({
    name: 'cacheControl',
    description:
      'The maximum age of a value that changes even if the stored data does not. The server does not cache responses with such a field.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      maxAge: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'The maximum age in seconds; 0 if the value must not be reused.',
      },
    },
  }),
];
