import {
  type DocumentNode,
  type ExecutionArgs,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { directivesOf } from '../graph/cost.ts';
import type { RequestContext } from '../graph/request-context.ts';

/** What a request brings along, and what becomes known of it when it is executed. */
export interface Run {
  readonly graph: RequestContext;
  /** Whether the answer stays right until something it was made of changes. */
  lasting: boolean;
}

/**
 * Runs queries with graphql-js. Yoga's own executor writes fields in the order in which they are ready, which is another
 * one each time; the specification has the order of the query.
 */
export const execution = (): Plugin<Run> => ({
  onExecute({ args, setExecuteFn }) {
    const run: Run = args.contextValue;
    setExecuteFn((given: ExecutionArgs) => execute({ ...given, contextValue: run.graph }));
    return {
      onExecuteDone({ result }) {
        const { schema, document, operationName } = args;
        run.lasting =
          !(Symbol.asyncIterator in result) && !result.errors && isLasting(schema, document, operationName);
      },
    };
  },
});

const known = new WeakMap<DocumentNode, boolean>();

/** Whether an operation is a query of nothing that changes by itself. */
function isLasting(schema: GraphQLSchema, document: DocumentNode, name: string | null | undefined): boolean {
  if (getOperationAST(document, name)?.operation !== OperationTypeNode.QUERY) return false;
  const before = known.get(document);
  if (before !== undefined) return before;
  let lasting = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        if (field && directivesOf(field).cacheControl) lasting = false;
      },
    }),
  );
  known.set(document, lasting);
  return lasting;
}
