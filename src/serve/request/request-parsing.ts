import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { grouped } from '../../counted.ts';
import type { ErrorCode } from '../../errors.ts';
import { checkContentType, parseBody, parseUrl, refused } from './parameters.ts';

/**
 * A Yoga plugin that parses requests as the GraphQL over HTTP specification defines them: GET, and POST of JSON. Input
 * that is not valid UTF-8 is rejected. Yoga's own parsers would replace invalid bytes with U+FFFD.
 */
export const requestParsing = (maxBytes: number): Plugin => ({
  onRequestParse({ request, setRequestParser }) {
    if (request.method === 'GET') {
      setRequestParser(({ url }) => parseUrl(url));
    } else if (request.method === 'POST') {
      checkContentType(request.headers.get('content-type'));
      const length = Number(request.headers.get('content-length') ?? 0);
      if (length > maxBytes) throw tooLong(maxBytes, length);
      setRequestParser(async (limited) =>
        parseBody(await limited.arrayBuffer().catch((error: unknown) => unreadable(error, maxBytes))),
      );
    } else {
      throw methodNotAllowed(request.method);
    }
  },
  onResponse({ response, setResponse, fetchAPI }) {
    if (response.status !== 406) return;
    const code: ErrorCode = 'NOT_ACCEPTABLE';
    const message =
      'The Accept header allows none of the media types of responses. Accept `application/json`, `application/graphql-response+json` or, for subscriptions, `text/event-stream`, in UTF-8.';
    setResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status: 406 }));
  },
});

function methodNotAllowed(method: string): GraphQLError {
  const code: ErrorCode = 'METHOD_NOT_ALLOWED';
  const http = { status: 405, headers: { Allow: 'GET, HEAD, POST' } };
  return new GraphQLError(`The method must be GET, HEAD or POST (got ${method}).`, {
    extensions: { code, http },
  });
}

function tooLong(maxBytes: number, length?: number): GraphQLError {
  const got = length === undefined ? '' : ` (got ${grouped(length)})`;
  return refused(
    `The request body must have at most ${grouped(maxBytes)} bytes${got}. Send a smaller request, for example with fewer variables.`,
    'REQUEST_ENTITY_TOO_LARGE',
    413,
  );
}

/**
 * Throws the error for a body that could not be read. If a body is too long, Yoga stops reading it and throws a
 * GraphQLError.
 */
function unreadable(error: unknown, maxBytes: number): never {
  if (error instanceof GraphQLError) throw tooLong(maxBytes);
  throw refused('The request body is shorter than the Content-Length header states. Send the complete body.');
}
