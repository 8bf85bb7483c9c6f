import type { GraphiQLProps } from 'graphiql';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

/** The path of the page. A proxy may change it, so it is not a constant. */
const url = location.pathname;

/** Sends an operation to the server of the page: a subscription with server-sent events, any other with POST. */
export const fetcher: GraphiQLProps['fetcher'] = ({ query, variables, operationName }, options) => {
  const headers: Record<string, string> = options?.headers ?? {};
  const payload = { query, variables, ...(operationName && { operationName }) };
  const document = options?.documentAST;
  if (document && getOperationAST(document, operationName)?.operation === 'subscription') {
    return createClient({ url, headers }).iterate(payload);
  }
  return post(payload, headers);
};

async function post(payload: object, headers: Record<string, string>): Promise<object> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A proxy may respond with an HTML page.
    throw new Error(
      `The response has the status ${response.status} and a body that is not JSON: ${text.slice(0, 500)}`,
    );
  }
}
