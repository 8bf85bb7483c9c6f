import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted } from '../../counted.ts';
import { findArticleFiles } from '../../feed/files.ts';
import { type IngestSummary, ingest } from '../../ingest/ingest.ts';
import { loadExtractor } from '../../ingest/trained-extractor.ts';
import { packagePath } from '../../package-path.ts';
import { pruneArticles } from '../../store/write/article-files.ts';
import { createWriteClient, type WriteClient } from '../../store/write/client.ts';
import { storeError } from '../../store/write/failure.ts';
import { finish } from '../../store/write/unfinished.ts';
import { showProgress } from './progress.ts';
import { describePruned, describeSummary } from './seed-report.ts';

export interface SeedOptions {
  /** Whether to remove the stored articles whose files were in these paths and no longer exist. */
  readonly prune: boolean;
}

const SAMPLES = packagePath('seeds');

/** Ingests article files and folders, or the sample articles if there are no paths. Returns whether all succeeded. */
export async function seedArticles(
  databaseUrl: string,
  paths: readonly string[],
  stream: NodeJS.WriteStream,
  { prune }: SeedOptions,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const given = paths.length > 0 ? paths : [SAMPLES];
  try {
    const { articles, skipped } = await findArticleFiles(given);
    const summary = await ingestFiles(client, articles, stream);
    const removed = prune ? await pruneFiles(client, given, summary, stream) : null;
    // Skipped files in the folder of the sample articles are not reported, because the user cannot change these files.
    stream.write(describeSummary(summary, paths.length > 0 ? skipped : [], removed));
    return summary.failed.length === 0;
  } finally {
    await client.$disconnect();
  }
}

/**
 * Ingests the sample articles. If the process is interrupted, the database keeps a record of unfinished work with the
 * name `workName`.
 */
export async function seedSamples(
  databaseUrl: string,
  workName: string,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    const { articles } = await findArticleFiles([SAMPLES]);
    const summary = await finish(client, workName, () => ingestFiles(client, articles, stream));
    stream.write(describeSummary(summary, [], null));
  } finally {
    await client.$disconnect();
  }
}

async function ingestFiles(
  client: WriteClient,
  files: readonly string[],
  stream: NodeJS.WriteStream,
): Promise<IngestSummary> {
  const progress = showProgress(files.length, stream);
  try {
    return await ingest(files, { client, extractor: await loadExtractor(), onFile: progress.file });
  } finally {
    progress.end();
  }
}

/**
 * Removes the articles whose files no longer exist, and returns the number of removed articles. If a file failed, no
 * article is removed, because the article of the failed file would also be removed.
 */
async function pruneFiles(
  client: WriteClient,
  paths: readonly string[],
  { failed, articles }: IngestSummary,
  stream: NodeJS.WriteStream,
): Promise<number> {
  if (failed.length > 0) {
    const files = counted(failed.length, 'file');
    const advice = failed.some(({ path }) => !existsSync(path))
      ? ' If a path was deleted, specify the folder that contained it.'
      : '';
    stream.write(
      `No articles were removed, because ${files} failed. Fix the errors, and run the command again.${advice}\n`,
    );
    return 0;
  }
  const absolute = paths.map((path) => resolve(path));
  const pruned = await pruneArticles(client, absolute, articles).catch(async (cause: unknown) => {
    throw await storeError(client, 'The articles of deleted files could not be removed.', cause);
  });
  for (const article of pruned) stream.write(describePruned(article));
  return pruned.length;
}
