import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../graph/page.ts';

/** How large the answer to a query may become. */
export interface QuerySize {
  /** Objects in the answer if every list is as long as asked for, and values that an alias asks for again. */
  readonly nodes: number;
  /** Fields within fields. */
  readonly depth: number;
}

type Variables = Readonly<Record<string, unknown>>;

const NOTHING: QuerySize = { nodes: 0, depth: 0 };

/**
 * Bounds the answer to an operation from its document alone. Connections and edges count nothing by themselves, what
 * they lead to does. Fragments count wherever they are spread, but are read once, so it takes no longer than the
 * document is. Variables are those the client sent, coerced.
 */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, QuerySize>();

  /** `pageSize` is that of the connection whose fields are selected. */
  function ofSelections(parent: GraphQLNamedType, set: SelectionSetNode, pageSize: number): QuerySize {
    let { nodes, depth } = NOTHING;
    for (const selection of set.selections) {
      if (!isSelected(selection, variables)) continue;
      const size = ofSelection(parent, selection, pageSize);
      nodes += size.nodes;
      depth = Math.max(depth, size.depth);
    }
    return { nodes, depth };
  }

  function ofSelection(parent: GraphQLNamedType, selection: SelectionNode, pageSize: number): QuerySize {
    if (selection.kind === Kind.FIELD) return ofField(parent, selection, pageSize);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      return ofSelections(type ?? parent, selection.selectionSet, pageSize);
    }
    const key = `${selection.name.value} ${pageSize}`;
    const fragment = fragments.get(selection.name.value);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = known.get(key) ?? (type ? ofSelections(type, fragment.selectionSet, pageSize) : NOTHING);
    known.set(key, size);
    return size;
  }

  function ofField(parent: GraphQLNamedType, node: FieldNode, pageSize: number): QuerySize {
    const field = fieldOf(parent, node);
    if (!field) return NOTHING;
    const type = getNamedType(field.type);
    // Without an alias, a value of an object is in the answer once, however often it is selected.
    const again = node.alias ? 1 : 0;
    const length = lengthOf(field, node, variables);
    if (isLeafType(type)) return { nodes: length ?? again, depth: 1 };
    const select = (size: number) =>
      node.selectionSet ? ofSelections(type, node.selectionSet, size) : NOTHING;
    if (isConnection(field)) {
      // The page is read whether or not its items are selected.
      const items = length ?? DEFAULT_PAGE_SIZE;
      const inner = select(items);
      return { nodes: items + inner.nodes, depth: inner.depth + 1 };
    }
    const inner = select(pageSize);
    const wrapping = /(Connection|Edge)$/.test(parent.name) && WRAPPING.has(field.name);
    const isList = isListType(getNullableType(field.type));
    // What a type is made of is asked for eight levels deep by every tool, and is mostly null.
    const ofType = parent.name.startsWith('__') && !isList;
    const objects = wrapping || ofType ? again : 1;
    const times = !isList ? 1 : wrapping ? pageSize : (length ?? DEFAULT_PAGE_SIZE);
    return { nodes: times * (objects + inner.nodes), depth: inner.depth + 1 };
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(root, operation.selectionSet, DEFAULT_PAGE_SIZE) : NOTHING;
}

/** Fields that lead from a connection to its items, which are counted there. */
const WRAPPING: ReadonlySet<string> = new Set(['edges', 'node', 'pageInfo']);

type Field = GraphQLField<unknown, unknown>;

const takes = (field: Field, argument: string): boolean => field.args.some(({ name }) => name === argument);
const isConnection = (field: Field): boolean => takes(field, 'last');

function fieldOf(parent: GraphQLNamedType, node: FieldNode): Field | undefined {
  const name = node.name.value;
  const introspection = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];
  const meta = introspection.find((field) => field.name === name);
  if (meta) return meta;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** How many items the arguments ask for; null where the query does not say, or nothing takes a size. */
function lengthOf(field: Field, node: FieldNode, variables: Variables): number | null {
  if (field.args.length === 0) return null;
  const args = valuesOf(() => getArgumentValues(field, node, variables)) ?? {};
  // What a short list gives unasked is a bound that few reach: taken for its length, plain queries would seem vast.
  const asked = node.arguments?.some(({ name }) => name.value === 'first') ? args['first'] : undefined;
  const length = asked ?? args['last'] ?? Object.values(args).find(Array.isArray)?.length;
  if (typeof length === 'number') return Math.min(Math.max(length, 0), MAX_PAGE_SIZE);
  return takes(field, 'first') ? DEFAULT_PAGE_SIZE : null;
}

function isSelected(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  const skip = valuesOf(() => getDirectiveValues(GraphQLSkipDirective, selection, variables));
  const include = valuesOf(() => getDirectiveValues(GraphQLIncludeDirective, selection, variables));
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** Null where a variable does not fit: the executor says so, with the place. */
function valuesOf<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
