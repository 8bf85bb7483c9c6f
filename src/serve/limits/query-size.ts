import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
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
import { DatelineError } from '../../errors.ts';
import { directivesOf, repeatsSearch, weightOf } from '../../graph/builder/directives.ts';
import { checkArguments, rulesOf } from '../../graph/builder/input-rules.ts';
import { DEFAULT_PAGE_SIZE } from '../../graph/builder/page-size.ts';
import { type Selected, SelectedFields, type Variables, valuesOf } from '../request/selected-fields.ts';
import { checkStorable, inputCost } from './input-cost.ts';
import { lengthOf } from './list-length.ts';

/** How much an operation asks for. */
export interface QuerySize {
  /** What an answer costs if every list is as long as asked for, in units of about 10 microseconds. */
  readonly cost: number;
  /** Levels of fields within fields. */
  readonly depth: number;
}

/** A field with arguments, where a document selects it. */
export interface FieldUse {
  readonly field: Field;
  readonly node: FieldNode;
}

type Field = GraphQLField<unknown, unknown>;

/** What selections cost: for each object, and for each item and each search of the connection that they are selected of. */
interface Price {
  readonly cost: number;
  readonly perItem: number;
  readonly perSearch: number;
  readonly depth: number;
}

const NOTHING: Price = { cost: 0, perItem: 0, perSearch: 0, depth: 0 };

/** Bytes of a response key, or of a text, that cost 1: it is written for each object. */
const BYTES = 250;

/**
 * What an operation costs by the sizes and weights that the schema declares, with the variables that the client sent,
 * coerced. Fields are merged as the executor merges them: each response key costs once. Of an interface or union the most
 * expensive type counts. `onArguments` is called for each field with arguments, with whether they fit their types. Throws
 * the error of an argument that is wrong, with its location.
 */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  onArguments: (use: FieldUse, fit: boolean) => void = () => {},
): QuerySize {
  const selected = new SelectedFields(schema, document, variables);
  const numbers = new Map<SelectionSetNode, number>();
  const known = new Map<string, Price>();
  const limited = new ItemCounts();

  /** `paged` are the fields that have the items of a connection. */
  function ofType(
    type: GraphQLNamedType,
    sets: readonly SelectionSetNode[],
    paged: readonly string[],
  ): Price {
    if (isObjectType(type)) return ofObject(type, sets, paged);
    if (!isAbstractType(type)) return NOTHING;
    return schema
      .getPossibleTypes(type)
      .map((each) => ofObject(each, sets, paged))
      .reduce(higher, NOTHING);
  }

  function ofObject(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    paged: readonly string[],
  ): Price {
    const key = `${type.name} ${paged} ${sets.map(numberOf)}`;
    const before = known.get(key);
    if (before) return before;
    let price = NOTHING;
    for (const [name, nodes] of selected.of(type, sets))
      price = sum(price, ofField(type, name, nodes, paged));
    known.set(key, price);
    return price;
  }

  function numberOf(set: SelectionSetNode): number {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  }

  function ofField(parent: GraphQLObjectType, key: string, nodes: Selected, paged: readonly string[]): Price {
    const [node] = nodes;
    const field = fieldOf(parent, node.name.value);
    if (!field) return NOTHING;
    const args = field.args.length > 0 ? argumentsOf({ field, node }, variables) : null;
    if (field.args.length > 0) onArguments({ field, node }, args !== null);
    if (args) limited.add(field, args.values, node);
    const search = args?.cost ?? 0;
    // Without an alias an object has a field once, and few bytes of names.
    const alias = node.alias ? 1 + Math.floor(key.length / BYTES) : 0;
    const own = alias + search + (weightOf(field) ?? 0);
    const perSearch = repeatsSearch(field) ? 1 : 0;
    const length = lengthOf(field, node, args?.values ?? null);
    const type = getNamedType(field.type);
    if (isLeafType(type)) return { cost: own + (length ?? 0), perItem: 0, perSearch, depth: 1 };
    const { sizedFields = [] } = directivesOf(field).listSize ?? {};
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const inner = ofType(type, sets, sizedFields);
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

  const root = schema.getRootType(operation.operation);
  const { cost, depth } = root ? ofType(root, [operation.selectionSet], []) : NOTHING;
  return { cost, depth };
}

/** What an object that a field returns costs by itself. */
function objectCost(parent: GraphQLObjectType, field: Field): number {
  // The items of a page were counted with it.
  if (weightOf(parent) === 0 && field.name === 'node') return 0;
  // What a type is made of is asked for eight levels deep by every tool, and is mostly null.
  if (parent.name.startsWith('__') && !isListType(getNullableType(field.type))) return 0;
  return weightOf(getNamedType(field.type)) ?? 1;
}

const sum = (a: Price, b: Price): Price => ({
  cost: a.cost + b.cost,
  perItem: a.perItem + b.perItem,
  perSearch: a.perSearch + b.perSearch,
  depth: Math.max(a.depth, b.depth),
});

const higher = (a: Price, b: Price): Price => ({
  cost: Math.max(a.cost, b.cost),
  perItem: Math.max(a.perItem, b.perItem),
  perSearch: Math.max(a.perSearch, b.perSearch),
  depth: Math.max(a.depth, b.depth),
});

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

const fieldOf = (parent: GraphQLObjectType, name: string): Field | undefined =>
  parent.getFields()[name] ?? META_FIELDS.find((field) => field.name === name);

/** The items of lists that have a maximum for the whole request. */
class ItemCounts {
  readonly #counts = new Map<string, number>();

  /** Throws QUERY_TOO_LARGE above the maximum. */
  add({ args }: Field, values: Variables, node: FieldNode): void {
    for (const arg of args) {
      const { maxItemsOfRequest } = rulesOf(arg);
      const value = values[arg.name];
      if (maxItemsOfRequest === undefined || !Array.isArray(value)) continue;
      const count = (this.#counts.get(arg.name) ?? 0) + value.length;
      this.#counts.set(arg.name, count);
      if (count > maxItemsOfRequest) {
        throw located(
          new DatelineError(
            'QUERY_TOO_LARGE',
            `A request must have at most ${maxItemsOfRequest} ${arg.name} (got ${count}). Send the rest in further requests.`,
          ),
          node,
        );
      }
    }
  }
}

/**
 * The arguments of a field, and their cost; null where a variable does not fit, which the executor reports. Throws the
 * error of an argument that is wrong, with its location.
 */
export function argumentsOf(
  { field, node }: FieldUse,
  variables: Variables,
): { readonly values: Variables; readonly cost: number } | null {
  const values = valuesOf(() => getArgumentValues(field, node, variables));
  if (!values) return null;
  try {
    const { cost, texts } = inputCost(field.args, values);
    checkArguments(field, values);
    checkStorable(texts);
    return { values, cost };
  } catch (error) {
    throw error instanceof DatelineError ? located(error, node) : error;
  }
}

const located = (error: DatelineError, node: FieldNode): GraphQLError =>
  new GraphQLError(error.message, { nodes: node, originalError: error });
