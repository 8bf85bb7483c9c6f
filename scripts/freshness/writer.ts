import { setTimeout as sleep } from 'node:timers/promises';
import { saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { CORPUS_END, type CorpusOptions, writeCorpus } from '../corpus/corpus.ts';
import type { Story } from '../corpus/story.ts';

/** Milliseconds from one article to the next, as they are dated. */
const INTERVAL = 60_000;
/** Every so many articles one comes again, dated anew. */
const REVISION = 10;

/** A writer who adds articles to a corpus, each the newest when it comes, and revises some. */
export class Writer {
  readonly #client;
  readonly #stories: Generator<Story>;
  written = 0;

  constructor(databaseUrl: string, corpus: CorpusOptions) {
    this.#client = createWriteClient(databaseUrl);
    this.#stories = newStories(corpus);
  }

  /** Writes so many articles, so many a second if it can. Resolves with the milliseconds that it took. */
  async write(count: number, rate: number): Promise<number> {
    const stories = Array.from({ length: count }, () => this.#stories.next().value as Story).entries();
    const begun = performance.now();
    const writeOn = async () => {
      for (const [index, { article, extraction }] of stories) {
        await sleep(Math.max(0, begun + (index * 1_000) / rate - performance.now()));
        await saveArticle(this.#client, article, extraction, 'freshness');
        this.written += 1;
      }
    };
    // Articles go in one at a time: while one does, the next one waits at the door.
    await Promise.all([writeOn(), writeOn()]);
    await sleep(Math.max(0, begun + (count * 1_000) / rate - performance.now()));
    return performance.now() - begun;
  }

  close(): Promise<void> {
    return this.#client.$disconnect();
  }
}

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
