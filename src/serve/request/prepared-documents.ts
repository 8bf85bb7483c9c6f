import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, parse } from 'graphql';
import { SecondChanceCache } from '../../cache/second-chance-cache.ts';
import { checkTokens } from '../limits/document-tokens.ts';
import { PreparedOperation } from './prepared-operation.ts';

/**
 * The maximum total number of characters in the cached documents. When parsed, a character may take 300 bytes of
 * memory.
 */
const MAX_CHARACTERS = 500_000;

/** A parsed document. Its operations are prepared when they are first requested. */
export class PreparedDocument {
  readonly node: DocumentNode;
  readonly #schema: GraphQLSchema;
  readonly #operations = new Map<string | undefined, PreparedOperation>();

  constructor(schema: GraphQLSchema, node: DocumentNode) {
    this.#schema = schema;
    this.node = node;
  }

  /** The names of all operations. The name of an anonymous operation is the empty string. */
  get operationNames(): readonly string[] {
    return this.node.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
    );
  }

  /**
   * Returns the operation with this name, or the only operation if `name` is undefined. Returns null if there is no
   * such operation.
   */
  operation(name: string | undefined): PreparedOperation | null {
    const prepared = this.#operations.get(name);
    if (prepared) return prepared;
    const definition = getOperationAST(this.node, name);
    if (!definition) return null;
    const made = new PreparedOperation(this.#schema, this.node, definition);
    this.#operations.set(name, made);
    return made;
  }
}

/**
 * The most recent parsed documents, by their text. The limit applies to their total length, because a long document
 * takes much memory.
 */
export class PreparedDocuments {
  readonly #schema: GraphQLSchema;
  readonly #documents = new SecondChanceCache<string, PreparedDocument>(MAX_CHARACTERS);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Returns the document with this text, if it is cached. */
  get(text: string): PreparedDocument | undefined {
    return this.#documents.get(text);
  }

  /** Returns the document with this text, parsed if it is not cached. Throws QUERY_TOO_LARGE and syntax errors. */
  prepare(text: string): PreparedDocument {
    const cached = this.get(text);
    if (cached) return cached;
    checkTokens(text);
    const document = new PreparedDocument(this.#schema, parse(text));
    this.#documents.set(text, document, text.length);
    return document;
  }
}
