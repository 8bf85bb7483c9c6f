import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { directivesOf, repeatsSearch, weightOf } from '../../graph/builder/directives.ts';
import { DEFAULT_PAGE_SIZE } from '../../graph/builder/page-size.ts';
import { argumentsOf, type FieldUse, ItemCounts, type SchemaField } from './field-arguments.ts';
import { lengthOf } from './list-length.ts';
import { type Selected, SelectedFields, type VariableValues } from './selected-fields.ts';
import { maximum, NOTHING, type SelectionCost, sum } from './selection-cost.ts';

/** The size of an operation. */
export interface QuerySize {
  /** The cost if every list has its maximum length, in units of about 10 microseconds. */
  readonly cost: number;
  /** The number of levels of nested fields. */
  readonly depth: number;
}

/** Receives each field with arguments, and whether the variables in the arguments have the right types. */
type OnArguments = (use: FieldUse, isValid: boolean) => void;

/** The number of bytes of a response key that cost 1. The response key is written for each object. */
const BYTES = 250;

/**
 * Computes the size of an operation from the list sizes and weights that the schema declares, with coerced variables.
 * Fields are merged as the executor merges them, so each response key is counted once. For an interface or union, the
 * cost is that of the most expensive possible type. Throws the error of an invalid argument, with its location.
 */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
  onArguments: OnArguments = () => {},
): QuerySize {
  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, depth: 0 };
  const calculator = new CostCalculator(schema, document, variables, onArguments);
  const { cost, depth } = calculator.ofType(root, [operation.selectionSet], []);
  return { cost, depth };
}

/**
 * Computes the cost and depth of the selections of one document. In the methods, `paged` contains the names of the
 * fields that return the items of the enclosing connection (its `sizedFields`).
 */
class CostCalculator {
  readonly #schema: GraphQLSchema;
  readonly #variables: VariableValues;
  readonly #onArguments: OnArguments;
  readonly #selected: SelectedFields;
  readonly #known = new Map<string, SelectionCost>();
  readonly #items = new ItemCounts();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: VariableValues,
    onArguments: OnArguments,
  ) {
    this.#schema = schema;
    this.#variables = variables;
    this.#onArguments = onArguments;
    this.#selected = new SelectedFields(schema, document, variables);
  }

  ofType(type: GraphQLNamedType, sets: readonly SelectionSetNode[], paged: readonly string[]): SelectionCost {
    if (isObjectType(type)) return this.#ofObject(type, sets, paged);
    if (!isAbstractType(type)) return NOTHING;
    return this.#schema
      .getPossibleTypes(type)
      .map((each) => this.#ofObject(each, sets, paged))
      .reduce(maximum, NOTHING);
  }

  #ofObject(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    paged: readonly string[],
  ): SelectionCost {
    const key = `${paged} ${this.#selected.keyOf(type, sets)}`;
    const known = this.#known.get(key);
    if (known) return known;
    let total = NOTHING;
    for (const [name, nodes] of this.#selected.of(type, sets))
      total = sum(total, this.#ofField(type, name, nodes, paged));
    this.#known.set(key, total);
    return total;
  }

  #ofField(parent: GraphQLObjectType, key: string, nodes: Selected, paged: readonly string[]): SelectionCost {
    const [node] = nodes;
    const field = fieldOf(parent, node.name.value);
    if (!field) return NOTHING;
    const args = this.#argumentsOf({ field, node });
    const search = args?.cost ?? 0;
    // Without aliases, an object contains each field only once, and the response keys are short.
    const alias = node.alias ? 1 + Math.floor(key.length / BYTES) : 0;
    const own = alias + search + (weightOf(field) ?? 0);
    const perSearch = repeatsSearch(field) ? 1 : 0;
    const length = lengthOf(field, node, args?.values ?? null);
    const type = getNamedType(field.type);
    if (isLeafType(type)) return { cost: own + (length ?? 0), perItem: 0, perSearch, depth: 1 };
    const { sizedFields = [] } = directivesOf(field).listSize ?? {};
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const inner = this.ofType(type, sets, sizedFields);
    const depth = inner.depth + 1;
    if (sizedFields.length > 0) {
      // The page is read whether or not its items are selected.
      const size = length ?? DEFAULT_PAGE_SIZE;
      const cost = own + size * (1 + inner.perItem) + inner.cost + search * inner.perSearch;
      return { cost, perItem: 0, perSearch, depth };
    }
    const each = objectCost(parent, field) + inner.cost;
    if (paged.includes(field.name)) return { cost: own, perItem: each, perSearch, depth };
    return { cost: own + (length ?? 1) * each, perItem: 0, perSearch, depth };
  }

  #argumentsOf(use: FieldUse): ReturnType<typeof argumentsOf> {
    const { field, node } = use;
    if (field.args.length === 0) return null;
    const args = argumentsOf(use, this.#variables);
    this.#onArguments(use, args !== null);
    if (args) this.#items.add(field, args.values, node);
    return args;
  }
}

/** The cost of each object that a field returns, without its fields. */
function objectCost(parent: GraphQLObjectType, field: SchemaField): number {
  // The items of a page are already counted with the page.
  if (weightOf(parent) === 0 && field.name === 'node') return 0;
  // The introspection queries of common tools nest `ofType` eight levels deep. Most of these objects are null, so they
  // are not counted.
  if (parent.name.startsWith('__') && !isListType(getNullableType(field.type))) return 0;
  return weightOf(getNamedType(field.type)) ?? 1;
}

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

const fieldOf = (parent: GraphQLObjectType, name: string): SchemaField | undefined =>
  parent.getFields()[name] ?? META_FIELDS.find((field) => field.name === name);
