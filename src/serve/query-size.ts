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
import { directivesOf, type ListSize, weightOf } from '../graph/directives.ts';
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
 * Bounds the answer to an operation from its document alone, by the list sizes and costs that the schema declares.
 * Connections and edges count nothing by themselves, what they lead to does. Fragments count wherever they are spread,
 * but are read once, so it takes no longer than the document is. Variables are those the client sent, coerced.
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

  /** `page` is that of the connection whose fields are selected. */
  function ofSelections(parent: GraphQLNamedType, set: SelectionSetNode, page: Page): QuerySize {
    let { nodes, depth } = NOTHING;
    for (const selection of set.selections) {
      if (!isSelected(selection, variables)) continue;
      const size = ofSelection(parent, selection, page);
      nodes += size.nodes;
      depth = Math.max(depth, size.depth);
    }
    return { nodes, depth };
  }

  function ofSelection(parent: GraphQLNamedType, selection: SelectionNode, page: Page): QuerySize {
    if (selection.kind === Kind.FIELD) return ofField(parent, selection, page);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      return ofSelections(type ?? parent, selection.selectionSet, page);
    }
    const key = `${selection.name.value} ${page.size} ${page.fields}`;
    const fragment = fragments.get(selection.name.value);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = known.get(key) ?? (type ? ofSelections(type, fragment.selectionSet, page) : NOTHING);
    known.set(key, size);
    return size;
  }

  function ofField(parent: GraphQLNamedType, node: FieldNode, page: Page): QuerySize {
    const field = fieldOf(parent, node);
    if (!field) return NOTHING;
    const type = getNamedType(field.type);
    const { listSize } = directivesOf(field);
    // Without an alias, a value of an object is in the answer once, however often it is selected.
    const again = node.alias ? 1 : 0;
    const length = lengthOf(field, listSize, node, variables);
    if (isLeafType(type)) return { nodes: length ?? Math.max(again, weightOf(field) ?? 0), depth: 1 };
    const weight = weightOf(field) ?? weightOf(type) ?? 1;
    const select = (within: Page) =>
      node.selectionSet ? ofSelections(type, node.selectionSet, within) : NOTHING;
    if (listSize?.sizedFields) {
      // The page is read whether or not its items are selected.
      const size = length ?? DEFAULT_PAGE_SIZE;
      const inner = select({ fields: listSize.sizedFields, size });
      return { nodes: size + weight + inner.nodes, depth: inner.depth + 1 };
    }
    const inner = select(NO_PAGE);
    // The items of a page were counted with it.
    const counted = weightOf(parent) === 0 && field.name === 'node';
    const isList = isListType(getNullableType(field.type));
    // What a type is made of is asked for eight levels deep by every tool, and is mostly null.
    const ofType = parent.name.startsWith('__') && !isList;
    const objects = Math.max(again, counted || ofType ? 0 : weight);
    const paged = page.fields.includes(field.name);
    const times = !isList ? 1 : paged ? page.size : (length ?? DEFAULT_PAGE_SIZE);
    return { nodes: times * (objects + inner.nodes), depth: inner.depth + 1 };
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(root, operation.selectionSet, NO_PAGE) : NOTHING;
}

/** The lists of an object that are as long as its own field says. */
interface Page {
  readonly fields: readonly string[];
  readonly size: number;
}

const NO_PAGE: Page = { fields: [], size: 0 };

type Field = GraphQLField<unknown, unknown>;

function fieldOf(parent: GraphQLNamedType, node: FieldNode): Field | undefined {
  const name = node.name.value;
  const introspection = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];
  const meta = introspection.find((field) => field.name === name);
  if (meta) return meta;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** How many items a field gives; null where nothing says. */
function lengthOf(
  field: Field,
  listSize: ListSize | undefined,
  node: FieldNode,
  variables: Variables,
): number | null {
  const args = field.args.length > 0 ? valuesOf(() => getArgumentValues(field, node, variables)) : null;
  const slicing = listSize?.slicingArguments ?? [];
  // What a short list gives unasked is a bound that few reach: taken for its length, plain queries would seem vast.
  const given = node.arguments?.map(({ name }) => name.value).filter((name) => slicing.includes(name)) ?? [];
  const asked = given.map((name) => args?.[name]).filter((size) => typeof size === 'number');
  if (asked.length > 0) return Math.min(Math.max(0, ...asked), MAX_PAGE_SIZE);
  const listed = Object.values(args ?? {}).find(Array.isArray);
  // Only what gateways ask for has no limit of its own.
  if (slicing.length === 0 && listed)
    return listSize ? Math.min(listed.length, MAX_PAGE_SIZE) : listed.length;
  return listSize?.assumedSize ?? (listSize ? DEFAULT_PAGE_SIZE : null);
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
