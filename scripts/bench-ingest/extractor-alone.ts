import { Readable } from 'node:stream';
import { type ArticleDefaults, articleOf, readFeed } from '../../src/feed/index.ts';
import { isArticle } from '../../src/feed/record.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import type { Article } from '../../src/model/article.ts';

/** The number of articles that are extracted before the measurement, and the maximum number that are measured. */
const WARM_UP = 500;
const MEASURED = 3_000;

/**
 * Returns the number of articles per second that the extractor extracts on one core, without reading and storing them. The
 * articles are the first ones of a file or folder.
 */
export async function measureExtractor(path: string, defaults: ArticleDefaults): Promise<number> {
  const articles: Article[] = [];
  for await (const { content } of readFeed([path], { format: null, map: {}, stdin: Readable.from([]) })) {
    if (!isArticle(content)) continue;
    articles.push(articleOf(content, defaults).article);
    if (articles.length === MEASURED) break;
  }
  const extractor = await loadExtractor();
  for (const article of articles.slice(0, WARM_UP)) extractor.extract(article);
  const startedAt = performance.now();
  for (const article of articles) extractor.extract(article);
  return (articles.length * 1_000) / (performance.now() - startedAt);
}
