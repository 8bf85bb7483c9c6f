import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../errors.ts';

const refused = (message: string, code: ErrorCode = 'BAD_REQUEST', status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Characters of a value that a message repeats. */
const MAX_SHOWN = 30;

/** The query of a URL, as it was sent. */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

/** The media types of requests in JSON. */
export const JSON_TYPE = /^\s*application\/(graphql\+)?json\s*(;|$)/i;

/**
 * Reads requests as the GraphQL over HTTP specification has them and no others: GET, and POST of JSON. Bytes that are
 * not UTF-8 are refused, where the platform's own reader would put other characters in their place, and a search would
 * look for those.
 */
export const strictRequest = (): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'GET' && requestParser) setRequestParser((url) => parseUrl(url, requestParser));
    if (request.method === 'GET') return;
    if (request.method !== 'POST') throw methodNotAllowed(request.method);
    if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
      throw refused(
        'Send the query as JSON, with the header `Content-Type: application/json`.',
        'UNSUPPORTED_MEDIA_TYPE',
        415,
      );
    }
    setRequestParser(async (limited) => {
      const body = parseJson(await limited.arrayBuffer().catch(unreadable));
      if (typeof body === 'object' && body !== null) return body;
      throw refused(
        'The request body must be a JSON object with `query`, and perhaps `variables` and `operationName`.',
      );
    });
  },
  onParams({ params: { operationName } }) {
    // Yoga checks the others. An operation's name comes from outside, whatever its type says.
    const given: unknown = operationName;
    if (given !== undefined && given !== null && typeof given !== 'string') {
      throw refused('`operationName` must be a string.');
    }
  },
  onResponse({ response, setResponse, fetchAPI }) {
    if (response.status !== 406) return;
    const code: ErrorCode = 'NOT_ACCEPTABLE';
    const message =
      'Answers are `application/json` or `application/graphql-response+json`, and those of subscriptions `text/event-stream`, in UTF-8: accept one of these.';
    setResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status: 406 }));
  },
});

const methodNotAllowed = (method: string): GraphQLError => {
  const code: ErrorCode = 'METHOD_NOT_ALLOWED';
  const http = { status: 405, headers: { Allow: 'GET, HEAD, POST' } };
  return new GraphQLError(`This path answers GET, HEAD and POST (got ${method}).`, {
    extensions: { code, http },
  });
};

/** The parameters of a URL that may be given once. */
const PARAMETERS = ['query', 'documentId', 'variables', 'operationName', 'extensions'] as const;

/** What is wrong with the query of a URL, as it was sent; null if nothing is. */
export function faultOfSearch(search: string): string | null {
  // Without this check, other characters would take the place of what is not UTF-8.
  for (const [bytes] of search.matchAll(/(?:%[\da-f]{2})+/gi)) {
    try {
      decodeURIComponent(bytes);
    } catch {
      return `The URL has percent-encoded bytes that are not UTF-8 (\`${bytes.slice(0, MAX_SHOWN)}\`). Encode it as UTF-8.`;
    }
  }
  const given = new URLSearchParams(search);
  const repeated = PARAMETERS.find((name) => given.getAll(name).length > 1);
  return repeated ? `The URL has \`${repeated}\` more than once. Send it once.` : null;
}

function parseUrl<T>(request: Request, parse: (request: Request) => T): T {
  const fault = faultOfSearch(searchOf(request.url));
  if (fault !== null) throw refused(fault);
  try {
    return parse(request);
  } catch (error) {
    // `variables` and `extensions` are JSON within the URL.
    if (error instanceof SyntaxError) throw refused('A parameter of the URL is not JSON.');
    throw error;
  }
}

/** A body that is too long, or a client that hung up before it had sent all of it. */
function unreadable(error: unknown): never {
  if (error instanceof GraphQLError) throw error;
  throw refused('The request body ended early.');
}

function parseJson(bytes: ArrayBuffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('The request body is not UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw refused('The request body is not JSON.');
  }
}
