import { DatelineError } from '../errors.ts';
import type { Annotation, Topic } from '../model/annotation.ts';

/**
 * The fields of an article as they are in the input, before validation. `articleOf` validates and normalises them.
 * Omitted fields are missing in the input.
 */
export interface RawArticle {
  readonly id?: string | undefined;
  readonly headline?: string | undefined;
  /** Plain text without markup. Paragraphs are separated by line feeds. */
  readonly body?: string | undefined;
  /** A date in any supported notation. */
  readonly publishedAt?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
  readonly section?: string | undefined;
  /** A BCP 47 language tag. If it is omitted, the language is detected. */
  readonly language?: string | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly annotations?: readonly RawAnnotation[] | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Sentences about the parts of the input that were ignored. */
  readonly warnings?: readonly string[] | undefined;
}

/** An annotation whose producer is the source of the article, unless the input states another. */
export type RawAnnotation = Omit<Annotation, 'producer'> & { readonly producer?: string | undefined };

/** A file or record that is valid, but is not an article to store, for example a draft. This is not a failure. */
export interface SkippedRecord {
  /** The reason, as a sentence. */
  readonly skipped: string;
}

/** The content of a record: an article, the reason why it is skipped, or the reason why it cannot be read. */
export type RecordContent = RawArticle | SkippedRecord | DatelineError;

/** Returns whether a record is an article that can be stored. */
export const isArticle = (content: RecordContent): content is RawArticle =>
  !(content instanceof DatelineError || 'skipped' in content);

/** The position of an article in the input. */
export interface RecordPosition {
  /** The path as given, or the URL. The name of a file in an archive follows `!`: `news.zip!2024/one.html`. */
  readonly path: string;
  /** The number of the record in the file, from 1; null if the file contains one article. */
  readonly record: number | null;
  /** The offset in bytes of the record in the decompressed file; null if the format has no byte offsets. */
  readonly byte: number | null;
}

/** One record of the input. The records after a failed record are read. */
export interface FeedRecord {
  readonly position: RecordPosition;
  readonly content: RecordContent;
}
