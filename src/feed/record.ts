import type { DatelineError } from '../errors.ts';
import type { Annotation, Topic } from '../model/annotation.ts';

/**
 * The fields of an article as a format finds them, before validation. `articleOf` validates and normalises them.
 * Omitted fields are missing in the input.
 */
export interface RawArticle {
  readonly id?: string;
  readonly headline?: string;
  /** Plain text without markup. Paragraphs are separated by line feeds. */
  readonly body?: string;
  /** A date in any supported notation. */
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly section?: string;
  /** A BCP 47 language tag. If it is omitted, the language is detected. */
  readonly language?: string;
  readonly topics?: readonly Topic[];
  readonly annotations?: readonly RawAnnotation[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Sentences about the parts of the input that were ignored. */
  readonly warnings?: readonly string[];
}

/** An annotation whose producer is the source of the article, unless the input states another. */
export type RawAnnotation = Omit<Annotation, 'producer'> & { readonly producer?: string };

/** The position of an article in the input. */
export interface RecordPosition {
  /** The path as given, or the URL. The name of a file in an archive follows `!`: `news.zip!2024/one.html`. */
  readonly path: string;
  /** The number of the record in the file, from 1; null if the file contains one article. */
  readonly record: number | null;
  /** The offset in bytes of the record in the decompressed file; null if the format has no byte offsets. */
  readonly byte: number | null;
}

/** One article in the input, or the reason why it cannot be read. The records after a failed record are read. */
export interface FeedRecord {
  readonly position: RecordPosition;
  readonly content: RawArticle | DatelineError;
}
