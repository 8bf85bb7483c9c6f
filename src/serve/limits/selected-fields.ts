import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';

export type VariableValues = Readonly<Record<string, unknown>>;

/** Selections with the same response key: one field of the result. */
export type Selected = readonly [FieldNode, ...FieldNode[]];

/**
 * The maximum number of selections that are visited to collect the fields of a document. Only fragments that overlap in
 * many ways exceed it: their number of visits can be exponential in the length of the document. Computing the cost of a
 * visited field takes up to 10 microseconds.
 */
const MAX_VISITS = 20_000;

/** The fields that an operation selects, merged as CollectFields of the GraphQL specification does. */
export class SelectedFields {
  readonly #schema: GraphQLSchema;
  readonly #variables: VariableValues;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #numbers = new Map<SelectionSetNode, number>();
  #visits = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: VariableValues) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  /** Returns the fields that selection sets select from an object, by response key. Throws QUERY_TOO_LARGE. */
  of(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, Selected> {
    const fields = new Map<string, Selected>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, fields, spread);
    return fields;
  }

  /** Returns a key for memoising results: the same for the same type and selection sets, and for no others. */
  keyOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string {
    return `${type.name} ${sets.map((set) => this.#numberOf(set))}`;
  }

  #numberOf(set: SelectionSetNode): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, number);
    return number;
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    fields: Map<string, Selected>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      this.#visits += 1;
      if (this.#visits > MAX_VISITS) {
        throw new DatelineError(
          'QUERY_TOO_LARGE',
          `The document has more than ${grouped(MAX_VISITS)} selections after its fragments are expanded. Spread fewer fragments inside other fragments.`,
        );
      }
      if (!isSelected(selection, this.#variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const merged = fields.get(key);
        fields.set(key, merged ? [...merged, selection] : [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(type, selection.typeCondition))
          this.#collect(type, selection.selectionSet, fields, spread);
      } else {
        const fragment = this.#fragments.get(selection.name.value);
        if (!fragment || spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        if (this.#applies(type, fragment.typeCondition))
          this.#collect(type, fragment.selectionSet, fields, spread);
      }
    }
  }

  #applies(type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
    if (!condition || condition.name.value === type.name) return true;
    const conditionType = this.#schema.getType(condition.name.value);
    return isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type);
  }
}

function isSelected(selection: SelectionNode, variables: VariableValues): boolean {
  if (!selection.directives?.length) return true;
  const skip = valuesOf(() => getDirectiveValues(GraphQLSkipDirective, selection, variables));
  const include = valuesOf(() => getDirectiveValues(GraphQLIncludeDirective, selection, variables));
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/**
 * Returns the result of `read`, or null if a variable has a wrong type. The executor reports the wrong type with its
 * location.
 */
export function valuesOf<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
