/** The maximum number of items that one list returns, and the default number of items of a page. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;
