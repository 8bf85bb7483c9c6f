import type { FetchLimits } from '../../fetch/limits.ts';
import { type BatchExtractor, ExtractionPool } from '../../ingest/batch-extractor.ts';
import { expectedArticles, ingest } from '../../ingest/ingest.ts';
import type { IngestSummary, RecordOutcome } from '../../ingest/outcome.ts';
import { trainedVersion } from '../../ingest/trained-extractor.ts';
import type { WriteClient } from '../../store/write/client.ts';
import { limitHeapGrowth } from './heap-growth.ts';
import type { IngestFlags } from './ingest-flags.ts';
import type { RunInput } from './open-input.ts';
import { type OutputStream, showProgress } from './progress.ts';

/** The parts of the process that a run uses. */
export interface RunIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly signal?: AbortSignal;
  /** Default: the trained extractor in threads. */
  readonly extractor?: BatchExtractor;
  readonly fetchLimits?: Partial<FetchLimits>;
}

/** Extracts and stores the articles of an input, and shows the progress. */
export async function runIngest(
  client: WriteClient,
  input: RunInput,
  flags: IngestFlags,
  { stdout, signal, extractor }: RunIo,
  onBatch: (outcomes: readonly RecordOutcome[]) => Promise<void> = async () => {},
): Promise<IngestSummary> {
  limitHeapGrowth();
  const progress = showProgress(input.share, stdout);
  const pool = extractor ?? new ExtractionPool(await trainedVersion(), flags.workers, flags.annotations);
  try {
    return await ingest(input.records, {
      client,
      extractor: pool,
      defaults: { source: flags.source, language: flags.language },
      expected: input.size === null ? null : expectedArticles(input.size),
      dryRun: flags.dryRun,
      ...(flags.batch !== null && { batchSize: flags.batch }),
      ...(signal !== undefined && { signal }),
      onStep: progress.step,
      async onBatch(outcomes) {
        input.processed(outcomes.length);
        for (const outcome of outcomes) progress.record(outcome);
        await onBatch(outcomes);
      },
    });
  } finally {
    progress.end();
    if (pool instanceof ExtractionPool) await pool.close();
  }
}
