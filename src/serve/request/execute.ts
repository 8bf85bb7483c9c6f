import { type ExecutionResult, execute as executeInGraphqlJs, GraphQLError } from 'graphql';
import type { DatelineError } from '../../errors.ts';
import type { Loaded } from '../../graph/loading/loaded.ts';
import type { RequestContext } from '../../graph/loading/request-context.ts';
import type { Caller } from '../../store/connection/caller.ts';
import type { VariableValues } from '../limits/selected-fields.ts';
import { coerceVariables } from '../limits/variables.ts';
import { withDeadline } from './deadline.ts';
import type { PreparedOperation } from './prepared-operation.ts';

/** The inputs of one execution of an operation. */
export interface Execution {
  readonly variables: VariableValues;
  readonly context: RequestContext;
  /** The event, for a subscription. */
  readonly rootValue?: unknown;
}

/**
 * Executes an operation in at most `timeout` milliseconds. If the request fails as a whole, the result has no data:
 * fields that are null only because the database is unavailable would look like results.
 */
export function execute(
  operation: PreparedOperation,
  execution: Execution,
  timeout: number,
): Loaded<ExecutionResult> {
  const { caller } = execution.context;
  if (caller.failure) return failed(caller.failure);
  const result = withDeadline(caller, timeout, () => compute(operation, execution));
  return result instanceof Promise ? result.then((made) => settled(caller, made)) : settled(caller, result);
}

const settled = ({ failure }: Caller, result: ExecutionResult): ExecutionResult =>
  failure ? failed(failure) : result;

const failed = (failure: DatelineError): ExecutionResult => ({
  errors: [new GraphQLError(failure.message, { originalError: failure })],
});

/**
 * Executes an operation with graphql-js the first time. From the second time on, it is executed with a compiled
 * function, which takes a third of the time for nested lists. Yoga's own executor is not used, because it writes fields
 * in the order in which they are resolved, which varies. The specification requires the order of the query.
 */
function compute(operation: PreparedOperation, execution: Execution): Loaded<ExecutionResult> {
  const compiled = operation.compileRepeated();
  if (!compiled) return interpret(operation, execution);
  const { variables, context, rootValue } = execution;
  // Compiled operations report invalid variables with messages different from those of graphql-js.
  const { errors } = coerceVariables(operation.schema, operation.definition, variables);
  if (errors) return { errors };
  const result = compiled.query(rootValue, context, variables);
  return result instanceof Promise ? result.then(checked) : checked(result);

  /**
   * If several errors occur below one null value, a compiled operation may report a different one of them from
   * graphql-js, so graphql-js executes the operation as well.
   */
  function checked(made: ExecutionResult): Loaded<ExecutionResult> {
    return made.errors && !context.caller.failure ? interpret(operation, execution) : made;
  }
}

function interpret(
  { schema, document, definition }: PreparedOperation,
  { variables, context, rootValue }: Execution,
): Loaded<ExecutionResult> {
  return executeInGraphqlJs({
    schema,
    document,
    operationName: definition.name?.value,
    rootValue,
    contextValue: context,
    variableValues: variables,
  });
}
