import { DatelineError } from '../../errors.ts';
import type { OrderedList, PageRequest } from '../../store/read/keyset/list.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { decodeCursor } from './cursor.ts';

/** The arguments of the Relay cursor connections specification. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Returns the size if it is from 0 to 100. Throws BAD_PAGE_SIZE otherwise. */
export function checkSize(argument: 'first' | 'last', size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new DatelineError(
    'BAD_PAGE_SIZE',
    `\`${argument}\` must be between 0 and ${MAX_PAGE_SIZE} (got ${size}).`,
  );
}

const withoutCursors = (backward: boolean): readonly PageRequest[] =>
  Array.from({ length: MAX_PAGE_SIZE + 1 }, (_, limit) => ({ limit, backward, after: null, before: null }));
/**
 * The requests without cursors, by limit. They are the most frequent, and a response with nested lists can contain
 * hundreds of pages, so they are created only once.
 */
const [FIRST, LAST] = [withoutCursors(false), withoutCursors(true)];

/** Returns the page that the arguments request. Throws BAD_PAGE_SIZE and BAD_CURSOR. */
export function pageRequest(list: OrderedList, args: ConnectionArguments): PageRequest {
  const { last, after, before } = args;
  const limit = limitOf(args);
  const backward = typeof last === 'number';
  const hasCursor = typeof after === 'string' || typeof before === 'string';
  const known = hasCursor ? undefined : (backward ? LAST : FIRST)[limit];
  return (
    known ?? {
      limit,
      backward,
      after: typeof after === 'string' ? decodeCursor(list, after) : null,
      before: typeof before === 'string' ? decodeCursor(list, before) : null,
    }
  );
}

/** Throws the same errors as `pageRequest`. `list` is called only if there is a cursor to check. */
export function checkPage(list: () => OrderedList, args: ConnectionArguments): void {
  if (typeof args.after === 'string' || typeof args.before === 'string') pageRequest(list(), args);
  else limitOf(args);
}

function limitOf({ first, last }: ConnectionArguments): number {
  if (typeof last !== 'number') return checkSize('first', first ?? DEFAULT_PAGE_SIZE);
  if (typeof first !== 'number') return checkSize('last', last);
  throw new DatelineError('BAD_PAGE_SIZE', '`first` and `last` cannot be combined. Use one of them.');
}
