import { Readable } from 'node:stream';
import { DatelineError } from '../../src/errors.ts';
import { type ArticleDefaults, articleOf, readFeed } from '../../src/feed/index.ts';
import { isArticle, type RawArticle } from '../../src/feed/record.ts';
import { ExtractionPool } from '../../src/ingest/batch-extractor.ts';
import { loadExtractor, trainedVersion } from '../../src/ingest/trained-extractor.ts';
import type { Article } from '../../src/model/article.ts';
import { measureRates, type Rates } from './rates.ts';

/** The number of articles that each extractor extracts before the measurement. */
const WARM_UP = 500;
/**
 * The maximum number of articles that are measured. V8 compiles the extractor during the first thousands of articles, so
 * fewer articles would understate its rate.
 */
const MEASURED = 20_000;

/** Returns the first valid articles of a file or folder, at most `maximum`. */
export async function readArticles(
  path: string,
  defaults: ArticleDefaults,
  maximum = MEASURED,
): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const { content } of readFeed([path], { format: null, map: {}, stdin: Readable.from([]) })) {
    if (articles.length === maximum) break;
    if (isArticle(content)) articles.push(...validArticle(content, defaults));
  }
  return articles;
}

function validArticle(content: RawArticle, defaults: ArticleDefaults): Article[] {
  try {
    return [articleOf(content, defaults).article];
  } catch (error) {
    if (error instanceof DatelineError) return [];
    throw error;
  }
}

/**
 * Measures the extractor on one thread, without reading and storing the articles. V8 compiles and collects garbage on
 * other threads meanwhile, so the process uses more than one core if more are idle: only the rate per core states what
 * the extractor handles on one core.
 */
export async function measureExtractor(articles: readonly Article[]): Promise<Rates> {
  const extractor = await loadExtractor();
  for (const article of articles.slice(0, WARM_UP)) extractor.extract(article);
  return measureRates(articles.length, () => {
    for (const article of articles) extractor.extract(article);
  });
}

/**
 * Measures the threads of ingestion, which extract articles and convert them to rows, without reading and storing the
 * articles. Several threads at the same time are each slower than one thread if their cores share caches or execution
 * units.
 */
export async function measureThreads(articles: readonly Article[], threads: number): Promise<Rates> {
  const pool = new ExtractionPool(await trainedVersion(), threads);
  try {
    await pool.extractRows(articles.slice(0, WARM_UP * threads));
    return await measureRates(articles.length, async () => {
      await pool.extractRows(articles);
    });
  } finally {
    await pool.close();
  }
}
