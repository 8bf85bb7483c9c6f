import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import { cursorColumns, type Key, type KeyType, type OrderedList } from '../../store/read/keyset.ts';

const MAX_INT8 = 2n ** 63n - 1n;
const VALUES: Record<KeyType, z.ZodType<string | number>> = {
  int8: z
    .string()
    .regex(/^\d{1,19}$/)
    .refine((digits) => BigInt(digits) <= MAX_INT8),
  int4: z.int32(),
  float8: z.number(),
  text: z.string(),
  timestamptz: z.iso.datetime(),
};

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 code units: cheap, and enough to notice an altered cursor. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * A cursor says where a row stands in its list: the list's name, the row's sort keys, and the extent of a list that has
 * one. It holds no state and no secret, so it survives restarts and works on every server.
 */
export function encodeCursor(list: string, key: Key): string {
  const content = JSON.stringify([list, ...key]);
  return Buffer.from(`${checksum(content)}${content}`).toString('base64url');
}

/** The key in a cursor of this list. Throws BAD_CURSOR for anything else. */
export function decodeCursor(of: OrderedList, cursor: string): Key {
  const content = Buffer.from(cursor, 'base64url').toString();
  const start = content.indexOf('[');
  const json = content.slice(start);
  if (start < 1 || checksum(json) !== content.slice(0, start))
    throw badCursor('It is not one that this server made.');
  const [list, ...key]: unknown[] = JSON.parse(json);
  if (list !== of.name) throw badCursor('It belongs to another list.');
  const values = cursorColumns(of).map(({ type, nullable }, index) =>
    (nullable ? VALUES[type].nullable() : VALUES[type]).safeParse(key[index]),
  );
  if (key.length !== values.length || !values.every((value) => value.success))
    throw badCursor('Its list has another order by now.');
  return values.map((value) => value.data);
}

const badCursor = (why: string): DatelineError =>
  new DatelineError(
    'BAD_CURSOR',
    `The cursor cannot be used here. ${why} Take cursors from this field's own pageInfo or edges.`,
  );
