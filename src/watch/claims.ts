import { SecondChanceCache } from '../cache/second-chance-cache.ts';

/** The maximum number of articles whose feeds are in memory. */
const MAX_CLAIMS = 100_000;

/**
 * The feeds from which articles were stored, by the URL of the article. An article that several feeds contain is
 * stored from the first one only. Otherwise, each feed would revise it, because feeds have different titles.
 */
export class Claims {
  readonly #feeds = new SecondChanceCache<string, string>(MAX_CLAIMS);

  /** Returns the feed from which an article is stored: the given one if no other feed contained the article before. */
  claim(url: string, feed: string): string {
    const owner = this.#feeds.get(url);
    if (owner === undefined) this.#feeds.set(url, feed, 1);
    return owner ?? feed;
  }
}
