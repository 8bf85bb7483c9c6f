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

// What the schema says of itself: what it costs, in the words of https://ibm.github.io/graphql-specs/cost-spec.html, and
// how long values last.

/** How long the list of a field may become. */
export interface ListSize {
  /** Most items where no argument tells; not beside a slicing argument with a default, which tells always. */
  readonly assumedSize?: number;
  /** The arguments that tell how many items are asked for. */
  readonly slicingArguments?: readonly string[];
  /** The fields of the returned object whose lists are meant, where the field returns no list itself. */
  readonly sizedFields?: readonly string[];
  /** Given with slicing arguments: the draft takes it for true otherwise, and none must be given here. */
  readonly requireOneSlicingArgument?: false;
}

/** Directives as tools look for them in extensions: their arguments by their names. */
export interface Directives {
  readonly listSize?: ListSize;
  /** A string, as the draft has it. */
  readonly cost?: { readonly weight: string };
  readonly cacheControl?: CacheControl;
}

/** Extensions of a field that say how long its list is. */
export const sized = (listSize: ListSize) => ({ directives: { listSize } });

/**
 * Extensions that declare a cost: of an object type for each object, which is 1 without it; of a field for each time it
 * is resolved; of an argument or input field for each item or word of its value. One is about 10 microseconds.
 */
export const weighing = (weight: number) => ({ directives: { cost: { weight: String(weight) } } });

/** Extensions of a list that is as long as its first `length` items for most objects, though more may be asked for. */
export const usually = (length: number) => ({ usualLength: length });

/** How many items a list has for most objects, where that is declared. */
export const usualLengthOf = ({ extensions }: Costed): number | undefined =>
  extensions['usualLength'] as number | undefined;

/** Extensions of a field of a connection that searches once more with the arguments of the connection. */
export const SEARCHING = { repeatsSearch: true };

export const repeatsSearch = ({ extensions }: Costed): boolean => extensions['repeatsSearch'] === true;

/** Several extensions as one. */
export function together(...extensions: readonly Extensions[]): Extensions {
  const directives: Directives = Object.assign({}, ...extensions.map((each) => each['directives']));
  return { ...Object.assign({}, ...extensions), directives };
}
type Extensions = Readonly<Record<string, unknown>>;

/** How long a value may be kept by whoever hears of no changes. */
interface CacheControl {
  /** Seconds; 0 for what is another each time. */
  readonly maxAge: number;
}

/** Extensions of a field whose value changes though nothing that is stored does. */
export const cacheControl = (maxAge: number) => ({ directives: { cacheControl: { maxAge } } });

/** What may carry the directives. */
export type Costed = GraphQLField<unknown, unknown> | GraphQLNamedType | GraphQLArgument | GraphQLInputField;

/** The directives of a field or type. `sized` and `weighing` write them, and nothing else does. */
export const directivesOf = ({ extensions }: Costed): Directives =>
  (extensions['directives'] as Directives | undefined) ?? {};

/** The cost of a field, type, argument or input field, where one is declared. */
export function weightOf(of: Costed): number | undefined {
  const { cost } = directivesOf(of);
  return cost && Number(cost.weight);
}

const names = new GraphQLList(new GraphQLNonNull(GraphQLString));

export const LIST_SIZE = new GraphQLDirective({
  name: 'listSize',
  description: 'How long a list may become.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'Most items where no argument tells.' },
    slicingArguments: { type: names, description: 'The arguments that tell how many items are asked for.' },
    sizedFields: { type: names, description: 'The fields of the returned object whose lists are meant.' },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether exactly one of the slicing arguments must be given.',
    },
  },
});

/** The directives that `sized`, `weighing` and `cacheControl` apply. */
export const DIRECTIVES: readonly GraphQLDirective[] = [
  LIST_SIZE,
  new GraphQLDirective({
    name: 'cost',
    description:
      'The cost of an object, of resolving a field, or of each item or word of an argument, in units of about 10 microseconds of CPU and database time. An object without it costs 1, everything else 0.',
    locations: [
      DirectiveLocation.ARGUMENT_DEFINITION,
      DirectiveLocation.ENUM,
      DirectiveLocation.FIELD_DEFINITION,
      DirectiveLocation.INPUT_FIELD_DEFINITION,
      DirectiveLocation.OBJECT,
      DirectiveLocation.SCALAR,
    ],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'A number.' },
    },
  }),
  new GraphQLDirective({
    name: 'cacheControl',
    description:
      'How many seconds the value may be kept by whoever hears of no changes. Where nothing is said, what is stored tells.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      maxAge: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'Seconds; 0 for what is another each time.',
      },
    },
  }),
];
