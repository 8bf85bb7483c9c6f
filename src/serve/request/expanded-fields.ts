import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { SelectedFields } from './selected-fields.ts';

/**
 * The number of fields of an operation when every fragment is expanded, for each possible type of an interface or union:
 * the number of functions that a compiler writes for it. The number can be exponential in the length of the document, and
 * at worst is infinite; selections are memoised by type, so that counting is not.
 */
export function expandedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const selected = new SelectedFields(schema, document, {});
  const numbers = new Map<SelectionSetNode, number>();
  const known = new Map<string, number>();

  function ofType(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number {
    if (isObjectType(type)) return ofObject(type, sets);
    if (!isAbstractType(type)) return 0;
    return schema.getPossibleTypes(type).reduce((total, each) => total + ofObject(each, sets), 0);
  }

  function ofObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): number {
    const key = `${type.name} ${sets.map(numberOf)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let total = 0;
    for (const nodes of selected.of(type, sets).values()) {
      const field = type.getFields()[nodes[0].name.value];
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      total += 1 + (field ? ofType(getNamedType(field.type), inner) : 0);
    }
    known.set(key, total);
    return total;
  }

  function numberOf(set: SelectionSetNode): number {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofObject(root, [operation.selectionSet]) : 0;
}
