/** The maximum number of articles whose feeds are in memory. */
const MAX_CLAIMS = 100_000;

/**
 * The feeds from which articles were stored, by the URL of the article. An article that several feeds contain is
 * stored from the first one only. Otherwise, each feed would revise it, because feeds have different titles.
 */
export class Claims {
  readonly #feeds = new Map<string, string>();

  /** Returns the feed from which an article is stored: the given one if no other feed contained the article before. */
  claim(url: string, feed: string): string {
    const owner = this.#feeds.get(url) ?? feed;
    // The map iterates in the order of insertion, so the article that was not claimed for the longest time is the first.
    this.#feeds.delete(url);
    this.#feeds.set(url, owner);
    for (const oldest of this.#feeds.keys()) {
      if (this.#feeds.size <= MAX_CLAIMS) break;
      this.#feeds.delete(oldest);
    }
    return owner;
  }
}
