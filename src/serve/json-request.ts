import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const badRequest = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400, spec: true } } });

/**
 * Reads JSON request bodies strictly: bytes that are not UTF-8 are refused, where the platform's own reader would put
 * other characters in their place, and a search would look for those.
 */
export const jsonRequest = (): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser }) {
    const isJson = /^application\/(graphql\+)?json\b/.test(request.headers.get('content-type') ?? '');
    if (requestParser === undefined || request.method !== 'POST' || !isJson) return;
    setRequestParser(async (limited) => {
      const body = parseJson(await limited.arrayBuffer());
      if (typeof body === 'object' && body !== null) return body;
      throw badRequest(
        'The request body must be a JSON object with `query`, and perhaps `variables` and `operationName`.',
      );
    });
  },
});

function parseJson(bytes: ArrayBuffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('The request body is not UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The request body is not JSON.');
  }
}
