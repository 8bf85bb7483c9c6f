import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { writeCorpus } from '../corpus/corpus.ts';
import { note } from '../shared/command-line.ts';

/** The number of articles between two lines of progress. */
const PROGRESS_INTERVAL = 100_000;

/** Writes synthetic articles to a new NDJSON file and returns its path. */
export async function writeSyntheticArticles(path: string, count: number): Promise<string> {
  const file = createWriteStream(path);
  let written = 0;
  for (const { article } of writeCorpus({ articles: count, seed: 1 })) {
    const { sourceId, publishedAt, url, byline, section, ...rest } = article;
    const line = JSON.stringify({
      ...rest,
      publishedAt: publishedAt.toISOString(),
      id: sourceId ?? undefined,
      url: url ?? undefined,
      byline: byline ?? undefined,
      section: section ?? undefined,
    });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
    written += 1;
    if (written % PROGRESS_INTERVAL === 0) note(`${written} synthetic articles written`);
  }
  file.end();
  await finished(file);
  return path;
}
