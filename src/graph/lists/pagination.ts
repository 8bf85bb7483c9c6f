import type { OrderedList } from '../../store/read/keyset/list.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { DEFAULT_PAGE_SIZE } from '../builder/page-size.ts';
import { type ConnectionArguments, pageRequest } from './page.ts';

/** The cost of reading a page of the list of one parent. */
const NESTED_PAGE = 5;
/** The cost of reading a page of a root list, with a separate statement. */
const ROOT_PAGE = 80;

/** The arguments of a connection. */
export const pageArguments = builder.args((t) => t.connectionArgs());

/** The list size of a page. */
const SIZE = withListSize({
  slicingArguments: ['first', 'last'],
  sizedFields: ['edges'],
  assumedSize: DEFAULT_PAGE_SIZE,
  requireOneSlicingArgument: false,
});

/**
 * Returns the options of a field whose type is a connection: its arguments, its page size and its cost. `check`
 * throws if the arguments are invalid. A field with more arguments overrides `args`.
 */
export const pagination = <A extends ConnectionArguments>(
  check: (args: A) => unknown,
  weight = NESTED_PAGE,
) => ({
  args: pageArguments,
  extensions: mergeExtensions(SIZE, withCost(weight), withCheck(check)),
});

/** The options of a connection that belongs to an object and has no further arguments. */
export const paginationOf = (source: OrderedList) =>
  pagination((args: ConnectionArguments) => pageRequest(source, args));

/** The options of a connection of the query type. */
export const rootPagination = <A extends ConnectionArguments>(check: (args: A) => unknown) =>
  pagination(check, ROOT_PAGE);
