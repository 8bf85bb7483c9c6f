import { resolve } from 'node:path';
import { DatelineError } from '../errors.ts';
import { readArticleFile } from '../feed/files.ts';
import { countries } from '../gazetteer/index.ts';
import type { Article } from '../model/article.ts';
import type { Extraction, Extractor } from '../model/extraction.ts';
import { articleId, headlineId } from '../store/identity.ts';
import { recordFile } from '../store/write/article-files.ts';
import { areUnchanged, type SaveOutcome, saveArticle } from '../store/write/articles.ts';
import type { WriteClient } from '../store/write/client.ts';
import { saveCountries } from '../store/write/countries.ts';
import { storeError } from '../store/write/failure.ts';
import { languageWarnings } from './language-warning.ts';
import { SeenArticles } from './seen-articles.ts';

/** The result of one file. */
export interface FileOutcome {
  readonly path: string;
  readonly outcome: SaveOutcome | 'failed';
  /** The number of extracted mentions; 0 if the file was not extracted. */
  readonly mentions: number;
  /** Sentences about the parts of the file that were ignored. */
  readonly warnings: readonly string[];
  /** The reason if the outcome is `failed`, otherwise null. */
  readonly error: DatelineError | null;
}

export interface IngestSummary extends Record<SaveOutcome, number> {
  readonly failed: readonly FileOutcome[];
  /** The ids of the stored articles, by the absolute path of the file. */
  readonly articles: ReadonlyMap<string, bigint>;
  readonly mentions: number;
  readonly seconds: number;
}

/**
 * Parses article files, extracts their text and stores each article in one transaction. An invalid file is reported,
 * and the other files are stored. An interrupted run can be run again. Throws STORE_FAILED if the database rejects all
 * writes, and DATABASE_UNREACHABLE if the connection is lost.
 */
export async function ingest(
  paths: readonly string[],
  options: {
    readonly client: WriteClient;
    readonly extractor: Extractor;
    readonly onFile?: (outcome: FileOutcome) => void;
  },
): Promise<IngestSummary> {
  const startedAt = performance.now();
  const { client, extractor } = options;
  await saveCountries(client, countries()).catch(async (cause: unknown) => {
    throw await storeError(client, 'The countries could not be stored.', cause);
  });
  const summary = { new: 0, updated: 0, unchanged: 0, mentions: 0 };
  const failed: FileOutcome[] = [];
  const articles = new Map<string, bigint>();
  const seen = new SeenArticles();
  for (const path of paths) {
    const { id, ...result } = await ingestFile(path, client, extractor, seen);
    if (result.outcome === 'failed') failed.push(result);
    else summary[result.outcome] += 1;
    if (id !== null) articles.set(resolve(path), id);
    summary.mentions += result.mentions;
    options.onFile?.(result);
  }
  return { ...summary, failed, articles, seconds: (performance.now() - startedAt) / 1000 };
}

async function ingestFile(
  path: string,
  client: WriteClient,
  extractor: Extractor,
  seen: SeenArticles,
): Promise<FileOutcome & { readonly id: bigint | null }> {
  try {
    const { article, warnings } = await readArticleFile(path);
    const id = articleId(article);
    const other = seen.add(article, path);
    if (other !== undefined) {
      const advice =
        id === headlineId(article)
          ? 'Remove one of the files, or add a different `id` to each.'
          : 'Remove one of the files.';
      throw new DatelineError(
        'ARTICLE_DUPLICATE',
        `The file contains the same article as ${other.path}, because both have the same ${other.same}. ${advice}`,
      );
    }
    const done = { path, id, warnings, error: null };
    const [unchanged] = await areUnchanged(client, [article], extractor.version);
    if (unchanged) {
      await recordFile(client, resolve(path), id);
      return { ...done, outcome: 'unchanged', mentions: 0 };
    }
    const extraction = extract(extractor, article);
    const outcome = await saveArticle(client, article, extraction, extractor.version);
    await recordFile(client, resolve(path), id);
    const all = [...warnings, ...languageWarnings(article)];
    return { ...done, warnings: all, outcome, mentions: extraction.mentions.length };
  } catch (cause) {
    const error =
      cause instanceof DatelineError
        ? cause
        : await storeError(client, 'The article could not be stored.', cause);
    // An error in one article must not prevent the other articles from being stored, unless the database is
    // unreachable.
    if (error.code === 'DATABASE_UNREACHABLE') throw error;
    return { path, id: null, outcome: 'failed', mentions: 0, warnings: [], error };
  }
}

/** Throws INTERNAL_SERVER_ERROR if the extractor fails. */
function extract(extractor: Extractor, article: Article): Extraction {
  try {
    return extractor.extract(article);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'INTERNAL_SERVER_ERROR',
      `The extraction failed: ${reason}. Report the error with the file.`,
      { cause },
    );
  }
}
