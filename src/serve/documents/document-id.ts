import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DatelineError } from '../../errors.ts';

/** The parameters of a request that say which document it means; they come from outside. */
export interface DocumentParams {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** What a request calls a document by. */
export interface DocumentId {
  readonly name: string;
  /** The SHA-256 of the document's text, where that is what names it. */
  readonly hash: string | null;
}

const HASH = /^[0-9a-f]{64}$/;
const PREFIX = 'sha256:';
/** What the draft of persisted documents allows in an id. */
const ID = /^[\w.~-]+(:[\w.~:-]+)?$/;
const MAX_LENGTH = 512;

/** An id of a document, as clients send it and manifests list it. */
export const documentId = z
  .string('must be a string')
  .max(MAX_LENGTH, `must have at most ${MAX_LENGTH} characters`)
  .regex(ID, 'must be of letters, digits and any of - . _ ~, perhaps with a prefix before a colon')
  .refine((id) => !id.startsWith(PREFIX) || HASH.test(id.slice(PREFIX.length)), {
    message: `must have 64 lower-case hexadecimal digits after ${PREFIX}`,
  });

/** Apollo's extension: what other clients call a hash may be any id. */
const persistedQuery = z.object({
  version: z.literal(1, 'must be 1'),
  sha256Hash: documentId,
});
const extended = z.object({ persistedQuery: persistedQuery.nullish() });

/** The SHA-256 of a text in UTF-8, as ids have it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id of a document by its text alone. */
export const idOf = (text: string): string => `${PREFIX}${hashOf(text)}`;

/** The id that a request names its document by; null where there is none. Throws BAD_REQUEST. */
export function requestedId({ documentId: given, extensions }: DocumentParams): DocumentId | null {
  const apollo = isExtended(extensions) ? check(extended, extensions, 'extensions').persistedQuery : null;
  if (given === undefined || given === null) return apollo ? named(apollo.sha256Hash) : null;
  if (apollo) {
    throw new DatelineError(
      'BAD_REQUEST',
      'Name the document by `documentId` or by `extensions.persistedQuery`, not by both.',
    );
  }
  return named(check(documentId, given, 'documentId'));
}

function named(name: string): DocumentId {
  const payload = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
  return { name, hash: HASH.test(payload) ? payload : null };
}

/** Extensions that are no object Yoga complains of. */
const isExtended = (extensions: unknown): boolean =>
  typeof extensions === 'object' && extensions !== null && Object.hasOwn(extensions, 'persistedQuery');

function check<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `\`${[at, ...path].join('.')}\` ${message}`);
  throw new DatelineError('BAD_REQUEST', `${wrong.join('; ')}.`);
}
