import { DatelineError } from '../../errors.ts';
import type { OrderedList, PageRequest } from '../../store/read/keyset.ts';
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
  const { last, after, before } = args;
  // Written out: a list of lists has hundreds, and spreading an object takes ten times as long.
  return {
    limit: limitOf(args),
    backward: typeof last === 'number',
    after: typeof after === 'string' ? decodeCursor(list, after) : null,
    before: typeof before === 'string' ? decodeCursor(list, before) : null,
  };
}

/** Throws what `pageRequest` throws. The list is made only where there is a cursor to check. */
export function checkPage(list: () => OrderedList, args: ConnectionArguments): void {
  if (typeof args.after === 'string' || typeof args.before === 'string') pageRequest(list(), args);
  else limitOf(args);
}

function limitOf({ first, last }: ConnectionArguments): number {
  if (typeof last !== 'number') return checkSize('first', first ?? DEFAULT_PAGE_SIZE);
  if (typeof first !== 'number') return checkSize('last', last);
  throw new DatelineError('BAD_PAGE_SIZE', 'Give `first` or `last`, not both.');
}
