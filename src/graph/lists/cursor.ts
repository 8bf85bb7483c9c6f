import * as z from 'zod';
import { DatelineError } from '../../errors.ts';
import { cursorColumns, type Key, type KeyType, type OrderedList } from '../../store/read/keyset/list.ts';
import { MAX_ID } from '../../store/read/rows.ts';

const VALUES: Record<KeyType, z.ZodType<string | number>> = {
  int8: z
    .string()
    .regex(/^\d{1,19}$/)
    .refine((digits) => BigInt(digits) <= MAX_ID),
  int4: z.int32(),
  float8: z.number(),
  text: z.string(),
  timestamptz: z.iso.datetime(),
};

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 code units: fast, and sufficient to detect an altered cursor. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Encodes the position of a row in its list: the name of the list, the sort keys of the row, and the extent of the
 * list, if there is one. A cursor refers to no state of the server and holds no secret, so it is valid after restarts
 * and on every server.
 */
export function encodeCursor(list: string, key: Key): string {
  const content = JSON.stringify([list, ...key]);
  return Buffer.from(`${checksum(content)}${content}`).toString('base64url');
}

/**
 * Decodes the key in a cursor of the given list. Throws BAD_CURSOR if the cursor is malformed or belongs to a
 * different list.
 */
export function decodeCursor(of: OrderedList, cursor: string): Key {
  const content = Buffer.from(cursor, 'base64url').toString();
  const start = content.indexOf('[');
  const json = content.slice(start);
  if (start < 1 || checksum(json) !== content.slice(0, start))
    throw badCursor('The cursor is malformed or was changed.');
  const [list, ...key]: unknown[] = JSON.parse(json);
  if (list !== of.name) throw badCursor('The cursor was returned by a different list.');
  const values = cursorColumns(of).map(({ type, nullable }, index) =>
    (nullable ? VALUES[type].nullable() : VALUES[type]).safeParse(key[index]),
  );
  if (key.length !== values.length || !values.every((value) => value.success))
    throw badCursor(
      'The cursor is from an earlier version of the server, in which the list had a different order.',
    );
  return values.map((value) => value.data);
}

const badCursor = (why: string): DatelineError =>
  new DatelineError(
    'BAD_CURSOR',
    `The cursor is not valid for this list. ${why} Use a cursor from \`pageInfo\` or \`edges\` of the same field, or omit the cursor to begin with the first page.`,
  );
