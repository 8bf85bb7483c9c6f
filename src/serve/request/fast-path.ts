import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Loaded } from '../../graph/loading/loaded.ts';
import type { RequestContext } from '../../graph/loading/request-context.ts';
import type { Documents } from '../documents/documents.ts';
import { isLarger } from '../limits/answer-size.ts';
import { isExpensive, mayBeLarge } from '../limits/query-sizes.ts';
import { withDeadline } from './deadline.ts';
import { checkContentType, parseBody, parseUrl } from './parameters.ts';
import type { PreparedDocuments } from './prepared-documents.ts';

/** The maximum number of cached values of the Accept header. Clients send only a few different values. */
const MAX_ACCEPTS = 100;

export interface FastPathOptions {
  readonly maxQueryCost: number;
  /** The time limit of a request in milliseconds. */
  readonly requestTimeout: number;
  readonly maxAnswerBytes: number;
  readonly documents: Pick<Documents, 'lookUp'>;
  readonly prepared: Pick<PreparedDocuments, 'get'>;
}

/** A request that the fast path can execute. It depends only on the bytes of the request. */
export interface FastRequest {
  /** The media type of the response. */
  readonly type: string;
  /** The text of the document. */
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the statements of this request wait until the statements of cheaper requests have run. */
  readonly isExpensive: boolean;
  /** Whether its result is measured before it is serialised. */
  readonly isLarge: boolean;
}

/** The body of a response with status 200, in JSON. */
export interface JsonBody {
  readonly type: string;
  readonly text: string;
}

/**
 * Executes requests whose operation is compiled, in a twentieth of the time that Yoga takes for a request. Every other
 * request, and every request that fails, is passed to Yoga, so that only one component reports errors.
 */
export class FastPath {
  readonly #options: FastPathOptions;
  /** The media types that Yoga chose, by the value of the Accept header. */
  readonly #types = new Map<string, string>();
  /** Requests whose result was too large. Yoga rejects these requests, so the fast path does not execute them again. */
  readonly #tooLarge = new WeakSet<FastRequest>();

  constructor(options: FastPathOptions) {
    this.#options = options;
  }

  /** Stores the media type that Yoga chose for a request. */
  learn({ headers: { accept = '' } }: IncomingMessage, type: string): void {
    if (this.#types.size < MAX_ACCEPTS) this.#types.set(accept, type);
  }

  /** Parses a request; null if its operation is not compiled, or it is invalid. `body` is null for a GET. */
  parse({ url = '', headers }: IncomingMessage, body: Buffer | null): FastRequest | null {
    const type = this.#types.get(headers.accept ?? '');
    if (type === undefined) return null;
    const { documents, prepared, maxQueryCost } = this.#options;
    try {
      if (body) checkContentType(headers['content-type']);
      const parameters = body ? parseBody(body) : parseUrl(url);
      const { operationName, variables = {} } = parameters;
      const { text, isNew } = documents.lookUp(parameters);
      const operation = isNew ? null : prepared.get(text)?.operation(operationName);
      if (!operation?.compiled) return null;
      const size = operation.sizes.check(variables, maxQueryCost);
      return {
        ...{ type, text, operationName, variables },
        ...{ isExpensive: isExpensive(size), isLarge: mayBeLarge(size) },
      };
    } catch {
      return null; // Yoga reports the error
    }
  }

  /** Executes a request. Returns null if Yoga must execute it. */
  answer(request: FastRequest, graph: RequestContext): Loaded<JsonBody | null> {
    const { text, operationName, variables } = request;
    if (this.#tooLarge.has(request)) return null;
    const compiled = this.#options.prepared.get(text)?.operation(operationName)?.compiled;
    if (!compiled) return null;
    graph.caller.expensive = request.isExpensive;
    const result: Loaded<ExecutionResult> = withDeadline(graph.caller, this.#options.requestTimeout, () =>
      compiled.query(undefined, graph, variables),
    );
    return result instanceof Promise
      ? result.then((made) => this.#serialise(request, made))
      : this.#serialise(request, result);
  }

  #serialise(request: FastRequest, result: ExecutionResult): JsonBody | null {
    if (result.errors) return null;
    const { maxAnswerBytes } = this.#options;
    // The cost of other results is so low that they can be serialised before they are measured.
    if (!request.isLarge || !isLarger(result, maxAnswerBytes)) {
      const text = JSON.stringify(result);
      // A UTF-16 code unit has at most three bytes in UTF-8.
      if (3 * text.length <= maxAnswerBytes || Buffer.byteLength(text) <= maxAnswerBytes) {
        return { type: request.type, text };
      }
    }
    this.#tooLarge.add(request);
    return null;
  }
}
