import { type BatchExtractor, ExtractionPool } from '../../ingest/batch-extractor.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { IngestSummary, RecordOutcome } from '../../ingest/outcome.ts';
import { RejectFile } from '../../ingest/reject-file.ts';
import { fileOf, SeenFiles } from '../../ingest/seen/seen-files.ts';
import { trainedVersion } from '../../ingest/trained-extractor.ts';
import { createWriteClient, type WriteClient } from '../../store/write/client.ts';
import type { IngestFlags } from './ingest-flags.ts';
import { describeSummary, Skipped } from './ingest-report.ts';
import { openInput } from './open-input.ts';
import { type OutputStream, showProgress } from './progress.ts';
import { pruneFiles } from './prune-files.ts';

/** What a run uses of the process. */
export interface RunIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly signal?: AbortSignal;
  /** Default: the trained extractor in threads. */
  readonly extractor?: BatchExtractor;
}

/** Ingests files, folders and archives. Returns whether all records succeeded. */
export async function ingestArticles(
  databaseUrl: string,
  paths: readonly string[],
  flags: IngestFlags,
  io: RunIo,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const rejects = new RejectFile(flags.rejects);
  const skipped = new Skipped();
  const seen = new SeenFiles();
  const onBatch = async (outcomes: readonly RecordOutcome[]): Promise<void> => {
    for (const outcome of outcomes) {
      if (outcome.outcome === 'skipped') skipped.add(outcome);
      const file = fileOf(outcome.position);
      if (flags.prune && outcome.id !== null && file !== null) seen.add(file, outcome.id);
    }
    await rejects.add(outcomes.filter(({ outcome }) => outcome === 'failed'));
  };
  try {
    const summary = await runIngest(client, paths, flags, io, onBatch);
    const interrupted = io.signal?.aborted === true;
    const { prune, dryRun } = flags;
    const removed =
      prune && !interrupted ? await pruneFiles(client, { paths, seen, summary, dryRun }, io.stdout) : null;
    io.stdout.write(skipped.describe());
    const written = rejects.exists ? rejects.path : null;
    io.stdout.write(describeSummary({ summary, dryRun, removed, rejects: written, interrupted }));
    return summary.failed === 0;
  } finally {
    await rejects.close();
    await client.$disconnect();
  }
}

/** Reads, extracts and stores the articles, and shows the progress. */
export async function runIngest(
  client: WriteClient,
  paths: readonly string[],
  flags: IngestFlags,
  { stdin, stdout, signal, extractor }: RunIo,
  onBatch: (outcomes: readonly RecordOutcome[]) => Promise<void>,
): Promise<IngestSummary> {
  const input = await openInput(paths, flags, stdin);
  const progress = showProgress(input.share, stdout);
  const pool = extractor ?? new ExtractionPool(await trainedVersion(), flags.workers, flags.annotations);
  try {
    return await ingest(input.records, {
      client,
      extractor: pool,
      defaults: { source: flags.source, language: flags.language },
      dryRun: flags.dryRun,
      ...(flags.batch !== null && { batchSize: flags.batch }),
      ...(signal !== undefined && { signal }),
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
