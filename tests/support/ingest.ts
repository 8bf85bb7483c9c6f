import { Readable } from 'node:stream';
import { readFeed } from '../../src/feed/index.ts';
import { type BatchExtractor, inThisThread } from '../../src/ingest/batch-extractor.ts';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import type { IngestSummary, RecordOutcome } from '../../src/ingest/outcome.ts';
import { fileOf, SeenFiles } from '../../src/ingest/seen/seen-files.ts';
import { trainedExtractor } from './extractor.ts';

/** The result of a run, with all failures. */
export interface TestRun extends Omit<IngestSummary, 'failed'> {
  readonly failed: readonly RecordOutcome[];
  readonly outcomes: readonly RecordOutcome[];
  readonly seen: SeenFiles;
}

let trained: Promise<BatchExtractor> | undefined;

/** Returns the trained extractor, on this thread. */
export const testExtractor = (): Promise<BatchExtractor> => {
  trained ??= trainedExtractor().then(inThisThread);
  return trained;
};

/** Ingests files and folders as the command does. */
export async function ingestPaths(
  paths: readonly string[],
  options: Omit<IngestOptions, 'extractor'> & { readonly extractor?: BatchExtractor },
): Promise<TestRun> {
  const outcomes: RecordOutcome[] = [];
  const seen = new SeenFiles();
  const summary = await ingest(readFeed(paths, { format: null, map: {}, stdin: Readable.from([]) }), {
    extractor: await testExtractor(),
    ...options,
    async onBatch(batch) {
      outcomes.push(...batch);
      await options.onBatch?.(batch);
    },
  });
  for (const { position, id } of outcomes) {
    const file = fileOf(position);
    if (id !== null && file !== null) seen.add(file, id);
  }
  return { ...summary, failed: outcomes.filter(({ error }) => error !== null), outcomes, seen };
}
