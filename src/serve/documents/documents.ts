import { GraphQLError } from 'graphql';
import { DatelineError, type ErrorCode } from '../../errors.ts';
import { AutomaticDocuments } from './automatic-documents.ts';
import { type DocumentId, type DocumentParameters, hashOf, requestedId } from './document-id.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface DocumentsOptions {
  readonly trusted?: TrustedDocuments;
  /** Whether to reject every document that is not trusted. */
  readonly onlyTrusted?: boolean;
  /** Receives each automatic persisted query that is stored, so that other processes can store it too. */
  readonly onStored?: (text: string) => void;
}

/** The document of a request. */
export interface FoundDocument {
  readonly text: string;
  /** Whether the document was sent with a hash under which it is not stored yet. */
  readonly isNew: boolean;
}

/** The documents that requests can refer to by id: trusted documents, and automatic persisted queries. */
export class Documents {
  readonly onlyTrusted: boolean;
  readonly #trusted: TrustedDocuments | null;
  readonly #automatic = new AutomaticDocuments();
  readonly #onStored: (text: string) => void;

  constructor({ trusted, onlyTrusted = false, onStored = () => {} }: DocumentsOptions = {}) {
    this.#onStored = onStored;
    this.#trusted = trusted ?? null;
    this.onlyTrusted = onlyTrusted;
  }

  /**
   * Looks up the document of a request. Throws BAD_REQUEST, DOCUMENT_HASH_MISMATCH for a text that does not match its
   * id, PERSISTED_QUERY_NOT_FOUND, DOCUMENT_NOT_FOUND and DOCUMENT_NOT_TRUSTED.
   */
  lookUp(parameters: DocumentParameters): FoundDocument {
    const { query } = parameters;
    const id = requestedId(parameters);
    const stored = id && this.#find(id);
    if (id) this.#check(id, stored, query);
    const text = stored ?? query;
    if (text === undefined) {
      throw new DatelineError('BAD_REQUEST', 'The request has no document. Send `query` or `documentId`.');
    }
    if (this.onlyTrusted && !this.#trusted?.has(text)) {
      throw new DatelineError(
        'DOCUMENT_NOT_TRUSTED',
        'This server runs only trusted documents. Send the id of a trusted document as `documentId`.',
      );
    }
    return { text, isNew: id !== null && stored === null };
  }

  /**
   * Stores a valid document under its hash. Returns false if the document is not added, for example because it is
   * already stored.
   */
  store(text: string): boolean {
    return !this.onlyTrusted && this.#automatic.store(text);
  }

  /** Stores a valid document that a client sent, and notifies the other processes. */
  receive(text: string): void {
    if (this.store(text)) this.#onStored(text);
  }

  #find({ name, hash }: DocumentId): string | null {
    return this.#trusted?.get(name) ?? (hash === null ? null : this.#byHash(hash));
  }

  #byHash(hash: string): string | null {
    return this.#trusted?.get(`sha256:${hash}`) ?? this.#automatic.get(hash);
  }

  /** Checks a document that was sent with an id. */
  #check(id: DocumentId, stored: string | null, query: string | undefined): void {
    if (query === undefined) {
      if (stored === null) this.#notFound(id);
      return;
    }
    if (stored === null && id.hash === null) this.#notFound(id);
    if (stored === null ? hashOf(query) !== id.hash : stored !== query) {
      throw new DatelineError(
        'DOCUMENT_HASH_MISMATCH',
        `\`query\` is not the document with the id ${id.name}. The id must be the SHA-256 hash of \`query\`, or the id of the trusted document with the same text. Omit \`query\`, or send the correct id.`,
      );
    }
  }

  #notFound({ name, hash }: DocumentId): never {
    if (hash === null || this.onlyTrusted) {
      throw new DatelineError(
        'DOCUMENT_NOT_FOUND',
        `No trusted document has the id ${name}. Send the id of a trusted document, or add the document to the server.`,
      );
    }
    const code: ErrorCode = 'PERSISTED_QUERY_NOT_FOUND';
    // Clients check for this message. Some clients interpret a different status as lack of support for persisted
    // queries.
    throw new GraphQLError('PersistedQueryNotFound', { extensions: { code, http: { status: 200 } } });
  }
}
