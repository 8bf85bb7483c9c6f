import type { ArticleDefaults } from '../feed/index.ts';
import type { FeedRecord } from '../feed/record.ts';
import { articleBatches, type Candidate, isCandidate } from '../ingest/article-batches.ts';
import type { RecordOutcome } from '../ingest/outcome.ts';
import { fileOf } from '../ingest/seen/seen-files.ts';
import type { ArticleQueue } from './article-queue.ts';
import { untilReachable } from './outage.ts';
import type { QueuedRecord } from './queued-batch.ts';

/** The default number of articles in a job. */
const BATCH_SIZE = 100;
/** The maximum length of a job, in UTF-16 code units of JSON. A longer article is a job without others. */
const MAX_LENGTH = 1_000_000;
const MINUTE = 60_000;

export interface EnqueueOptions {
  readonly queue: ArticleQueue;
  readonly defaults: ArticleDefaults;
  /** The maximum number of articles in a job. Default: 100. */
  readonly batchSize?: number | undefined;
  /** Ends the run. The articles that were read before are added. */
  readonly signal: AbortSignal;
  /** Receives the articles that were added to the queue, and the outcomes of the other records, after each batch. */
  readonly onBatch: (queued: readonly Candidate[], others: readonly RecordOutcome[]) => Promise<void>;
  /** Called for each attempt during an outage of the database. */
  readonly onOutage: (error: unknown) => void;
}

/**
 * Validates records and adds the articles to the queue. While the database cannot be reached, waits for it. Returns the
 * number of jobs.
 */
export async function enqueue(
  records: AsyncIterable<FeedRecord>,
  { queue, defaults, batchSize: size = BATCH_SIZE, signal, onBatch, onOutage }: EnqueueOptions,
): Promise<number> {
  let jobs = 0;
  for await (const entries of articleBatches(records, { defaults, ignoreAnnotations: false, size, signal })) {
    const candidates = entries.filter(isCandidate);
    for (const batch of partsOf(candidates)) {
      const added = await untilReachable(() => addBatch(queue, batch, defaults), signal, onOutage);
      if (added === null) return jobs;
      jobs += 1;
    }
    await onBatch(
      candidates,
      entries.filter((entry): entry is RecordOutcome => !isCandidate(entry)),
    );
  }
  return jobs;
}

async function addBatch(
  queue: ArticleQueue,
  batch: readonly Measured[],
  defaults: ArticleDefaults,
): Promise<true> {
  await queue.add({ records: batch.map(({ record }) => record), defaults }, priorityOf(batch));
  return true;
}

interface Measured {
  readonly record: QueuedRecord;
  readonly length: number;
  readonly publishedAt: Date;
}

/** Divides a batch so that each part has at most the maximum length. */
function partsOf(candidates: readonly Candidate[]): readonly (readonly Measured[])[] {
  const parts: Measured[][] = [];
  let part: Measured[] = [];
  let total = 0;
  for (const candidate of candidates) {
    const measured = measure(candidate);
    if (part.length > 0 && total + measured.length > MAX_LENGTH) {
      parts.push(part);
      part = [];
      total = 0;
    }
    part.push(measured);
    total += measured.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function measure({ position, raw, article }: Candidate): Measured {
  // A worker has another working directory.
  const record = { position: { ...position, path: fileOf(position) ?? position.path }, content: raw };
  return { record, length: JSON.stringify(record).length, publishedAt: article.publishedAt };
}

/** Batches with fresh news are stored first: the priority is the time of the latest article, in minutes since 1970. */
const priorityOf = (batch: readonly Measured[]): number =>
  Math.floor(Math.max(...batch.map(({ publishedAt }) => publishedAt.getTime())) / MINUTE);
