import type { DatelineError } from '../../../errors.ts';
import { BodyNotIncludedError } from '../../fields/body-not-included.ts';
import type { RawArticle } from '../../record.ts';

/**
 * Returns the article of an item of a feed. If the item has a link but no text, returns an error with the link, from
 * which the text can be fetched. If the item has neither, validation reports the missing text.
 */
export const itemContent = (article: RawArticle): RawArticle | DatelineError =>
  article.body === undefined && article.url !== undefined
    ? new BodyNotIncludedError(article, article.url)
    : article;
