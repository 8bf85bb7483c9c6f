/**
 * The value for "none" in typed arrays and in look-ups of row numbers. Returning undefined instead would make the
 * look-ups slower.
 */
export const NONE = -1;
