import type { DatelineError } from '../errors.ts';
import type { RawArticle, RecordPosition } from '../feed/record.ts';
import type { SaveOutcome } from '../store/write/articles.ts';

/** The result of one record. */
export interface RecordOutcome {
  readonly position: RecordPosition;
  readonly outcome: SaveOutcome | 'skipped' | 'failed';
  /** The id of the stored article; null if it was skipped or failed. */
  readonly id: bigint | null;
  /** The number of extracted mentions; 0 if the article was not extracted. */
  readonly mentions: number;
  /** Sentences about the parts of the record that were ignored. */
  readonly warnings: readonly string[];
  /** The reason if the outcome is `failed`, otherwise null. */
  readonly error: DatelineError | null;
  /** The reason if the outcome is `skipped`, as a sentence, otherwise null. */
  readonly reason: string | null;
  /** The article before validation; null if it could not be read. */
  readonly raw: RawArticle | null;
}

/** The part of an outcome that is reported while a run continues. */
export interface ReportedRecord extends Pick<RecordOutcome, 'position' | 'warnings' | 'error'> {
  readonly outcome: RecordOutcome['outcome'] | 'queued';
}

/** The numbers of records by their outcome. */
export interface IngestSummary extends Readonly<Record<RecordOutcome['outcome'], number>> {
  readonly mentions: number;
  readonly seconds: number;
}

/** Formats a position for a message: `news.ndjson, record 17`. */
export const describePosition = ({ path, record }: Pick<RecordPosition, 'path' | 'record'>): string =>
  record === null ? path : `${path}, record ${record}`;

export const failure = (
  position: RecordPosition,
  raw: RawArticle | null,
  error: DatelineError,
): RecordOutcome => ({ ...NOTHING, position, outcome: 'failed', raw, error });

export const skip = (position: RecordPosition, reason: string): RecordOutcome => ({
  ...NOTHING,
  position,
  outcome: 'skipped',
  reason,
});

const NOTHING = { id: null, mentions: 0, warnings: [], error: null, reason: null, raw: null } as const;
