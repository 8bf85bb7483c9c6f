import { GraphQLError } from 'graphql';
import { DatelineError, type ErrorCode } from '../../errors.ts';
import { AutomaticDocuments } from './automatic-documents.ts';
import { type DocumentId, type DocumentParams, hashOf, requestedId } from './document-id.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface DocumentsOptions {
  readonly trusted?: TrustedDocuments;
  /** Refuse every document that is not among the trusted ones. */
  readonly onlyTrusted?: boolean;
  /** Hears of each document that a client has kept, for other processes to keep it too. */
  readonly onKept?: (text: string) => void;
}

/** The documents that requests may name by an id instead of sending them, and those that may be run at all. */
export class Documents {
  readonly onlyTrusted: boolean;
  readonly #trusted: TrustedDocuments | null;
  readonly #automatic = new AutomaticDocuments();
  readonly #onKept: (text: string) => void;

  constructor({ trusted, onlyTrusted = false, onKept = () => {} }: DocumentsOptions = {}) {
    this.#onKept = onKept;
    this.#trusted = trusted ?? null;
    this.onlyTrusted = onlyTrusted;
  }

  /**
   * The text of the document that a request means, if that is known and may be run; null where there is something to
   * keep first or something wrong, which `resolve` and `check` say.
   */
  textOf(params: DocumentParams): string | null {
    try {
      const { query } = params;
      const id = requestedId(params);
      const known = id && this.#find(id);
      if (id && (known === null || (isGiven(query) && query !== known))) return null;
      const text = known ?? query;
      return typeof text === 'string' && this.#mayRun(text) ? text : null;
    } catch {
      return null;
    }
  }

  /**
   * The text that a request names by an id; null where it names none. Throws BAD_REQUEST, DOCUMENT_HASH_MISMATCH where
   * the document that came along is another one, and PERSISTED_QUERY_NOT_FOUND or DOCUMENT_NOT_FOUND.
   */
  resolve(params: DocumentParams): string | null {
    const { query } = params;
    const id = requestedId(params);
    if (!id) return null;
    const known = this.#find(id);
    if (!isGiven(query)) return known ?? this.#notFound(id);
    if (typeof query !== 'string') return null;
    if (known === null && id.hash === null) this.#notFound(id);
    if (known === null ? hashOf(query) !== id.hash : known !== query) {
      throw new DatelineError(
        'DOCUMENT_HASH_MISMATCH',
        `The document that was sent is not the one of ${id.name}: an id is the SHA-256 of the text as it is sent, or its name among the trusted documents.`,
      );
    }
    return query;
  }

  /** Throws DOCUMENT_NOT_TRUSTED for a document that may not be run. */
  check(text: string): void {
    if (this.#mayRun(text)) return;
    throw new DatelineError(
      'DOCUMENT_NOT_TRUSTED',
      'This server runs documents that it was started with, and no others: send the id of one, as `documentId`.',
    );
  }

  /** Keeps a valid document, to be named by its hash from then on. Tells whether it was not kept before. */
  keep(text: string): boolean {
    return !this.onlyTrusted && this.#automatic.keep(text);
  }

  /** The same, of a document that a client sent. */
  receive(text: string): void {
    if (this.keep(text)) this.#onKept(text);
  }

  #find({ name, hash }: DocumentId): string | null {
    return this.#trusted?.get(name) ?? (hash === null ? null : this.#byHash(hash));
  }

  #byHash(hash: string): string | null {
    return this.#trusted?.get(`sha256:${hash}`) ?? this.#automatic.get(hash);
  }

  #mayRun(text: string): boolean {
    return !this.onlyTrusted || this.#trusted?.has(text) === true;
  }

  #notFound({ name, hash }: DocumentId): never {
    if (hash === null || this.onlyTrusted) {
      throw new DatelineError('DOCUMENT_NOT_FOUND', `None of the trusted documents has the id ${name}.`);
    }
    const code: ErrorCode = 'PERSISTED_QUERY_NOT_FOUND';
    // The words that clients look for; with another status some take it that the server knows no such hashes.
    throw new GraphQLError('PersistedQueryNotFound', { extensions: { code, http: { status: 200 } } });
  }
}

const isGiven = (query: unknown): boolean => query !== undefined && query !== null;
