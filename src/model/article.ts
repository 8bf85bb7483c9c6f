/** A news article as the feeds deliver it: validated, normalised, not yet analysed. */
export interface Article {
  /** The id that the source gives the article; unique within the source. Null where it gives none. */
  readonly sourceId: string | null;
  readonly headline: string;
  /** Paragraphs are separated by line feeds. All offsets in an extraction are offsets into this string. */
  readonly body: string;
  readonly publishedAt: Date;
  readonly source: string;
  readonly url: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
}
