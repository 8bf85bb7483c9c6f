/** The value for "none" in typed arrays and look-ups of row numbers, which cannot return undefined without a cost. */
export const NONE = -1;
