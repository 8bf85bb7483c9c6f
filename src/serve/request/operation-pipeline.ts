import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Documents } from '../documents/documents.ts';
import { answerTooLarge, withFewErrors } from '../limits/answer-errors.ts';
import { isLarger } from '../limits/answer-size.ts';
import { isExpensive } from '../limits/query-sizes.ts';
import { shortened } from './errors.ts';
import { execute } from './execute.ts';
import { type RequestParameters, refused, shown } from './parameters.ts';
import type { PreparedDocument, PreparedDocuments } from './prepared-documents.ts';
import type { RequestState } from './request-state.ts';

export interface PipelineOptions {
  readonly documents: Documents;
  readonly prepared: PreparedDocuments;
  readonly maxQueryCost: number;
  /** The maximum number of bytes of a result. */
  readonly maxAnswerBytes: number;
  /** The time limit of a request in milliseconds. */
  readonly requestTimeout: number;
  readonly maskError: (error: unknown) => GraphQLError;
}

/** Returns the state of a request. Yoga passes it to all hooks, but the types of some hooks omit it. */
const stateOf = (context: object): RequestState => context as RequestState;

/** A Yoga plugin that takes an operation through each step: lookup, parsing, validation, limits, execution. */
export function operationPipeline(options: PipelineOptions): Plugin<RequestState> {
  const { documents, prepared, maxQueryCost, maxAnswerBytes, requestTimeout, maskError } = options;
  return {
    onParams({ params, setParams, context }) {
      const { documentId: _, ...others } = params as RequestParameters;
      const { text, isNew } = documents.lookUp(params as RequestParameters);
      const state = stateOf(context);
      if (isNew) state.newDocument = text;
      if (others.operationName !== undefined) state.operationName = others.operationName;
      setParams({ ...others, query: text });
    },
    onParse({ context, setParseFn }) {
      setParseFn((text: string) => {
        const state = stateOf(context);
        const document = prepared.prepare(text);
        state.operation =
          document.operation(state.operationName) ?? noOperation(document, state.operationName);
        return document.node;
      });
    },
    onValidate: () => (validated) => {
      // Yoga masks other errors, but sends these as they are.
      for (const error of validated.result) error.message = shortened(error.message);
      const { newDocument } = stateOf(validated.context);
      if (validated.valid && newDocument !== undefined) documents.receive(newDocument);
    },
    onExecute({ args, setExecuteFn }) {
      const state = stateOf(args.contextValue);
      const { operation } = state;
      if (!operation) return;
      const execution = { variables: args.variableValues ?? {}, context: state.graph };
      const size = operation.sizes.check(execution.variables, maxQueryCost);
      state.graph.caller.expensive = isExpensive(size);
      setExecuteFn(() => execute(operation, execution, requestTimeout));
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          state.isCacheable = !result.errors && operation.isCacheable;
          setResult(withFewErrors(result));
        },
      };
    },
    onExecutionResult({ result, setResult, context }) {
      if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return;
      if (!isLarger(result, maxAnswerBytes)) return;
      stateOf(context).isCacheable = false;
      setResult({ errors: [maskError(answerTooLarge(maxAnswerBytes))] });
    },
  };
}

function noOperation({ operationNames }: PreparedDocument, name: string | undefined): never {
  throw refused(noOperationMessage(operationNames, name), 'OPERATION_RESOLUTION_FAILURE');
}

function noOperationMessage(operationNames: readonly string[], name: string | undefined): string {
  if (operationNames.length === 0) return 'The document has no operation. Add a query or a subscription.';
  if (name === undefined) {
    return `The document has ${operationNames.length} operations. Send the name of one as \`operationName\`.`;
  }
  const names = operationNames.filter((each) => each !== '').map((each) => `\`${shown(each)}\``);
  return `The document has no operation with the name \`${shown(name)}\`. Use one of the names of its operations: ${names.join(', ') || 'none'}.`;
}
