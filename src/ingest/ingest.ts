import { DatelineError } from '../errors.ts';
import { readArticleFile } from '../feed/files.ts';
import { countries } from '../gazetteer/index.ts';
import type { Extractor } from '../model/extraction.ts';
import { articleId } from '../store/identity.ts';
import { isUnchanged, type SaveOutcome, saveArticle } from '../store/write/articles.ts';
import { isReachable, type WriteClient } from '../store/write/client.ts';
import { saveCountries } from '../store/write/countries.ts';

/** What became of one file. */
export interface FileOutcome {
  readonly path: string;
  readonly outcome: SaveOutcome | 'failed';
  /** Mentions found in it, if it was read. */
  readonly mentions: number;
  /** Why it failed, if it did. */
  readonly error: DatelineError | null;
}

export interface IngestSummary extends Record<SaveOutcome, number> {
  readonly failed: readonly FileOutcome[];
  readonly mentions: number;
  readonly seconds: number;
}

/**
 * Brings article files into the database: each read, extracted and stored on its own, wholly or not at all. A bad file
 * is reported and the others go in. Interrupted, it is simply run again. Rejects when the database goes away.
 */
export async function ingest(
  paths: readonly string[],
  options: {
    readonly client: WriteClient;
    readonly extractor: Extractor;
    readonly onFile?: (outcome: FileOutcome) => void;
  },
): Promise<IngestSummary> {
  const started = performance.now();
  const { client, extractor } = options;
  await saveCountries(client, countries());
  const summary = { new: 0, updated: 0, unchanged: 0, mentions: 0 };
  const failed: FileOutcome[] = [];
  const pathOfArticle = new Map<bigint, string>();
  for (const path of paths) {
    const result = await ingestFile(path, client, extractor, pathOfArticle);
    if (result.outcome === 'failed') failed.push(result);
    else summary[result.outcome] += 1;
    summary.mentions += result.mentions;
    options.onFile?.(result);
  }
  return { ...summary, failed, seconds: (performance.now() - started) / 1000 };
}

async function ingestFile(
  path: string,
  client: WriteClient,
  extractor: Extractor,
  pathOfArticle: Map<bigint, string>,
): Promise<FileOutcome> {
  try {
    const article = await readArticleFile(path);
    const id = articleId(article);
    const other = pathOfArticle.get(id);
    if (other !== undefined) {
      throw new DatelineError(
        'ARTICLE_DUPLICATE',
        `It is the same article as ${other} (${article.url ?? article.headline}): remove one.`,
      );
    }
    pathOfArticle.set(id, path);
    if (await isUnchanged(client, article, extractor.version)) {
      return { path, outcome: 'unchanged', mentions: 0, error: null };
    }
    const extraction = extractor.extract(article);
    const outcome = await saveArticle(client, article, extraction, extractor.version);
    return { path, outcome, mentions: extraction.mentions.length, error: null };
  } catch (cause) {
    if (cause instanceof DatelineError) return { path, outcome: 'failed', mentions: 0, error: cause };
    // Whatever one article does to the database must not keep the others out; but without a database none goes in.
    if (!(await isReachable(client))) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    const error = new DatelineError('INTERNAL_SERVER_ERROR', `It could not be stored: ${why}`, { cause });
    return { path, outcome: 'failed', mentions: 0, error };
  }
}
