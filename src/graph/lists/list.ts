import { builder } from '../builder.ts';
import { sized, together, usually, weighing } from '../directives.ts';
import { checking } from '../input-rules.ts';
import { checkSize, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page.ts';

/** Cost of reading the list of one parent. */
const LIST = 5;

/**
 * Goes into a field that is a list of one object without pages: its arguments, its length and its cost. Most objects have
 * as many items as may be asked for.
 */
export const fullList = <A extends ListArguments>(weight = LIST, check: (args: A) => unknown = listSize) => ({
  args: builder.args((t) => ({
    first: t.int({
      defaultValue: MAX_PAGE_SIZE,
      description: `The maximum number of items, from 0 to ${MAX_PAGE_SIZE}.`,
    }),
  })),
  extensions: together(
    sized({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
    weighing(weight),
    checking(check),
  ),
});

/** The same for a list that has few items for most objects. */
export const shortList = {
  ...fullList(),
  extensions: together(fullList().extensions, usually(DEFAULT_PAGE_SIZE)),
};

interface ListArguments {
  readonly first?: number | null | undefined;
}

/** Throws BAD_PAGE_SIZE. */
export function listSize({ first }: ListArguments): number {
  return checkSize('first', first ?? MAX_PAGE_SIZE);
}
