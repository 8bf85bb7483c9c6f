import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/** The parameters of a GraphQL request, with checked types. A parameter that is null is treated as missing. */
export interface RequestParameters {
  readonly query?: string;
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/** The type that each parameter must have. */
const TYPES: Readonly<Record<string, 'string' | 'object'>> = {
  query: 'string',
  documentId: 'string',
  operationName: 'string',
  variables: 'object',
  extensions: 'object',
};
const NAMES = Object.keys(TYPES);

/** The maximum number of characters of a value that a message repeats. */
const MAX_SHOWN = 30;

const JSON_TYPE = /^\s*application\/(graphql\+)?json\s*(;|$)/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** An error about a request as a whole. */
export const refused = (message: string, code: ErrorCode = 'BAD_REQUEST', status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Parses the body of a POST request. Throws BAD_REQUEST. */
export function parseBody(bytes: Uint8Array | ArrayBuffer): RequestParameters {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    throw refused('The request body is not valid UTF-8. Encode the body in UTF-8.');
  }
  return checkParameters(parseJson(text, 'The request body'));
}

/** Throws UNSUPPORTED_MEDIA_TYPE unless the header Content-Type of a POST request is that of JSON. */
export function checkContentType(contentType: string | null | undefined): void {
  if (JSON_TYPE.test(contentType ?? '')) return;
  const got = contentType ? `\`${shown(contentType)}\`` : 'none';
  throw refused(
    `The Content-Type must be \`application/json\` (got ${got}). Send the query as JSON.`,
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  );
}

/** Parses the query string of a GET request. Unknown parameters are ignored. Throws BAD_REQUEST. */
export function parseUrl(url: string): RequestParameters {
  const start = url.indexOf('?');
  const search = start < 0 ? '' : url.slice(start + 1);
  checkEncoding(search);
  const given = new URLSearchParams(search);
  const parameters: Record<string, unknown> = {};
  for (const name of NAMES) {
    const [value, ...repeated] = given.getAll(name);
    if (repeated.length > 0)
      throw refused(`The URL contains the parameter \`${name}\` more than once. Send it once.`);
    // An empty id is rejected later, with the message for malformed ids.
    if (value === undefined || (value === '' && name !== 'documentId')) continue;
    parameters[name] = TYPES[name] === 'object' ? parseJson(value, `\`${name}\` in the URL`) : value;
  }
  return checkParameters(parameters);
}

/** Checks the types of parameters. Throws BAD_REQUEST. */
export function checkParameters(given: unknown): RequestParameters {
  if (typeOf(given) !== 'object') {
    throw refused(
      `The request must be a JSON object with \`query\`, and optionally \`variables\` and \`operationName\` (got ${typeOf(given)}).`,
    );
  }
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given as object)) {
    if (value === null || value === undefined) continue;
    if (!NAMES.includes(name)) {
      throw refused(`The request parameter \`${shown(name)}\` is unknown. Use only ${NAMES.join(', ')}.`);
    }
    if (typeOf(value) !== TYPES[name]) {
      throw refused(`\`${name}\` must be of type ${TYPES[name]} (got ${typeOf(value)}).`);
    }
    parameters[name] = value;
  }
  return parameters;
}

/** Throws BAD_REQUEST for percent-encoded bytes that are not valid UTF-8. URLSearchParams would replace such bytes. */
function checkEncoding(search: string): void {
  for (const [bytes] of search.matchAll(/(?:%[\da-f]{2})+/gi)) {
    try {
      decodeURIComponent(bytes);
    } catch {
      throw refused(
        `The URL contains percent-encoded bytes that are not valid UTF-8 (\`${shown(bytes)}\`). Encode the text in UTF-8 before percent-encoding.`,
      );
    }
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(`${what} is not valid JSON. Correct the JSON.`);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Truncates a text that is repeated in a message. */
export const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
