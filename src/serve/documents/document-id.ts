import { createHash } from 'node:crypto';
import * as z from 'zod';
import { DatelineError } from '../../errors.ts';

/** The parameters of a request that identify its document. */
export interface DocumentParameters {
  readonly query?: string;
  readonly documentId?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The id of a document in a request. */
export interface DocumentId {
  readonly name: string;
  /** The SHA-256 of the text of the document; null if the id is not a hash. */
  readonly hash: string | null;
}

const HASH = /^[0-9a-f]{64}$/;
const PREFIX = 'sha256:';
/** The characters of an id, as the draft specification of persisted documents defines them. */
const ID = /^[\w.~-]+(:[\w.~:-]+)?$/;
const MAX_LENGTH = 512;

/** An id of a document, in requests and manifests. */
export const documentId = z
  .string('must be a string')
  .max(MAX_LENGTH, `must have at most ${MAX_LENGTH} characters`)
  .regex(ID, 'must consist of letters, digits and - . _ ~, optionally with a prefix before a colon')
  .refine((id) => !id.startsWith(PREFIX) || HASH.test(id.slice(PREFIX.length)), {
    message: `must have 64 lower-case hexadecimal digits after ${PREFIX}`,
  });

/** Apollo's extension. Other clients send any id as `sha256Hash`. */
const persistedQuery = z.object({
  version: z.literal(1, 'must be 1'),
  sha256Hash: documentId,
});
const extended = z.object({ persistedQuery: persistedQuery.nullish() });

/** Returns the SHA-256 of a text in UTF-8, as lower-case hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Returns the id that is derived from the text of a document: its hash with a prefix. */
export const idOf = (text: string): string => `${PREFIX}${hashOf(text)}`;

/** Returns the id of the document that a request refers to; null if the request contains no id. Throws BAD_REQUEST. */
export function requestedId({ documentId: given, extensions }: DocumentParameters): DocumentId | null {
  const apollo =
    extensions?.['persistedQuery'] === undefined
      ? null
      : check(extended, extensions, 'extensions').persistedQuery;
  if (given === undefined) return apollo ? named(apollo.sha256Hash) : null;
  if (apollo) {
    throw new DatelineError(
      'BAD_REQUEST',
      'The request has both `documentId` and `extensions.persistedQuery`. Send one of them.',
    );
  }
  return named(check(documentId, given, 'documentId'));
}

function named(name: string): DocumentId {
  const payload = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
  return { name, hash: HASH.test(payload) ? payload : null };
}

function check<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `\`${[at, ...path].join('.')}\` ${message}`);
  throw new DatelineError('BAD_REQUEST', `${wrong.join('; ')}.`);
}
