import { DatelineError } from '../../errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import { replaceExtractions } from '../../store/write/articles.ts';
import type { WriteClient } from '../../store/write/client.ts';
import { storeError } from '../../store/write/failure.ts';
import type { BatchExtractor } from '../batch-extractor.ts';
import { prepareAhead } from '../prepare-ahead.ts';
import { changesOf, type ExtractionChange } from './changes.ts';
import { type StaleArticle, staleArticles } from './stale-articles.ts';

/** The number of articles in a transaction. */
const BATCH_SIZE = 256;

export interface ReextractOptions {
  readonly client: WriteClient;
  readonly extractor: BatchExtractor;
  readonly filter: ArticleFilter;
  /** Whether to compare the extractions without storing them. */
  readonly dryRun: boolean;
  readonly signal?: AbortSignal;
}

/** The result of one article. */
export interface ReextractOutcome {
  readonly slug: string;
  readonly changes: readonly ExtractionChange[];
  /** Whether the article was revised or removed during the extraction. It is then not changed. */
  readonly outdated: boolean;
  /** The reason if the article could not be extracted or stored; it then keeps its extraction. */
  readonly error: DatelineError | null;
}

interface Prepared {
  readonly record: StaleArticle;
  readonly extraction: Extraction | DatelineError;
}

/**
 * Extracts again the stored articles that another version of the extractor extracted. Yields the outcomes of each batch
 * after it was stored, in one transaction. An interrupted run is continued by the next one, because the articles that
 * are done have the current version. While one batch is stored, the next ones are read and extracted.
 */
export async function* reextract(options: ReextractOptions): AsyncGenerator<readonly ReextractOutcome[]> {
  const { client, extractor, filter, signal } = options;
  const batches = staleArticles(client, { filter, version: extractor.version }, BATCH_SIZE, signal);
  const prepared = prepareAhead(batches, (batch) => extractAll(batch, extractor));
  for await (const batch of prepared) yield await outcomesOf(batch, options);
}

async function extractAll(
  batch: readonly StaleArticle[],
  extractor: BatchExtractor,
): Promise<readonly Prepared[]> {
  const extractions = await extractor.extract(batch.map(({ article }) => article));
  return batch.map((record, at) => {
    const extraction = extractions[at];
    if (extraction === undefined) throw new Error('The extractor returned too few results.');
    return { record, extraction };
  });
}

async function outcomesOf(
  batch: readonly Prepared[],
  { client, extractor, dryRun }: ReextractOptions,
): Promise<readonly ReextractOutcome[]> {
  const extracted = batch.flatMap(({ record, extraction }) =>
    extraction instanceof DatelineError ? [] : [{ ...record, record, extraction }],
  );
  const saved = dryRun
    ? []
    : await replaceExtractions(client, extracted, extractor.version).catch(async (cause: unknown) => {
        throw await storeError(client, 'The articles could not be stored.', cause);
      });
  const results = new Map(extracted.map(({ record }, at) => [record, saved[at]]));
  return batch.map(({ record, extraction }) => {
    const outcome = { slug: record.slug, changes: [], outdated: false, error: null };
    if (extraction instanceof DatelineError) return { ...outcome, error: extraction };
    const result = results.get(record);
    if (result instanceof DatelineError) return { ...outcome, error: result };
    if (result === null) return { ...outcome, outdated: true };
    return { ...outcome, changes: changesOf(record.extraction, comparable(extraction)) };
  });
}

/** The types of the arrays differ only in `readonly`. */
const comparable = ({
  entities,
  mentions,
  headlineMentions,
  roles,
  quotations,
  statements,
  ...rest
}: Extraction) => ({
  entities: [...entities],
  mentions: [...mentions],
  headlineMentions: [...headlineMentions],
  roles: [...roles],
  quotations: [...quotations],
  statements: [...statements],
  quantities: [...rest.quantities],
  times: [...rest.times],
});
