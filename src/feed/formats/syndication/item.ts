import type { DatelineError } from '../../../errors.ts';
import { BodyNotIncludedError } from '../../fields/body-not-included.ts';
import type { RawArticle } from '../../record.ts';

/**
 * Returns the article of an item of a feed. If the item has no text but a link, returns the reason, with which the text
 * can be fetched. If it has neither, validation reports the missing text.
 */
export const itemContent = (article: RawArticle): RawArticle | DatelineError =>
  article.body === undefined && article.url !== undefined
    ? new BodyNotIncludedError(article, article.url)
    : article;
