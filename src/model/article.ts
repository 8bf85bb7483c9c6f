import type { Annotation, Topic } from './annotation.ts';

/** A news article from a feed: validated and normalised, before extraction. */
export interface Article {
  /** The id of the article at its source, unique within the source; null if the source assigns no id. */
  readonly sourceId: string | null;
  readonly headline: string;
  /** Paragraphs are separated by line feeds. All offsets of an extraction refer to this string. */
  readonly body: string;
  readonly publishedAt: Date;
  readonly source: string;
  readonly url: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
  /** The subjects and keywords that the source assigned, without duplicates. */
  readonly topics: readonly Topic[];
  /** The entities that the source, or another producer, assigned to the article. */
  readonly annotations: readonly Annotation[];
  /** The fields of the input that have no corresponding field in this model, by name. The values are JSON. */
  readonly metadata: Readonly<Record<string, unknown>>;
}
