/** An input with the expected records. */
export interface Sample {
  /** A fact about the input. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The name of the file. By default, it has no extension, so that the format is recognised by its content. */
  readonly path?: string;
  /** The keys of fields, as in `--map`. */
  readonly map?: Readonly<Record<string, string>>;
  /**
   * The expected result of each record: the headline of a valid article, the code of an error, or `skipped`. The
   * expected text and fields of articles are checked in the tests of the format.
   */
  readonly records: readonly string[];
  /** A pattern that the messages of all errors match, for example the line. */
  readonly where?: RegExp;
}

/** The samples of a format. */
export interface FormatSamples {
  readonly format: string;
  /** The source of articles that do not state their source. By default, such articles are invalid. */
  readonly source?: string;
  /** Complete inputs, in the forms that occur in practice. */
  readonly wellFormed: readonly Sample[];
  /** Damaged or hostile inputs. Records that are not damaged are read. */
  readonly malformed: readonly Sample[];
}
