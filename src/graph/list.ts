import { builder } from './builder.ts';
import { sized } from './directives.ts';
import { checkSize, MAX_PAGE_SIZE } from './page.ts';

/** Goes into a field that is a short list, hangs on one object and has no pages: its arguments, and its length. */
export const shortList = {
  args: builder.args((t) => ({
    first: t.int({
      defaultValue: MAX_PAGE_SIZE,
      description: `At most so many items, from 0 to ${MAX_PAGE_SIZE}.`,
    }),
  })),
  extensions: sized({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
};

/** Throws BAD_PAGE_SIZE. */
export const listSize = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkSize('first', first ?? MAX_PAGE_SIZE);
