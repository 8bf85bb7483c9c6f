import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { DEFAULT_PAGE_SIZE } from '../../graph/builder/page-size.ts';
import { argumentsOf, type FieldUse } from './field-arguments.ts';
import { type QuerySize, querySize } from './query-size.ts';
import type { VariableValues } from './selected-fields.ts';
import { hasVariable, type SizingVariable, sizingVariables } from './sizing-variables.ts';
import { coerceVariables } from './variables.ts';

/**
 * The maximum number of levels of nested brackets in a document, and of nested fields in an operation with expanded
 * fragments.
 */
export const MAX_DEPTH = 64;
/** The maximum number of sizes that are cached for an operation. */
const MAX_SIZES = 100;
/** The maximum length of the cache key of a size. */
const MAX_KEY = 1_000;

interface CachedSize {
  readonly size: QuerySize;
  /**
   * The fields whose arguments are not completely contained in the cache key. Their arguments are checked for each
   * request.
   */
  readonly unchecked: readonly FieldUse[];
}

/** The sizes of one operation, cached by the variables that they depend on. */
export class QuerySizes {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #variables: readonly SizingVariable[];
  readonly #cached = new Map<string, CachedSize>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#document = document;
    this.#operation = operation;
    this.#variables = sizingVariables(schema, operation);
  }

  /**
   * Returns the size of the operation with these variables, which are not coerced yet. Throws QUERY_TOO_LARGE if it
   * exceeds the limits, the error of an invalid argument, and the first errors of variables of a wrong type.
   */
  check(variables: VariableValues, maxCost: number): QuerySize {
    const key = JSON.stringify(this.#variables.map(({ name, keyOf }) => keyOf(variables[name])));
    const cached = this.#cached.get(key);
    if (cached && cached.unchecked.length === 0) return checkLimits(cached.size, maxCost);
    const { coerced, errors } = coerceVariables(this.#schema, this.#operation, variables);
    // The executor would also report these errors, but up to 50 of them, and each error message contains the complete
    // value.
    if (errors) throw new AggregateError(errors);
    if (!cached) return checkLimits(this.#measure(key, coerced), maxCost);
    for (const use of cached.unchecked) argumentsOf(use, coerced);
    return checkLimits(cached.size, maxCost);
  }

  #measure(key: string, coerced: VariableValues): QuerySize {
    const texts = new Set(this.#variables.flatMap(({ name, isText }) => (isText ? [name] : [])));
    const unchecked: FieldUse[] = [];
    let isCacheable = this.#cached.size < MAX_SIZES && key.length <= MAX_KEY;
    const size = querySize(this.#schema, this.#document, this.#operation, coerced, (use, isValid) => {
      if (hasVariable(use.node.arguments ?? [], texts)) unchecked.push(use);
      isCacheable &&= isValid;
    });
    if (isCacheable) this.#cached.set(key, { size, unchecked });
    return size;
  }
}

/** The cost above which the statements of a request wait until the statements of cheaper requests have run. */
const EXPENSIVE = 1_000;

/** Whether the statements of an operation wait until the statements of cheaper operations have run. */
export const isExpensive = ({ cost }: QuerySize): boolean => cost > EXPENSIVE;

/** A result with at most this cost contains at most a few hundred article texts. */
const LARGE = 5_000;

/** Whether the result of an operation may be so large that it is measured before it is serialised. */
export const mayBeLarge = ({ cost }: QuerySize): boolean => cost > LARGE;

function checkLimits(size: QuerySize, maxCost: number): QuerySize {
  const { cost, depth } = size;
  if (depth > MAX_DEPTH) {
    throw new DatelineError(
      'QUERY_TOO_LARGE',
      `Query depth ${depth} exceeds the maximum of ${MAX_DEPTH}. Reduce the nesting of fields.`,
    );
  }
  if (cost > maxCost) {
    throw new DatelineError(
      'QUERY_TOO_LARGE',
      `The estimated cost of the query, ${grouped(Math.ceil(cost))}, exceeds the maximum of ${grouped(maxCost)}. Request fewer items with \`first\` or \`last\`, especially in nested lists, or fewer searches, counts and facets in one request. The cost of a connection without \`first\` and \`last\` is that of ${DEFAULT_PAGE_SIZE} items.`,
    );
  }
  return size;
}
