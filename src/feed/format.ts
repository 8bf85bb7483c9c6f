import type { RecordContent, RecordPosition } from './record.ts';

/** Options of all formats. */
export interface FormatOptions {
  /** The fields of records by the names of the fields of an article: `{headline: 'title', body: 'text'}`. */
  readonly map: Readonly<Record<string, string>>;
  /**
   * Reads an input inside this input, for example a response in a web archive: recognises its format and yields its
   * records.
   */
  readMember(member: FormatInput): AsyncIterable<FormatRecord>;
}

/** A file or a member of an archive: decompressed, not decoded. */
export interface FormatInput {
  /** The path or URL, for its extension. Extensions of compression are removed: `news.ndjson`, not `news.ndjson.gz`. */
  readonly path: string;
  /** The character set that HTTP or the archive states; null if there is none. */
  readonly charset: string | null;
  /** The content in chunks. It can be iterated once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A record of an input. See `FeedRecord`. */
export interface FormatRecord {
  /** The URL of the input inside this input that contains the record, and to which `record` and `byte` refer. */
  readonly member?: string;
  readonly record: number | null;
  readonly byte: number | null;
  /** The position in another input from which the record was copied, which is reported instead. */
  readonly origin?: RecordPosition;
  readonly content: RecordContent;
}

/** An input format. Each format is one file or folder in `src/feed/formats`. */
export interface Format {
  /** The name in `--format`, for example `ndjson`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /**
   * The extensions of files that always have this format, even if their content is not recognised: `['.md']`. The
   * format then reports why the content is invalid. Extensions that other files share, such as `.json`, are not listed.
   */
  readonly extensions: readonly string[];
  /**
   * Returns whether the content has this format. `head` is the first 64 KiB, decoded; `path` is considered only if the
   * content is ambiguous. The formats are queried in the order of `FORMATS`, from the most to the least specific.
   */
  recognises(head: string, path: string): boolean;
  /**
   * Reads the records. Yields a `DatelineError` for each record that cannot be read, and continues. Throws a
   * `DatelineError` if the rest of the input cannot be read. Memory use is bounded by the largest allowed record, not
   * by the file. Use `readText`, or `asciiChunks` and `splitRecords`, to read `input.chunks`.
   */
  read(input: FormatInput, options: FormatOptions): AsyncIterable<FormatRecord>;
}
