import { DatelineError } from '../errors.ts';
import type { OrderedList, PageRequest } from '../store/read/keyset.ts';
import { decodeCursor } from './cursor.ts';

/** Most items that one list gives at once, and how many it gives unasked. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of the Relay cursor connections specification. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Throws BAD_PAGE_SIZE unless a size, which the argument gives or is of, is from 0 to 100. */
export function checkSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new DatelineError(
    'BAD_PAGE_SIZE',
    `\`${argument}\` asks for ${size} items: from 0 to ${MAX_PAGE_SIZE} are given at once. Ask for the rest in further requests, of a list with \`after\` or \`before\`.`,
  );
}

/** What page a query asks for. Throws BAD_PAGE_SIZE and BAD_CURSOR. */
export function pageRequest(list: OrderedList, args: ConnectionArguments): PageRequest {
  const { after, before } = args;
  return {
    ...checkDirection(args),
    after: typeof after === 'string' ? decodeCursor(list, after) : null,
    before: typeof before === 'string' ? decodeCursor(list, before) : null,
  };
}

/** Throws what `pageRequest` throws. The list is made only where there is a cursor to check. */
export function checkPage(list: () => OrderedList, args: ConnectionArguments): void {
  if (typeof args.after === 'string' || typeof args.before === 'string') pageRequest(list(), args);
  else checkDirection(args);
}

function checkDirection({ first, last }: ConnectionArguments) {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new DatelineError('BAD_PAGE_SIZE', 'Give `first` or `last`, not both.');
  }
  return typeof last === 'number'
    ? { limit: checkSize('last', last), backward: true }
    : { limit: checkSize('first', first ?? DEFAULT_PAGE_SIZE), backward: false };
}
