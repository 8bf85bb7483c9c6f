/**
 * The value for "none" in typed arrays and in lookups of row numbers. Returning undefined instead would make the
 * lookups slower.
 */
export const NONE = -1;
