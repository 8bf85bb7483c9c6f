import { counted, listed } from '../../counted.ts';
import {
  describePosition,
  type IngestSummary,
  type RecordOutcome,
  type ReportedRecord,
} from '../../ingest/outcome.ts';
import type { PrunedArticle } from '../../store/write/article-files.ts';

/** The maximum number of records that one line lists. */
const MAX_LISTED = 10;
/** The maximum number of lines with warnings. */
const MAX_WARNINGS = 20;

export const describeFailure = ({ position, error }: ReportedRecord): string =>
  `FAILED ${describePosition(position)}: ${error?.code}: ${error?.message}\n`;

export const describePruned = ({ slug, path }: PrunedArticle, dryRun: boolean): string =>
  `${dryRun ? 'WOULD REMOVE' : 'REMOVED'} ${slug}: no longer in ${path}\n`;

/** The first items of a list, and its length. A run can have millions of items. */
class Sample {
  readonly items: string[] = [];
  count = 0;

  add(item: string): void {
    this.count += 1;
    if (this.items.length <= MAX_LISTED) this.items.push(item);
  }

  describe(): string {
    const rest = this.count - MAX_LISTED;
    const shown = listed(this.items.slice(0, MAX_LISTED), MAX_LISTED);
    return rest > 0 ? `${shown} and ${rest} more` : shown;
  }
}

/** Groups equal warnings and lists their records, because thousands of records can have the same unknown key. */
export class Warnings {
  readonly #records = new Map<string, Sample>();
  #omitted = 0;

  add({ position, warnings }: ReportedRecord): void {
    for (const warning of warnings) {
      const sample = this.#records.get(warning) ?? this.#create(warning);
      sample?.add(describePosition(position));
    }
  }

  describe(): string {
    const lines = [...this.#records].map(([warning, sample]) => `WARNING ${sample.describe()}: ${warning}\n`);
    return [...lines, ...(this.#omitted > 0 ? [`and ${counted(this.#omitted, 'more warning')}\n`] : [])].join(
      '',
    );
  }

  #create(warning: string): Sample | null {
    if (this.#records.size >= MAX_WARNINGS) {
      this.#omitted += 1;
      return null;
    }
    const sample = new Sample();
    this.#records.set(warning, sample);
    return sample;
  }
}

/** Lists the skipped records. */
export class Skipped {
  readonly #sample = new Sample();

  add({ position }: RecordOutcome): void {
    this.#sample.add(describePosition(position));
  }

  describe(): string {
    return this.#sample.count === 0 ? '' : `${this.#sample.count} skipped: ${this.#sample.describe()}\n`;
  }
}

/** Returns the line about a reject file. */
export const describeRejects = (path: string): string =>
  `The records that failed are in ${path}. Correct the cause, and ingest this file.\n`;

/** The result of a run, for its last lines. */
export interface RunResult {
  readonly summary: IngestSummary;
  readonly dryRun: boolean;
  /** The number of pruned articles; null if pruning was not requested. */
  readonly removed: number | null;
  /** The file with the records that failed; null if none was written. */
  readonly rejects: string | null;
  readonly interrupted: boolean;
}

/** Formats a rate, with one decimal below 10: `0.4 articles per second`. */
export function articleRate(articles: number, seconds: number): string {
  const rate = articles / Math.max(seconds, 0.001);
  return `${counted(Number(rate.toFixed(rate < 10 ? 1 : 0)), 'article')} per second`;
}

/** Returns the last lines of a run. */
export function describeSummary({ summary, dryRun, removed, rejects, interrupted }: RunResult): string {
  const { seconds, failed, mentions } = summary;
  const done = summary.new + summary.updated + summary.unchanged + failed;
  const counts = [
    `${summary.new} new, ${summary.updated} updated, ${summary.unchanged} unchanged, ${failed} failed`,
    ...(removed === null ? [] : [`${removed} removed`]),
  ].join(', ');
  const changes = summary.new + summary.updated + failed + (removed ?? 0);
  return [
    `${dryRun ? 'Dry run: ' : ''}${counted(done, 'article')}: ${counts}; ${counted(mentions, 'mention')}; `,
    `${seconds.toFixed(1)} s, ${articleRate(done, seconds)}.`,
    changes === 0 || dryRun ? ' Nothing changed.' : '',
    '\n',
    rejects === null ? '' : describeRejects(rejects),
    interrupted ? 'The run was interrupted. Run the same command again with `--resume` to continue.\n' : '',
  ].join('');
}
