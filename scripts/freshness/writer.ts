import { setTimeout as sleep } from 'node:timers/promises';
import { saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { CORPUS_END, type CorpusOptions, writeCorpus } from '../corpus/corpus.ts';
import type { Story } from '../corpus/story.ts';

/** The interval between the publication dates of two articles, in milliseconds. */
const INTERVAL = 60_000;
/** The ratio of articles to revisions: every tenth article is written a second time, with a new date. */
const REVISION = 10;

/**
 * Adds articles to a synthetic archive, each newer than all existing articles, and revises some of the added articles.
 */
export class Writer {
  readonly #client;
  readonly #stories: Generator<Story>;
  written = 0;

  constructor(databaseUrl: string, corpus: CorpusOptions) {
    this.#client = createWriteClient(databaseUrl);
    this.#stories = newStories(corpus);
  }

  /** Writes `count` articles at `rate` articles per second or slower. Resolves with the duration in milliseconds. */
  async write(count: number, rate: number): Promise<number> {
    const stories = Array.from({ length: count }, () => this.#stories.next().value as Story).entries();
    const begun = performance.now();
    const writeNext = async () => {
      for (const [index, { article, extraction }] of stories) {
        await sleep(Math.max(0, begun + (index * 1_000) / rate - performance.now()));
        await saveArticle(this.#client, article, extraction, 'freshness');
        this.written += 1;
      }
    };
    // The writers' lock serialises the writes. While one writer writes, the other waits for the lock, so that there is
    // no pause between two writes.
    await Promise.all([writeNext(), writeNext()]);
    await sleep(Math.max(0, begun + (count * 1_000) / rate - performance.now()));
    return performance.now() - begun;
  }

  close(): Promise<void> {
    return this.#client.$disconnect();
  }
}

/** Yields articles for an archive, dated after the end of the archive. */
function* newStories({ articles, seed }: CorpusOptions): Generator<Story> {
  let date = CORPUS_END.getTime();
  let number = 0;
  for (const story of writeCorpus({ articles: 1_000_000, seed })) {
    number += 1;
    if (number <= articles) continue;
    for (let times = number % REVISION === 0 ? 2 : 1; times > 0; times--) {
      date += INTERVAL;
      yield { ...story, article: { ...story.article, publishedAt: new Date(date) } };
    }
  }
}
