import { DatelineError } from '../errors.ts';
import { previewArticles } from '../store/write/preview.ts';
import { type Entry, isCandidate } from './article-batches.ts';
import { failure, type RecordOutcome } from './outcome.ts';
import { type IngestContext, unchangedOutcome } from './prepare-batch.ts';

/** Determines the outcomes of batches without changing the database. */
export async function* previewBatches(
  batches: AsyncIterable<readonly Entry[]>,
  { client, extractor }: IngestContext,
): AsyncGenerator<readonly RecordOutcome[]> {
  for await (const entries of batches) {
    const candidates = entries.filter(isCandidate);
    const articles = candidates.map(({ article }) => article);
    const previews = await previewArticles(client, articles, extractor.version);
    const results = new Map(candidates.map((candidate, at) => [candidate, previews[at]]));
    yield entries.map((entry) => {
      if (!isCandidate(entry)) return entry;
      const result = results.get(entry) ?? 'unchanged';
      if (result instanceof DatelineError) return failure(entry.position, entry.raw, result);
      return { ...unchangedOutcome(entry), outcome: result };
    });
  }
}
