import type { DatelineError } from '../errors.ts';
import type { RawArticle } from './record.ts';

/** Options of all formats. */
export interface FormatOptions {
  /** The fields of records by the names of the fields of an article: `{headline: 'title', body: 'text'}`. */
  readonly map: Readonly<Record<string, string>>;
}

/** A file or a member of an archive: decompressed, not decoded. */
export interface FormatInput {
  /** The path or URL, for its extension. */
  readonly path: string;
  /** The character set that HTTP or the archive states; null if there is none. */
  readonly charset: string | null;
  /** The content in chunks. It can be iterated once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A record of an input. See `FeedRecord`. */
export interface FormatRecord {
  readonly record: number | null;
  readonly byte: number | null;
  readonly content: RawArticle | DatelineError;
}

/** An input format. Each format is one file or folder in `src/feed/formats`. */
export interface Format {
  /** The name in `--format`, for example `ndjson`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /**
   * Returns whether the content has this format. `head` is the first 64 KiB, decoded; `path` decides only if the
   * content is ambiguous. The formats are asked in the order of `FORMATS`, from the most to the least specific.
   */
  recognises(head: string, path: string): boolean;
  /**
   * Reads the records. Yields a `DatelineError` for each record that cannot be read, and continues. Memory use is
   * bounded by the largest allowed record, not by the file.
   */
  read(input: FormatInput, options: FormatOptions): AsyncIterable<FormatRecord>;
}
