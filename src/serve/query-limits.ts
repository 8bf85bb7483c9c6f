import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isLeafType,
  Lexer,
  type OperationDefinitionNode,
  Source,
  TokenKind,
  typeFromAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DatelineError } from '../errors.ts';
import { DEFAULT_PAGE_SIZE } from '../graph/page.ts';
import type { Run } from './execution.ts';
import { type QuerySize, querySize } from './query-size.ts';

/** Most words and signs of a document: the largest that GraphiQL or a code generator sends have a few hundred. */
const MAX_TOKENS = 10_000;
/** Most levels of brackets in a document, and of fields in fields when its fragments are put in. */
const MAX_DEPTH = 64;
/** Characters of the documents that are kept parsed. A parsed character may take 300 bytes. */
const MAX_CACHED = 500_000;

const tooLarge = (message: string): DatelineError => new DatelineError('QUERY_TOO_LARGE', message);

/** Refuses documents that would keep the process from other requests, before they are parsed or run. */
export const queryLimits = (maxNodes: number): Plugin<Run> => ({
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string | Source, options: unknown) => {
      checkTokens(source);
      return parseFn(source, options);
    });
  },
  onExecute({ args: { schema, document, operationName, variableValues, contextValue } }) {
    const operation = getOperationAST(document, operationName);
    const size = operation && checkQuerySize(schema, document, operation, variableValues ?? {}, maxNodes);
    contextValue.graph.caller.expensive = isExpensive(size);
  },
});

type Variables = Readonly<Record<string, unknown>>;

/** The sizes of an operation, by those of its variables that they depend on. */
interface Sizes {
  readonly variables: readonly string[];
  readonly known: Map<string, QuerySize>;
}
const sizes = new WeakMap<OperationDefinitionNode, Sizes>();
/** Most sizes that are known of an operation. */
const MAX_SIZES = 100;

/** Throws QUERY_TOO_LARGE for an operation whose answer may become too large with these variables, as they were sent. */
export function checkQuerySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maxNodes: number,
): QuerySize | null {
  const of = sizes.get(operation) ?? { variables: sizingVariables(schema, operation), known: new Map() };
  sizes.set(operation, of);
  const key = JSON.stringify(of.variables.map((name) => variables[name]));
  let size = of.known.get(key);
  if (!size) {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    // Variables that do not fit are the executor's to complain of.
    if (!coerced) return null;
    size = querySize(schema, document, operation, coerced);
    if (of.known.size < MAX_SIZES) of.known.set(key, size);
  }
  const { nodes, depth } = size;
  if (depth > MAX_DEPTH) {
    throw tooLarge(`The query has ${depth} levels of fields in fields, and ${MAX_DEPTH} are the most.`);
  }
  if (nodes > maxNodes) {
    throw tooLarge(
      `The query asks for up to ${nodes} nodes, and ${maxNodes} are the most. Ask for fewer at once with \`first\` or \`last\`, above all in lists within lists; a list without either counts as ${DEFAULT_PAGE_SIZE}.`,
    );
  }
  return size;
}

/** The cost from which on the statements of a request wait behind those of others. */
const EXPENSIVE = 1_000;

/** Whether the statements of an operation wait behind those of others. */
export const isExpensive = (size: QuerySize | null | undefined): boolean =>
  size != null && size.nodes > EXPENSIVE;

/** The variables that say how much is asked for: numbers, conditions, lists, and what may hold some. Not mere texts. */
function sizingVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): string[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const given = typeFromAST(schema, type);
    const isText =
      given &&
      isLeafType(getNullableType(given)) &&
      !['Int', 'Float', 'Boolean'].includes(getNamedType(given).name);
    return isText ? [] : [variable.name.value];
  });
}

/** Counts words and brackets without recursion, which the parser's own depth could exhaust. */
function checkTokens(source: string | Source): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count === MAX_TOKENS) {
      throw tooLarge(`The document has more than ${MAX_TOKENS} words and signs, which are the most.`);
    }
    if (OPENING.has(lexer.token.kind)) depth += 1;
    else if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MAX_DEPTH) {
      throw tooLarge(`The document has more than ${MAX_DEPTH} levels of brackets, which are the most.`);
    }
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Keeps documents, as many as their length allows: by their number, large ones would fill the memory. The oldest that
 * was not used since room was last made goes first.
 */
export function documentCache() {
  const documents = new Map<string, { readonly document: DocumentNode; used: boolean }>();
  let length = 0;
  return {
    get(source: string): DocumentNode | undefined {
      const kept = documents.get(source);
      if (kept) kept.used = true;
      return kept?.document;
    },
    set(source: string, document: DocumentNode): void {
      if (!documents.has(source)) length += source.length;
      documents.set(source, { document, used: false });
      for (const [oldest, kept] of documents) {
        if (length <= MAX_CACHED) break;
        documents.delete(oldest);
        if (kept.used) {
          kept.used = false;
          documents.set(oldest, kept);
        } else length -= oldest.length;
      }
    },
  };
}
