// The sample from which large numbers of matches are estimated.

/** The number of articles for each article in the sample. */
export const SAMPLING = 32;
/** The condition of the index of the sample in the migrations, for `article_search s`. */
export const IN_SAMPLE = '(s.id & 31) = 0';
/** The number of articles up to which matches are counted. If the sample indicates more, their number is estimated. */
export const COUNTED = 10_000;
