import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';

const refused = (message: string, code: ErrorCode = 'BAD_REQUEST', status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

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
    if (request.method !== 'POST') return;
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

function parseUrl<T>(request: Request, parse: (request: Request) => T): T {
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
