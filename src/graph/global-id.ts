import { DatelineError } from '../errors.ts';
import type { Id } from '../store/read/rows.ts';
import { NODE_TYPES } from './type-names.ts';

const MAX_INT8 = 2n ** 63n - 1n;

/** The type's name and the database id, as Relay asks: opaque to clients. */
export const encodeGlobalId = (typename: string, id: string): string =>
  Buffer.from(`${typename}:${id}`).toString('base64url');

/** Throws BAD_ID for what `encodeGlobalId` cannot have made. */
export function decodeGlobalId(globalId: string): { typename: string; id: Id } {
  const [, typename, id] =
    /^([A-Za-z]+):(\d{1,19})$/.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (typename === undefined || id === undefined || !NODE_TYPES.has(typename) || BigInt(id) > MAX_INT8) {
    throw new DatelineError(
      'BAD_ID',
      `\`${globalId.slice(0, 60)}\` is not an id of this API. Use an \`id\` field's value as it is.`,
    );
  }
  return { typename, id };
}

/** The database id in the global id of one type. Throws BAD_ID for another type's. */
export function idOf(expected: string, globalId: string): Id {
  const { typename, id } = decodeGlobalId(globalId);
  if (typename === expected) return id;
  throw new DatelineError(
    'BAD_ID',
    `This is the id of type ${typename}, and an id of type ${expected} is needed.`,
  );
}
