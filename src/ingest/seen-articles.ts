import type { Article } from '../model/article.ts';
import { articleId, headlineId } from '../store/identity.ts';

/** Another file that holds the same article. */
export interface SameArticle {
  readonly path: string;
  /** The keys that both have the same values of. */
  readonly same: string;
}

/**
 * The articles of one run, and the files that hold them. Two files hold the same article if `saveArticle` would replace
 * one with the other: they have the same identity or URL, or one has neither id nor URL and the other has its source,
 * headline and time.
 */
export class SeenArticles {
  /** Paths by identity, by URL, and by source, headline and time. */
  readonly #identities = new Map<bigint, string>();
  readonly #urls = new Map<string, string>();
  readonly #headlines = new Map<bigint, string>();

  /** The file that holds the same article; undefined, and the article is added, if there is none. */
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
