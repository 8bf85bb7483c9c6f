import { DatelineError } from '../errors.ts';
import { areUnchanged } from '../store/write/articles.ts';
import type { WriteClient } from '../store/write/client.ts';
import { type Candidate, type Entry, isCandidate } from './article-batches.ts';
import type { BatchExtractor } from './batch-extractor.ts';
import type { ExtractedRows } from './extracted.ts';
import { languageWarnings } from './language-warning.ts';
import { failure, type RecordOutcome } from './outcome.ts';

/** The resources that the steps of ingestion share. */
export interface IngestContext {
  readonly client: WriteClient;
  readonly extractor: BatchExtractor;
}

/** An article that is ready to be stored. */
export interface Extracted extends Candidate, ExtractedRows {}

export const isExtracted = (entry: RecordOutcome | Extracted): entry is Extracted => 'rows' in entry;

/** Extracts the articles of a batch that are not stored, or are stored with other content. */
export async function prepareBatch(
  entries: readonly Entry[],
  { client, extractor }: IngestContext,
): Promise<readonly (RecordOutcome | Extracted)[]> {
  const candidates = entries.filter(isCandidate);
  const unchanged = await unchangedOf(candidates, client, extractor.version);
  const changed = candidates.filter((candidate) => !unchanged.has(candidate));
  const extracted = await extractor.extractRows(changed.map(({ article }) => article));
  const results = new Map(changed.map((candidate, at) => [candidate, extracted[at]]));
  return entries.map((entry) => {
    if (!isCandidate(entry)) return entry;
    if (unchanged.has(entry)) return unchangedOutcome(entry);
    const result = results.get(entry);
    if (result === undefined) throw new Error('The extractor returned too few results.');
    if (result instanceof DatelineError) return failure(entry.position, entry.raw, result);
    return { ...entry, ...result, warnings: [...entry.warnings, ...languageWarnings(entry.article)] };
  });
}

/** Returns the articles that are stored with the same content, extracted by the same version. */
async function unchangedOf(
  candidates: readonly Candidate[],
  client: WriteClient,
  extractor: string,
): Promise<ReadonlySet<Candidate>> {
  const articles = candidates.map(({ article }) => article);
  const flags = await areUnchanged(client, articles, extractor);
  return new Set(candidates.filter((_, at) => flags[at]));
}

export const unchangedOutcome = ({ position, id, warnings, raw }: Candidate): RecordOutcome => ({
  position,
  outcome: 'unchanged',
  id,
  mentions: 0,
  warnings,
  error: null,
  reason: null,
  raw,
});
