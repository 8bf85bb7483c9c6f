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
 * Returns the number of fields in an operation after every fragment is expanded. A field of an interface or union
 * counts once for each possible type. The result is the number of functions that the compiler generates. It can be
 * exponential in the length of the document, and may overflow to Infinity; counting takes linear time, because
 * selections are memoised by type.
 */
export function expandedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const selected = new SelectedFields(schema, document, {});
  const known = new Map<string, number>();

  function ofType(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number {
    if (isObjectType(type)) return ofObject(type, sets);
    if (!isAbstractType(type)) return 0;
    return schema.getPossibleTypes(type).reduce((total, each) => total + ofObject(each, sets), 0);
  }

  function ofObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): number {
    const key = selected.keyOf(type, sets);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    let total = 0;
    for (const nodes of selected.of(type, sets).values()) {
      const field = type.getFields()[nodes[0].name.value];
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      total += 1 + (field ? ofType(getNamedType(field.type), inner) : 0);
    }
    known.set(key, total);
    return total;
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofObject(root, [operation.selectionSet]) : 0;
}
