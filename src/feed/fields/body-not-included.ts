import { DatelineError } from '../../errors.ts';
import type { RawArticle } from '../record.ts';

/** A record that has a summary and a link, but not the text of the article. The text can be fetched from the link. */
export class BodyNotIncludedError extends DatelineError {
  /** The article without its text. */
  readonly article: RawArticle;
  readonly url: string;

  constructor(article: RawArticle, url: string) {
    super(
      'BODY_NOT_INCLUDED',
      `The record contains only a summary of ${url}. Save the linked page and ingest it, or run \`dateline ingest --fetch\`, which fetches it.`,
    );
    this.article = article;
    this.url = url;
  }
}
