import {
  type ArgumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import { wordsOf } from '../../graph/lists/search-text.ts';

/** A variable of an operation, and the part of its value that the size of the operation depends on. */
export interface SizingVariable {
  readonly name: string;
  /** Whether the value is a text. The size depends only on the number of its words. */
  readonly isText: boolean;
  readonly keyOf: (value: unknown) => unknown;
}

const NUMERIC = ['Int', 'Float', 'Boolean'];

/**
 * The variables of an operation. The size of the operation depends on the values of numbers, conditions, enums, lists
 * and input objects, on the number of words in a search text, and on the number of representations.
 */
export function sizingVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): SizingVariable[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const declared = typeFromAST(schema, type);
    if (!declared) return [];
    const name = variable.name.value;
    const named = getNamedType(declared);
    if (named.name === '_Any') return [{ name, isText: false, keyOf: lengthOf }];
    const isText =
      isScalarType(named) && !isListType(getNullableType(declared)) && !NUMERIC.includes(named.name);
    return [{ name, isText, keyOf: isText ? wordsOf : (value: unknown) => value }];
  });
}

const lengthOf = (value: unknown): unknown => (Array.isArray(value) ? value.length : typeof value);

/** Whether values in a document contain one of the named variables. */
export function hasVariable(
  values: readonly (ArgumentNode | ObjectFieldNode | ValueNode)[],
  names: ReadonlySet<string>,
): boolean {
  return values.some((node) => {
    if (node.kind === Kind.VARIABLE) return names.has(node.name.value);
    if (node.kind === Kind.LIST) return hasVariable(node.values, names);
    if (node.kind === Kind.OBJECT) return hasVariable(node.fields, names);
    return 'value' in node && typeof node.value === 'object' && hasVariable([node.value], names);
  });
}
