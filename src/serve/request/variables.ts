import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './selected-fields.ts';

/**
 * Maximum number of errors in the variables of a request. Each error prints the value that contains it, so that their
 * number times the length of the variables is what a wrong request costs.
 */
const MAX_ERRORS = 2;

/** The variables of an operation, coerced to their types, or the first errors in them. */
export const coerceVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): { errors: readonly GraphQLError[]; coerced?: never } | { coerced: Variables; errors?: never } =>
  getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_ERRORS });
