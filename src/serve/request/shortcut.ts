import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import { z } from 'zod';
import type { Loaded } from '../../graph/loading/loaded.ts';
import type { RequestContext } from '../../graph/loading/request-context.ts';
import type { Documents } from '../documents/documents.ts';
import { isLarger } from '../limits/answer-size.ts';
import { checkQuerySize, isExpensive, mayBeLarge } from '../limits/query-limits.ts';
import { withDeadline } from './deadline.ts';
import { compiledOperation } from './execution.ts';
import { faultOfSearch, JSON_TYPE, searchOf } from './strict-request.ts';

/** Values of the header Accept that are remembered: clients send a handful. */
const MAX_ACCEPTS = 100;

const Parameters = z.strictObject({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

export interface ShortcutOptions {
  readonly schema: GraphQLSchema;
  readonly maxQueryCost: number;
  /** Milliseconds that a request may take. */
  readonly requestTimeout: number;
  readonly maxAnswerBytes: number;
  /** Which text a request means. */
  readonly documents: Pick<Documents, 'textOf'>;
  /** Documents by their text. */
  readonly parsed: { get(text: string): DocumentNode | undefined };
}

/** What a request asks for: once understood, it asks for the same whenever its bytes come again. */
export interface Understood {
  /** The media type of its answer. */
  readonly type: string;
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether its statements wait behind those of others. */
  readonly expensive: boolean;
  /** Whether its answer is measured before it is serialised. */
  readonly large: boolean;
}

/** A whole answer with status 200, in JSON. */
export interface Ready {
  readonly type: string;
  readonly text: string;
}

/**
 * Answers queries that were run before, in a twentieth of the time that Yoga takes for a request: they are parsed, valid
 * and compiled. Whatever else there is to say about a request, it leaves to Yoga, so that everything is said in one
 * place: `null` is its answer to all that it does not know, and to all that fails.
 */
export class Shortcut {
  readonly #options: ShortcutOptions;
  /** What Yoga chose by the words of the header Accept. */
  readonly #types = new Map<string, string>();
  /** Requests whose answer was too large: Yoga refuses them, and they are not run here before. */
  readonly #tooLarge = new WeakSet<Understood>();

  constructor(options: ShortcutOptions) {
    this.#options = options;
  }

  /** Takes note of the type of an answer that Yoga gave. */
  learn({ headers: { accept = '' } }: IncomingMessage, type: string): void {
    if (this.#types.size < MAX_ACCEPTS) this.#types.set(accept, type);
  }

  /** What a request asks for, if that may be run; `body` is that of a POST, null for a GET. */
  understand(request: IncomingMessage, body: Buffer | null): Understood | null {
    const type = this.#types.get(request.headers.accept ?? '');
    const parameters = type && (body ? posted(request, body) : got(request));
    if (!parameters) return null;
    const { schema, documents, parsed, maxQueryCost } = this.#options;
    const text = documents.textOf(parameters);
    const document = text === null ? undefined : parsed.get(text);
    if (text === null || !document) return null;
    const operationName = parameters.operationName ?? null;
    const operation = getOperationAST(document, operationName);
    if (!operation || !compiledOperation(operation)) return null;
    const variables = parameters.variables ?? {};
    try {
      const size = checkQuerySize(schema, document, operation, variables, maxQueryCost);
      return {
        type,
        text,
        operationName,
        variables,
        expensive: isExpensive(size),
        large: mayBeLarge(size),
      };
    } catch {
      return null;
    }
  }

  /** The answer to what a request was understood to ask for. */
  answer(understood: Understood, graph: RequestContext): Loaded<Ready | null> {
    const { text, operationName, variables, expensive } = understood;
    if (this.#tooLarge.has(understood)) return null;
    const document = this.#options.parsed.get(text);
    const operation = document && getOperationAST(document, operationName);
    const compiled = operation && compiledOperation(operation);
    if (!compiled) return null;
    graph.caller.expensive = expensive;
    const result: Loaded<ExecutionResult> = withDeadline(graph.caller, this.#options.requestTimeout, () =>
      compiled.query(undefined, graph, variables),
    );
    return result instanceof Promise
      ? result.then((answer) => this.#ready(understood, answer))
      : this.#ready(understood, result);
  }

  #ready(understood: Understood, answer: ExecutionResult): Ready | null {
    if (answer.errors) return null;
    const { maxAnswerBytes } = this.#options;
    // What others cost bounds them to a few thousand texts, of the length of articles at most: they are measured as text.
    if (!understood.large || !isLarger(answer, maxAnswerBytes)) {
      const text = JSON.stringify(answer);
      // No character has more than three bytes for each code unit.
      if (3 * text.length <= maxAnswerBytes || Buffer.byteLength(text) <= maxAnswerBytes) {
        return { type: understood.type, text };
      }
    }
    this.#tooLarge.add(understood);
    return null;
  }
}

function posted({ headers, url }: IncomingMessage, body: Buffer): z.infer<typeof Parameters> | undefined {
  if (url?.includes('?') || !JSON_TYPE.test(headers['content-type'] ?? '') || !isUtf8(body)) return undefined;
  return parse(() => JSON.parse(body.toString()));
}

function got({ url = '' }: IncomingMessage): z.infer<typeof Parameters> | undefined {
  const search = searchOf(url);
  if (faultOfSearch(search) !== null) return undefined;
  const given = [...new URLSearchParams(search)];
  const parameters = Object.fromEntries(given);
  if (Object.keys(parameters).length < given.length) return undefined;
  const { variables, extensions } = parameters;
  return parse(() => ({
    ...parameters,
    ...(variables && { variables: JSON.parse(variables) }),
    ...(extensions && { extensions: JSON.parse(extensions) }),
  }));
}

function parse(read: () => unknown): z.infer<typeof Parameters> | undefined {
  try {
    return Parameters.safeParse(read()).data;
  } catch {
    return undefined; // no JSON
  }
}
