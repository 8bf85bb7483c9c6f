import type { Article } from '../model/article.ts';
import { articleId, headlineId } from '../store/identity.ts';

/** Another file that contains the same article. */
export interface SameArticle {
  readonly path: string;
  /** The keys that have the same values in both files. */
  readonly same: string;
}

/**
 * The articles of one run and their files. Two files contain the same article if `saveArticle` would replace the
 * article of one file with the article of the other. This is so in three cases: the articles have the same identity;
 * they have the same URL; or they have the same source, headline and time, and one of them has neither an id nor a
 * URL.
 */
export class SeenArticles {
  // Paths by identity, by URL, and by the hash of source, headline and time.
  readonly #identities = new Map<bigint, string>();
  readonly #urls = new Map<string, string>();
  readonly #headlines = new Map<bigint, string>();

  /** Returns the file that contains the same article. If there is none, adds the article and returns undefined. */
  add(article: Article, path: string): SameArticle | undefined {
    const [id, known] = [articleId(article), headlineId(article)];
    const sameIdentity = this.#identities.get(id);
    const sameUrl = article.url === null ? undefined : this.#urls.get(article.url);
    const sameHeadline =
      this.#identities.get(known) ?? (id === known ? this.#headlines.get(known) : undefined);
    if (sameIdentity !== undefined && article.sourceId !== null)
      return { path: sameIdentity, same: '`source` and `id`' };
    if (sameUrl !== undefined) return { path: sameUrl, same: '`url`' };
    if (sameHeadline !== undefined)
      return { path: sameHeadline, same: '`source`, `headline` and `publishedAt`' };
    this.#identities.set(id, path);
    this.#headlines.set(known, path);
    if (article.url !== null) this.#urls.set(article.url, path);
    return undefined;
  }
}
