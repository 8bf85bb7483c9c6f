import { Readable } from 'node:stream';
import { type ArticleDefaults, articleOf, readFeed } from '../../src/feed/index.ts';
import { isArticle } from '../../src/feed/record.ts';
import { ExtractionPool } from '../../src/ingest/batch-extractor.ts';
import { loadExtractor, trainedVersion } from '../../src/ingest/trained-extractor.ts';
import type { Article } from '../../src/model/article.ts';

/** The number of articles that each extractor extracts before the measurement, and the maximum number that are measured. */
const WARM_UP = 500;
const MEASURED = 3_000;

/** Returns the first articles of a file or folder. */
export async function readArticles(path: string, defaults: ArticleDefaults): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const { content } of readFeed([path], { format: null, map: {}, stdin: Readable.from([]) })) {
    if (!isArticle(content)) continue;
    articles.push(articleOf(content, defaults).article);
    if (articles.length === MEASURED) break;
  }
  return articles;
}

/**
 * Returns the number of articles per second that the extractor extracts on one core, without reading and storing them.
 */
export async function measureExtractor(articles: readonly Article[]): Promise<number> {
  const extractor = await loadExtractor();
  for (const article of articles.slice(0, WARM_UP)) extractor.extract(article);
  const startedAt = performance.now();
  for (const article of articles) extractor.extract(article);
  return (articles.length * 1_000) / (performance.now() - startedAt);
}

/**
 * Returns the number of articles per second that the threads of ingestion extract and convert to rows, without reading and
 * storing them. Several threads at the same time are each slower than one thread if their cores share caches or execution
 * units.
 */
export async function measureThreads(articles: readonly Article[], threads: number): Promise<number> {
  const pool = new ExtractionPool(await trainedVersion(), threads);
  try {
    await pool.extractRows(articles.slice(0, WARM_UP * threads));
    const startedAt = performance.now();
    await pool.extractRows(articles);
    return (articles.length * 1_000) / (performance.now() - startedAt);
  } finally {
    await pool.close();
  }
}
