import { type BatchExtractor, ExtractionPool } from '../../ingest/batch-extractor.ts';
import { type ReextractOptions, reextract } from '../../ingest/reextract/reextract.ts';
import { countStale } from '../../ingest/reextract/stale-articles.ts';
import { trainedVersion } from '../../ingest/trained-extractor.ts';
import { createWriteClient } from '../../store/write/client.ts';
import { type OutputStream, showProgress } from './progress.ts';
import { ReextractReport } from './reextract-report.ts';

export interface ReextractRun extends Pick<ReextractOptions, 'filter' | 'dryRun'> {
  readonly annotations: 'merge' | 'keep';
  /** The number of extraction threads. */
  readonly workers: number;
  /** The maximum number of examples for each kind of change. */
  readonly examples: number;
}

interface ReextractIo {
  readonly stdout: OutputStream;
  readonly signal?: AbortSignal;
  /** Default: the trained extractor in threads. */
  readonly extractor?: BatchExtractor;
}

/** Extracts stored articles again, and prints what has changed. Returns whether all articles succeeded. */
export async function reextractArticles(
  databaseUrl: string,
  { filter, annotations, workers, examples, dryRun }: ReextractRun,
  { stdout, signal, extractor: given }: ReextractIo,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const extractor = given ?? new ExtractionPool(await trainedVersion(), workers, annotations);
  const report = new ReextractReport(examples);
  try {
    const total = await countStale(client, { filter, version: extractor.version });
    const progress = showProgress(() => report.articles / Math.max(total, 1), stdout);
    const run = { client, extractor, filter, dryRun, ...(signal !== undefined && { signal }) };
    for await (const outcomes of reextract(run)) {
      for (const outcome of outcomes) {
        report.add(outcome);
        const { slug, outdated, error } = outcome;
        const position = { path: slug, record: null, byte: null };
        const stored = outdated ? 'unchanged' : 'updated';
        progress.record({ position, warnings: [], error, outcome: error === null ? stored : 'failed' });
      }
    }
    progress.end();
    stdout.write(report.describe(dryRun, signal?.aborted === true));
    return report.failed === 0;
  } finally {
    if (extractor instanceof ExtractionPool) await extractor.close();
    await client.$disconnect();
  }
}
