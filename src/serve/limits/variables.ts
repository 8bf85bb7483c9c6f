import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { VariableValues } from './selected-fields.ts';

/**
 * The maximum number of reported errors in the variables of a request. Each error prints the value that contains it, so
 * the size of the response to an invalid request is proportional to the number of errors times the length of its
 * variables.
 */
const MAX_ERRORS = 2;

/** Coerces the variables of an operation to their types. Returns the first errors if they do not have these types. */
export const coerceVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: VariableValues,
): { errors: readonly GraphQLError[]; coerced?: never } | { coerced: VariableValues; errors?: never } =>
  getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_ERRORS });
