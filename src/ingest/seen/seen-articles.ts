import type { RecordPosition } from '../../feed/record.ts';
import type { Article } from '../../model/article.ts';
import { articleId, headlineId, urlId } from '../../store/identity.ts';
import { IdTable } from './id-table.ts';
import { PositionList } from './position-list.ts';

/** Another record that contains the same article. */
export interface SameArticle {
  readonly position: RecordPosition;
  /** The keys that have the same values in both records. */
  readonly same: string;
}

/**
 * The articles of one run and their positions. Two records contain the same article if the store would replace the
 * article of one record with the article of the other. This is so in three cases: the articles have the same identity;
 * they have the same URL; or they have the same source, headline and time, and one of them has neither an id nor a
 * URL. A million articles take about 60 MB.
 */
export class SeenArticles {
  /** The indexes of positions by identity, by the id of the URL, and by `namesake` of the headline. */
  readonly #ids = new IdTable();
  readonly #positions = new PositionList();

  /** Returns the record that contains the same article. If there is none, adds the article and returns undefined. */
  add(article: Article, position: RecordPosition): SameArticle | undefined {
    const [id, known] = [articleId(article), headlineId(article)];
    const url = article.url === null ? null : urlId(article.url);
    const found =
      this.#find(article.sourceId === null ? null : id, '`source` and `id`') ??
      this.#find(url, '`url`') ??
      this.#find(known, '`source`, `headline` and `publishedAt`') ??
      this.#find(id === known ? namesake(known) : null, '`source`, `headline` and `publishedAt`');
    if (found !== undefined) return found;
    const index = this.#positions.add(position);
    this.#ids.set(id, index);
    if (url !== null) this.#ids.set(url, index);
    if (id !== known) this.#ids.set(namesake(known), index);
    return undefined;
  }

  #find(id: bigint | null, same: string): SameArticle | undefined {
    const index = id === null ? undefined : this.#ids.get(id);
    return index === undefined ? undefined : { position: this.#positions.at(index), same };
  }
}

/** The key of an article that has the headline, but is identified by an id or a URL. Its ids have 63 bits. */
const namesake = (headline: bigint): bigint => headline | (1n << 63n);
