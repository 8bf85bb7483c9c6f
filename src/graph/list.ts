import { builder } from './builder.ts';
import { checkSize, MAX_PAGE_SIZE } from './page.ts';

/** Arguments of a short list that hangs on one object and has no pages. */
export const listArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: MAX_PAGE_SIZE,
    description: `At most so many items, from 0 to ${MAX_PAGE_SIZE}.`,
  }),
}));

/** Throws BAD_PAGE_SIZE. */
export const listSize = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkSize('first', first ?? MAX_PAGE_SIZE);
