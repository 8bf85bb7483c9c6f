import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import type { DatelineError } from '../../errors.ts';
import type { RequestContext } from '../../graph/loading/request-context.ts';
import type { Caller } from '../../store/connection/caller.ts';
import { withDeadline } from './deadline.ts';
import { traitsOf } from './document-traits.ts';
import { expandedFields } from './expanded-fields.ts';
import { coerceVariables } from './variables.ts';

/** An operation to run for a request. */
type Execution = ExecutionArgs & { readonly contextValue: RequestContext };

/** What a request brings along, and what becomes known of it when it is executed. */
export interface Run {
  readonly graph: RequestContext;
  /** Whether the answer stays right until something it was made of changes. */
  lasting: boolean;
  subscription?: Subscription;
}

/** What a subscription tells, one result after the other, and the event that the last one told of. */
export interface Subscription {
  readonly results: AsyncIterableIterator<ExecutionResult>;
  readonly eventId: string;
}

/**
 * Runs an operation with graphql-js, and from its second time on as a function that was compiled for it: a list of
 * nested lists takes a third of the time then. Yoga's own executor writes fields in the order in which they are ready,
 * which is another one each time; the specification has the order of the query.
 */
function compute(args: Execution): PromiseOrValue<ExecutionResult> {
  const { schema, document, operationName, rootValue, contextValue, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  const compiled = operation && compileRepeated(schema, document, operation);
  if (!compiled) return execute(args);
  // What is wrong with variables, graphql-js says in other words than compiled operations.
  const { errors } = coerceVariables(schema, operation, variableValues ?? {});
  if (errors) return { errors };
  const result = compiled.query(rootValue, contextValue, variableValues ?? {});
  return result instanceof Promise ? result.then(checked) : checked(result);

  /** Of the errors beside each other under what they make null, graphql-js tells the first: it is asked again. */
  function checked(answer: ExecutionResult): PromiseOrValue<ExecutionResult> {
    return answer.errors && !contextValue.caller.failure ? execute(args) : answer;
  }
}

/** Runs an operation for a request, in at most `timeout` milliseconds. When the request fails as a whole, only that is the result. */
export function run(args: Execution, timeout: number): PromiseOrValue<ExecutionResult> {
  const { caller } = args.contextValue;
  if (caller.failure) return failed(caller.failure);
  const result = withDeadline(caller, timeout, () => compute(args));
  return result instanceof Promise ? result.then((made) => settled(caller, made)) : settled(caller, result);
}

const settled = ({ failure }: Caller, result: ExecutionResult): ExecutionResult =>
  failure ? failed(failure) : result;

/** Without data: fields that are null only because the database is away would look like answers. */
const failed = (failure: DatelineError): ExecutionResult => ({
  errors: [new GraphQLError(failure.message, { originalError: failure })],
});

type PromiseOrValue<T> = T | Promise<T>;

/**
 * Maximum number of expanded fields in an operation that is compiled. The compiler blocks the process for about 0.2
 * milliseconds a field; the introspection query of GraphiQL has 220.
 */
const MAX_COMPILED_FIELDS = 500;

/** Null after the first run, false for an operation that is never compiled. */
const compiledOperations = new WeakMap<OperationDefinitionNode, CompiledQuery | null | false>();

/** The function that was compiled for a valid operation, if it was run before; it is as `lasting` as it can be. */
export const compiledOperation = (operation: OperationDefinitionNode): CompiledQuery | null =>
  compiledOperations.get(operation) || null;

function compileRepeated(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  const known = compiledOperations.get(operation);
  if (known || known === false) return known || null;
  if (known === undefined) {
    compiledOperations.set(operation, null);
    return null;
  }
  const compiled = isCompilable(schema, document, operation) && compile(schema, document, operation);
  compiledOperations.set(operation, compiled);
  return compiled || null;
}

function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const { lasting, conditional } = traitsOf(schema, document);
  return (
    operation.operation === OperationTypeNode.QUERY &&
    // What is another each time must not be asked twice: see `checked`.
    lasting &&
    // A field that one selection leaves out and another has comes in another order.
    !conditional &&
    // The compiler expands each fragment wherever it is spread, though no execution may need it.
    expandedFields(schema, document, operation) <= MAX_COMPILED_FIELDS
  );
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | false {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '');
  return isCompiledQuery(compiled) && compiled;
}

/** Runs queries with the context that their request brought along, and notes whether the answer may be kept. */
export const execution = (timeout: number): Plugin<Run> => ({
  onExecute({ args, setExecuteFn }) {
    const current: Run = args.contextValue;
    setExecuteFn((given: ExecutionArgs) => run({ ...given, contextValue: current.graph }, timeout));
    return {
      onExecuteDone({ result }) {
        const { schema, document, operationName } = args;
        current.lasting =
          !(Symbol.asyncIterator in result) &&
          !result.errors &&
          getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY &&
          traitsOf(schema, document).lasting;
      },
    };
  },
});
