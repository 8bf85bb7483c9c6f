import type { Operation } from '../queries/operation.ts';
import { ENDPOINT } from './site.ts';

/** An error that the API returned, or a failed request. `code` is null if the API returned no error code. */
export class RequestError extends Error {
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends an operation to the API. Rejects with a `RequestError`, or with an `AbortError`. */
export async function send<Result, Variables>(
  { document }: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError('The server cannot be reached. Check the connection.');
  });
  const { data, errors } = await parse(response);
  const [error] = errors ?? [];
  if (error) throw new RequestError(error.message, error.extensions?.code ?? null);
  // The types are generated from the document and the schema of this server.
  return data as Result;
}

async function parse(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    // Each GraphQL response has this form, and the types of `data` are those of the operation.
    return JSON.parse(text) as Answer;
  } catch {
    // A proxy may respond with an HTML page.
    throw new RequestError(`The server responded with the status ${response.status} and no data.`);
  }
}
