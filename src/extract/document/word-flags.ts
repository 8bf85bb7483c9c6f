/** The properties of a word that rules test most often, as bits, so that each test reads one array. */
export const WordFlag = {
  /** Starts with an upper-case letter. */
  CAPITAL: 1,
  /**
   * The first word of its sentence. Opening quotation marks and dashes before the word are ignored. This is the only
   * flag that depends on the context.
   */
  FIRST: 1 << 1,
  /** Marks that precede the first word of a sentence: opening quotation marks and dashes. */
  OPENING_MARK: 1 << 2,
  /** A word with a hyphen or slash. Its parts can be names. */
  COMPOUND: 1 << 3,
  /** A possessive mark: "'s" or "'". */
  POSSESSIVE: 1 << 4,
  TITLE: 1 << 5,
  TITLE_MODIFIER: 1 << 6,
  /** The last word of offices or occupations. */
  OFFICE: 1 << 7,
  FUNCTION_WORD: 1 << 8,
  CALENDAR: 1 << 9,
  FORENAME: 1 << 10,
  SURNAME: 1 << 11,
  /** A family name that precedes the given name. */
  FAMILY_FIRST: 1 << 12,
  /** A word with which a quantity may begin. The rules for quantities run only at such words. */
  QUANTITY_START: 1 << 13,
  /** A word with which a date or period may begin. */
  TIME_START: 1 << 14,
  /** A word that contains "-". */
  HYPHENATED: 1 << 15,
  /** Words of articles about a field of activity. */
  SPORT: 1 << 16,
  SCIENCE: 1 << 17,
  ARTS: 1 << 18,
  /** A word in lower case with which a family name may begin: "von", "al-Assad". */
  LOWER_SURNAME: 1 << 19,
} as const;
