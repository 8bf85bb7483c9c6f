import { Readable } from 'node:stream';
import { readFeed } from '../../src/feed/index.ts';
import type { FeedRecord } from '../../src/feed/record.ts';
import { writeCorpus } from '../corpus/corpus.ts';

/** Yields the articles of a path, or synthetic articles if the path is null, up to a maximum number. */
export async function* articles(path: string | null, maximum: number): AsyncGenerator<FeedRecord> {
  const records =
    path === null
      ? syntheticArticles(maximum)
      : readFeed([path], { format: null, map: {}, stdin: Readable.from([]) });
  let left = maximum;
  for await (const record of records) {
    if (left-- === 0) return;
    yield record;
  }
}

function* syntheticArticles(count: number): Generator<FeedRecord> {
  let number = 0;
  for (const { article } of writeCorpus({ articles: count, seed: 1 })) {
    number += 1;
    const { sourceId, publishedAt, url, byline, section, ...rest } = article;
    yield {
      position: { path: 'corpus', record: number, byte: null },
      content: {
        ...rest,
        publishedAt: publishedAt.toISOString(),
        ...(sourceId !== null && { id: sourceId }),
        ...(url !== null && { url }),
        ...(byline !== null && { byline }),
        ...(section !== null && { section }),
      },
    };
  }
}
