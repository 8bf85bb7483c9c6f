import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize, withUsualLength } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { checkSize } from './page.ts';

/** The cost of reading the list of one parent. */
const LIST = 5;

/**
 * Returns the options of a field that is a plain list without pages: its arguments, its maximum length and its cost.
 * The cost assumes that each object has as many items as the client requests.
 */
export const longList = <A extends ListArguments>(
  weight = LIST,
  check: (args: A) => unknown = listLimit,
) => ({
  args: builder.args((t) => ({
    first: t.int({
      defaultValue: MAX_PAGE_SIZE,
      description: `The maximum number of items to return, from 0 to ${MAX_PAGE_SIZE}.`,
    }),
  })),
  extensions: mergeExtensions(
    withListSize({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
    withCost(weight),
    withCheck(check),
  ),
});

/** The options of a plain list that is short for most objects. */
export const shortList = {
  ...longList(),
  extensions: mergeExtensions(longList().extensions, withUsualLength(DEFAULT_PAGE_SIZE)),
};

interface ListArguments {
  readonly first?: number | null | undefined;
}

/** Returns the maximum number of items. Throws BAD_PAGE_SIZE. */
export function listLimit({ first }: ListArguments): number {
  return checkSize('first', first ?? MAX_PAGE_SIZE);
}
