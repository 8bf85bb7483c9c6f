import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted } from '../counted.ts';
import { findArticleFiles } from '../feed/files.ts';
import { type IngestSummary, ingest } from '../ingest/ingest.ts';
import { loadExtractor } from '../ingest/trained-extractor.ts';
import { packagePath } from '../package-path.ts';
import { pruneArticles } from '../store/write/article-files.ts';
import { createWriteClient, type WriteClient } from '../store/write/client.ts';
import { storeError } from '../store/write/failure.ts';
import { finish } from '../store/write/unfinished.ts';
import { describe, describePruned, showProgress } from './seed-report.ts';

/** Where a command reports to. */
export interface Output {
  readonly stream: NodeJS.WriteStream;
}

export interface SeedOptions {
  /** Remove the articles that were read from these paths before and are no longer there. */
  readonly prune: boolean;
}

const SAMPLES = packagePath('seeds');

/** Ingests article files and folders; the sample articles if none are named. True if none failed. */
export async function seed(
  databaseUrl: string,
  paths: readonly string[],
  { stream }: Output,
  { prune }: SeedOptions,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const given = paths.length > 0 ? paths : [SAMPLES];
  try {
    const { articles, skipped } = await findArticleFiles(given);
    const summary = await ingestFiles(client, articles, stream);
    const removed = prune ? await pruneFiles(client, given, summary, stream) : null;
    // The samples have other files beside them, which is nothing that a user could change.
    stream.write(describe(summary, paths.length > 0 ? skipped : [], removed));
    return summary.failed.length === 0;
  } finally {
    await client.$disconnect();
  }
}

/** Ingests the sample articles; cut short, it leaves word under this name. */
export async function seedSamples(databaseUrl: string, workName: string, { stream }: Output): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    const { articles } = await findArticleFiles([SAMPLES]);
    const summary = await finish(client, workName, () => ingestFiles(client, articles, stream));
    stream.write(describe(summary, [], null));
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

/** Returns how many articles were removed: none when a file failed, since its article would be removed too. */
async function pruneFiles(
  client: WriteClient,
  paths: readonly string[],
  { failed, articles }: IngestSummary,
  stream: NodeJS.WriteStream,
): Promise<number> {
  if (failed.length > 0) {
    const files = counted(failed.length, 'file');
    const isGone = failed.some(({ path }) => !existsSync(path));
    stream.write(
      `Nothing was removed, because ${files} failed. Fix what failed and run the command again.${isGone ? ' Of a path that is deleted, give the folder that it was in.' : ''}\n`,
    );
    return 0;
  }
  const absolute = paths.map((path) => resolve(path));
  const pruned = await pruneArticles(client, absolute, articles).catch(async (cause: unknown) => {
    throw await storeError(client, 'The articles whose files are gone could not be removed.', cause);
  });
  for (const article of pruned) stream.write(describePruned(article));
  return pruned.length;
}
