import { DatelineError } from '../errors.ts';
import { type FileRecord, recordFiles } from '../store/write/article-files.ts';
import type { SaveResult } from '../store/write/articles.ts';
import { storeError } from '../store/write/failure.ts';
import { type ArticleWriter, openWriter, type WriterOptions } from '../store/write/writer.ts';
import type { Entry } from './article-batches.ts';
import { failure, type RecordOutcome } from './outcome.ts';
import { prepareAhead } from './prepare-ahead.ts';
import { type Extracted, type IngestContext, isExtracted, prepareBatch } from './prepare-batch.ts';
import { fileOf } from './seen/seen-files.ts';

/** Extracts and stores batches. While one batch is stored, the next ones are read and extracted. */
export async function* storeBatches(
  batches: AsyncIterable<readonly Entry[]>,
  context: IngestContext,
  options: WriterOptions,
): AsyncGenerator<readonly RecordOutcome[]> {
  const writer = await openWriter(context.client, options);
  const prepared = prepareAhead(batches, (batch) => prepareBatch(batch, context));
  try {
    for await (const entries of prepared) {
      const extracted = entries.filter(isExtracted);
      const saved = await save(extracted, writer, context);
      const results = new Map(extracted.map((entry, at) => [entry, saved[at]]));
      const outcomes = entries.map((entry) =>
        isExtracted(entry) ? outcomeOf(entry, results.get(entry)) : entry,
      );
      await recordFiles(context.client, outcomes.flatMap(recordOf));
      yield outcomes;
    }
    await writer.finish(options.onStep);
  } finally {
    writer.close();
  }
}

/**
 * Stores a batch. If the database rejects the whole batch, all of its articles fail, but the next batches may succeed.
 * Throws DATABASE_UNREACHABLE.
 */
async function save(
  batch: readonly Extracted[],
  writer: ArticleWriter,
  { client }: IngestContext,
): Promise<readonly SaveResult[]> {
  if (batch.length === 0) return [];
  try {
    return await writer.add(batch.map(({ rows }) => rows));
  } catch (cause) {
    const error = await storeError(client, 'The article could not be stored.', cause);
    if (error.code === 'DATABASE_UNREACHABLE') throw error;
    return batch.map(() => error);
  }
}

function outcomeOf(entry: Extracted, saved: SaveResult | undefined): RecordOutcome {
  const { position, raw, id, warnings, mentions } = entry;
  if (saved === undefined) throw new Error('The store returned too few results.');
  if (saved instanceof DatelineError) return failure(position, raw, saved);
  return { position, outcome: saved, id, mentions, warnings, error: null, reason: null, raw };
}

/** Returns the file and the article to record. */
function recordOf({ position, id }: RecordOutcome): FileRecord[] {
  const path = fileOf(position);
  return id === null || path === null ? [] : [{ path, article: id }];
}
