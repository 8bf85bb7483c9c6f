import { DatelineError } from '../errors.ts';
import { type ArticleDefaults, articleOf, type ParsedArticle } from '../feed/index.ts';
import type { FeedRecord, RawArticle, RecordPosition } from '../feed/record.ts';
import { articleId, headlineId } from '../store/identity.ts';
import { describePosition, failure, type RecordOutcome, skip } from './outcome.ts';
import { SeenArticles } from './seen/seen-articles.ts';

/** A valid article that may have to be stored. */
export interface Candidate extends ParsedArticle {
  readonly position: RecordPosition;
  readonly raw: RawArticle;
  readonly id: bigint;
}

/** A record of a batch: an article to store, or the outcome of a record that failed or is skipped. */
export type Entry = Candidate | RecordOutcome;

export const isCandidate = (entry: Entry): entry is Candidate => 'article' in entry;

export interface BatchOptions {
  readonly defaults: ArticleDefaults;
  /** Whether to remove the annotations from the articles. */
  readonly ignoreAnnotations: boolean;
  /** The maximum number of records in a batch. */
  readonly size: number;
  /** Ends the batches. The records that were read before are in the last batch. */
  readonly signal: AbortSignal | undefined;
}

/** The maximum length of all bodies in a batch, in UTF-16 code units. It bounds the memory for long articles. */
const MAX_LENGTH = 4_000_000;

/** Validates records, finds articles that occur twice, and groups the records. */
export async function* articleBatches(
  records: AsyncIterable<FeedRecord>,
  { defaults, ignoreAnnotations, size, signal }: BatchOptions,
): AsyncGenerator<readonly Entry[]> {
  const seen = new SeenArticles();
  let batch: Entry[] = [];
  let length = 0;
  for await (const record of untilAborted(records, signal)) {
    const entry = entryOf(record, defaults, seen);
    batch.push(ignoreAnnotations ? withoutAnnotations(entry) : entry);
    if (isCandidate(entry)) length += entry.article.body.length;
    if (batch.length < size && length < MAX_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

function entryOf({ position, content }: FeedRecord, defaults: ArticleDefaults, seen: SeenArticles): Entry {
  if (content instanceof DatelineError) return failure(position, null, content);
  if ('skipped' in content) return skip(position, content.skipped);
  try {
    const parsed = articleOf(content, defaults);
    checkUnseen(parsed, position, seen);
    return { ...parsed, position, raw: content, id: articleId(parsed.article) };
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return failure(position, content, error);
  }
}

const withoutAnnotations = (entry: Entry): Entry =>
  isCandidate(entry) ? { ...entry, article: { ...entry.article, annotations: [] } } : entry;

/** Throws ARTICLE_DUPLICATE if another record contains the same article. */
function checkUnseen({ article }: ParsedArticle, position: RecordPosition, seen: SeenArticles): void {
  const other = seen.add(article, position);
  if (other === undefined) return;
  const advice =
    articleId(article) === headlineId(article)
      ? 'Remove one of them, or add a different `id` to each.'
      : 'Remove one of them.';
  throw new DatelineError(
    'ARTICLE_DUPLICATE',
    `The article is a duplicate of the article in ${describePosition(other.position)}: both have the same ${other.same}. ${advice}`,
  );
}

/** Ends at once when the signal is aborted, even if the source is waiting for input. */
async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  if (signal === undefined) return yield* source;
  const iterator = source[Symbol.asyncIterator]();
  let stop = () => {};
  signal.addEventListener('abort', () => stop(), { once: true });
  while (!signal.aborted) {
    // `Promise.race` with a promise for the abort would retain every record until the end of the run.
    const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null);
      iterator.next().then(resolve, reject);
    });
    if (next === null || next.done === true) return;
    yield next.value;
  }
}
