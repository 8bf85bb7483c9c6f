import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isListType,
  isScalarType,
  Kind,
  Lexer,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  Source,
  TokenKind,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { SecondChanceCache } from '../../cache/second-chance-cache.ts';
import { DatelineError } from '../../errors.ts';
import { DEFAULT_PAGE_SIZE } from '../../graph/builder/page-size.ts';
import { wordsOf } from '../../graph/lists/search-text.ts';
import { shortened } from '../request/errors.ts';
import type { Run } from '../request/execution.ts';
import type { Variables } from '../request/selected-fields.ts';
import { coerceVariables } from '../request/variables.ts';
import { argumentsOf, type FieldUse, type QuerySize, querySize } from './query-size.ts';

/** Most words and signs of a document: the largest that GraphiQL or a code generator sends have a few hundred. */
const MAX_TOKENS = 10_000;
/**
 * Maximum number of lines of a document: the location of each error in it is found by counting lines from its start.
 */
const MAX_LINES = 10_000;
/** Most levels of brackets in a document, and of fields in fields when its fragments are put in. */
const MAX_DEPTH = 64;
/** Maximum number of characters of the documents in the cache. A parsed character may take 300 bytes. */
const MAX_CACHED = 500_000;

const tooLarge = (message: string): DatelineError => new DatelineError('QUERY_TOO_LARGE', message);

/** Refuses documents that would keep the process from other requests, before they are parsed or run. */
export const queryLimits = (maxCost: number): Plugin<Run> => ({
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string | Source, options: unknown) => {
      checkTokens(source);
      return parseFn(source, options);
    });
  },
  onValidate:
    () =>
    ({ result }) => {
      // Yoga masks other errors, but sends these as they are.
      for (const error of result) error.message = shortened(error.message);
    },
  onExecute({ args: { schema, document, operationName, variableValues, contextValue } }) {
    const operation = getOperationAST(document, operationName);
    const size = operation && checkQuerySize(schema, document, operation, variableValues ?? {}, maxCost);
    contextValue.graph.caller.expensive = isExpensive(size);
  },
});

/** What is known of an operation, by those of its variables that its size depends on. */
interface Sizes {
  readonly variables: readonly SizingVariable[];
  readonly known: Map<string, Measured>;
}

interface Measured {
  readonly size: QuerySize;
  /** The fields with arguments of which the key does not hold everything: they are checked each time. */
  readonly unchecked: readonly FieldUse[];
}

const sizes = new WeakMap<OperationDefinitionNode, Sizes>();
/** Maximum number of sizes that are cached for an operation. */
const MAX_SIZES = 100;
/** Maximum length of the variables of a size that is cached. */
const MAX_KEY = 1_000;

/**
 * How much an operation asks for with these variables, as they were sent. Throws QUERY_TOO_LARGE if that is above the
 * limits, the error of an argument that is wrong, and the first errors of variables that do not fit their types.
 */
export function checkQuerySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maxCost: number,
): QuerySize {
  const of = sizes.get(operation) ?? { variables: sizingVariables(schema, operation), known: new Map() };
  sizes.set(operation, of);
  const key = JSON.stringify(of.variables.map(({ name, keyOf }) => keyOf(variables[name])));
  const before = of.known.get(key);
  if (before && before.unchecked.length === 0) return checkLimits(before.size, maxCost);
  const { coerced, errors } = coerceVariables(schema, operation, variables);
  // The executor would report them too, but up to 50, each of which prints the whole value.
  if (errors) throw new AggregateError(errors);
  if (before) {
    for (const use of before.unchecked) argumentsOf(use, coerced);
    return checkLimits(before.size, maxCost);
  }
  const texts = new Set(of.variables.flatMap(({ name, isText }) => (isText ? [name] : [])));
  const unchecked: FieldUse[] = [];
  let cacheable = of.known.size < MAX_SIZES && key.length <= MAX_KEY;
  const size = querySize(schema, document, operation, coerced, (use, fit) => {
    if (hasVariable(use.node.arguments ?? [], texts)) unchecked.push(use);
    cacheable &&= fit;
  });
  if (cacheable) of.known.set(key, { size, unchecked });
  return checkLimits(size, maxCost);
}

/** The cost from which on the statements of a request wait behind those of others. */
const EXPENSIVE = 1_000;

/** Whether the statements of an operation wait behind those of others. */
export const isExpensive = (size: QuerySize | null | undefined): boolean =>
  size != null && size.cost > EXPENSIVE;

/** The cost up to which an answer has a few hundred texts of articles at most. */
const LARGE = 5_000;

/** Whether the answer to an operation may be so large that it is measured before it is serialised. */
export const mayBeLarge = (size: QuerySize): boolean => size.cost > LARGE;

function checkLimits(size: QuerySize, maxCost: number): QuerySize {
  const { cost, depth } = size;
  if (depth > MAX_DEPTH) {
    throw tooLarge(
      `Query depth ${depth} exceeds the maximum of ${MAX_DEPTH}. Nest fewer fields in one another.`,
    );
  }
  if (cost > maxCost) {
    throw tooLarge(
      `The query costs ${Math.ceil(cost)} and the maximum is ${maxCost}. Request fewer items with \`first\` or \`last\`, above all in lists within lists, or fewer searches, counts and facets at once; a connection without \`first\` and \`last\` counts as ${DEFAULT_PAGE_SIZE} items.`,
    );
  }
  return size;
}

interface SizingVariable {
  readonly name: string;
  /** Whether the key does not hold the whole value. */
  readonly isText: boolean;
  /** What the size depends on. */
  readonly keyOf: (value: unknown) => unknown;
}

/**
 * What the size of an operation depends on: of numbers, conditions, enums, and what may hold some, the value; of a text
 * the number of words that it is searched for by; of representations their number.
 */
function sizingVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): SizingVariable[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const given = typeFromAST(schema, type);
    if (!given) return [];
    const name = variable.name.value;
    const leaf = getNamedType(given);
    if (leaf.name === '_Any') return [{ name, isText: false, keyOf: lengthOf }];
    const isText =
      isScalarType(leaf) &&
      !isListType(getNullableType(given)) &&
      !['Int', 'Float', 'Boolean'].includes(leaf.name);
    return [{ name, isText, keyOf: isText ? wordsOf : (value: unknown) => value }];
  });
}

const lengthOf = (value: unknown): unknown => (Array.isArray(value) ? value.length : typeof value);

/** Whether values of a document have one of these variables in them. */
function hasVariable(
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

/** Counts words and brackets without recursion, which the parser's own depth could exhaust. */
function checkTokens(source: string | Source): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count === MAX_TOKENS) {
      throw tooLarge(`The document has more than ${MAX_TOKENS} words and signs, which are the most.`);
    }
    checkLines(lexer);
    if (OPENING.has(lexer.token.kind)) depth += 1;
    else if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MAX_DEPTH) {
      throw tooLarge(`The document has more than ${MAX_DEPTH} levels of brackets, which are the most.`);
    }
  }
  checkLines(lexer);
}

function checkLines({ line }: Lexer): void {
  if (line > MAX_LINES) {
    throw tooLarge(`The document must have at most ${MAX_LINES} lines. Remove empty lines and comments.`);
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/** Creates the cache of parsed documents. It is limited by their length, because a few large ones could fill the memory. */
export function documentCache() {
  const documents = new SecondChanceCache<string, DocumentNode>(MAX_CACHED);
  return {
    get: (source: string): DocumentNode | undefined => documents.get(source),
    set: (source: string, document: DocumentNode): void => documents.set(source, document, source.length),
  };
}
