import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted } from '../../counted.ts';
import type { IngestSummary } from '../../ingest/outcome.ts';
import type { SeenFiles } from '../../ingest/seen/seen-files.ts';
import { pruneArticles } from '../../store/write/article-files.ts';
import type { WriteClient } from '../../store/write/client.ts';
import { storeError } from '../../store/write/failure.ts';
import { describePruned } from './ingest-report.ts';
import type { OutputStream } from './progress.ts';

/** A completed run whose paths are pruned. */
export interface PrunedRun {
  readonly paths: readonly string[];
  readonly seen: SeenFiles;
  readonly summary: IngestSummary;
  readonly dryRun: boolean;
}

/**
 * Removes the articles that are no longer in the paths, and returns the number of removed articles. If a record failed,
 * no article is removed, because the article of the failed record would also be removed.
 */
export async function pruneFiles(
  client: WriteClient,
  { paths, seen, summary, dryRun }: PrunedRun,
  stream: OutputStream,
): Promise<number> {
  if (summary.failed > 0) {
    const records = counted(summary.failed, 'record');
    const advice = paths.some((path) => !existsSync(path))
      ? ' If a path was deleted, specify the folder that contained it.'
      : '';
    stream.write(
      `No articles were removed, because ${records} failed. Fix the errors, and run the command again.${advice}\n`,
    );
    return 0;
  }
  const absolute = paths.map((path) => resolve(path));
  const contains = (path: string, article: bigint) => seen.has(path, article);
  const pruned = await pruneArticles(client, { paths: absolute, contains, dryRun }).catch(
    async (cause: unknown) => {
      throw await storeError(client, 'The articles of deleted files could not be removed.', cause);
    },
  );
  for (const article of pruned) stream.write(describePruned(article, dryRun));
  return pruned.length;
}
