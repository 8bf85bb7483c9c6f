import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { type Id, MAX_ID } from '../../store/read/rows.ts';
import { NODE_TYPES, TYPE_NAMES } from './type-names.ts';

/** Encodes a type name and a database id as an opaque id, as the Relay server specification requires. */
export const encodeGlobalId = (typename: string, id: string): string =>
  Buffer.from(`${typename}:${id}`).toString('base64url');

/** Decodes a global id. Throws BAD_ID if `encodeGlobalId` cannot have returned it. */
export function decodeGlobalId(globalId: string): { typename: string; id: Id } {
  const [, typename, id] =
    /^([A-Za-z]+):(\d{1,19})$/.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (typename === undefined || id === undefined || !NODE_TYPES.has(typename) || BigInt(id) > MAX_ID) {
    throw new DatelineError(
      'BAD_ID',
      `\`${globalId.slice(0, 60)}\` is not an id of this API. Use the value of an \`id\` field unchanged.`,
    );
  }
  return { typename, id };
}

/**
 * Returns the database id that a global id contains. Throws BAD_ID if the type in the global id is not the expected
 * type.
 */
export function idOf(expected: string, globalId: string): Id {
  const { typename, id } = decodeGlobalId(globalId);
  if (typename === expected) return id;
  throw wrongType(expected, typename);
}

/** Returns the kind and the database id of an entity. Throws BAD_ID if the global id is not that of an entity. */
export function decodeEntityId(globalId: string): { readonly kind: EntityKind; readonly id: Id } {
  const { typename, id } = decodeGlobalId(globalId);
  const kind = KINDS_BY_TYPE.get(typename);
  if (kind) return { kind, id };
  throw wrongType([...KINDS_BY_TYPE.keys()].join(' | '), typename);
}

// TypeScript types the keys in `Object.entries` as strings, although they are the kinds.
const KINDS_BY_TYPE: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(TYPE_NAMES).map(([kind, typename]) => [typename, kind as EntityKind]),
);

const wrongType = (expected: string, typename: string): DatelineError =>
  new DatelineError(
    'BAD_ID',
    `The id must belong to an object of type ${expected} (got type ${typename}). Use the \`id\` of such an object.`,
  );
