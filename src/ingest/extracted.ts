import type { Article } from '../model/article.ts';
import type { Extractor } from '../model/extraction.ts';
import { type ArticleRows, articleRows } from '../store/write/rows/article-rows.ts';

/** The rows of an article, and the number of its mentions. */
export interface ExtractedRows {
  readonly rows: ArticleRows;
  readonly mentions: number;
}

/** Extracts an article and converts it to rows. */
export function extractedRows(article: Article, extractor: Extractor): ExtractedRows {
  const extraction = extractor.extract(article);
  return {
    rows: articleRows(article, extraction, extractor.version),
    mentions: extraction.mentions.length,
  };
}

/** The reason why a text was not extracted. */
export interface Failure {
  readonly reason: string;
}

/** Returns a function that returns the reason if a function throws an error. */
export const orFailure =
  <Input, Output>(convert: (input: Input) => Output) =>
  (input: Input): Output | Failure => {
    try {
      return convert(input);
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
