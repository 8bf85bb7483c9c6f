/** The features of a word. Each is a hash. */
export interface WordFeatures {
  /** Features that identify the word. */
  readonly lexical: readonly number[];
  /** Features of the clusters of the word. */
  readonly clustered: readonly number[];
  /** The other features of the word, for each distance from a token: from -WINDOW to WINDOW. */
  readonly around: readonly (readonly number[])[];
}

/** The properties of a token that do not depend on its sentence. */
export interface WordFacts {
  /** The hash of the form in lower case. */
  readonly lower: number;
  /** A value of CASING, or UPPER_CASE_LINE. */
  readonly casing: number;
  /** 1 if the token has an upper-case letter, so it may be part of a name. */
  readonly capitalised: number;
  /** The hash of the shape. */
  readonly shape: number;
  /** The clusters of the word. */
  readonly coarse: number;
  readonly fine: number;
  /** The lists that contain the word. */
  readonly flags: number;
  /** The case of the word in the training texts. */
  readonly habit: number;
  readonly digits: boolean;
}
