import { GraphQLError, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { readConfig } from '../../../src/config.ts';
import { DatelineError } from '../../../src/errors.ts';
import { querySize } from '../../../src/serve/limits/query-size.ts';

/** The maximum cost of a document. */
export const MAX_COST = readConfig({}).MAX_QUERY_COST;

/** The CPU time that one unit of cost represents, for the server and the database together, in microseconds. */
export const UNIT = 10;

/** Returns the cost of a document as the server computes it; null if an argument is rejected. */
export function costOf(schema: GraphQLSchema, source: string): number | null {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) return null;
  try {
    return querySize(schema, document, operation, {}).cost;
  } catch (error) {
    if (error instanceof DatelineError || error instanceof GraphQLError) return null;
    throw error;
  }
}
