import { counted, listed } from '../../counted.ts';
import type { FileOutcome, IngestSummary } from '../../ingest/ingest.ts';
import type { PrunedArticle } from '../../store/write/article-files.ts';

/** The maximum number of files that one line lists. */
const MAX_LISTED_FILES = 10;
/** The maximum number of lines with warnings. */
const MAX_WARNINGS = 20;

export const describeFailure = ({ path, error }: FileOutcome): string =>
  `FAILED ${path}: ${error?.code}: ${error?.message}\n`;

export const describePruned = ({ slug, path }: PrunedArticle): string =>
  `REMOVED ${slug}: no longer in ${path}\n`;

/** Groups equal warnings and lists their files, because thousands of files can have the same unknown key. */
export class Warnings {
  readonly #files = new Map<string, string[]>();

  add({ path, warnings }: FileOutcome): void {
    for (const warning of warnings) {
      const files = this.#files.get(warning);
      if (files) files.push(path);
      else this.#files.set(warning, [path]);
    }
  }

  describe(): string {
    const lines = [...this.#files].map(
      ([warning, files]) => `WARNING ${listed(files, MAX_LISTED_FILES)}: ${warning}\n`,
    );
    const rest = lines.length - MAX_WARNINGS;
    return [
      ...lines.slice(0, MAX_WARNINGS),
      ...(rest > 0 ? [`and ${counted(rest, 'more warning')}\n`] : []),
    ].join('');
  }
}

/** Returns the last lines of a run. `removed` is the number of pruned articles; null if pruning was not requested. */
export function describeSummary(
  summary: IngestSummary,
  skipped: readonly string[],
  removed: number | null,
): string {
  const { seconds, failed, mentions } = summary;
  const done = summary.new + summary.updated + summary.unchanged + failed.length;
  const counts = [
    `${summary.new} new, ${summary.updated} updated, ${summary.unchanged} unchanged, ${failed.length} failed`,
    ...(removed === null ? [] : [`${removed} removed`]),
  ].join(', ');
  const changes = summary.new + summary.updated + failed.length + (removed ?? 0);
  const rate = Math.round(done / Math.max(seconds, 0.001));
  return [
    ...(skipped.length === 0 ? [] : [`${skipped.length} skipped: ${listed(skipped, MAX_LISTED_FILES)}\n`]),
    `${counted(done, 'article')}: ${counts}; ${counted(mentions, 'mention')}; `,
    `${seconds.toFixed(1)} s, ${counted(rate, 'article')} per second.${changes === 0 ? ' Nothing changed.' : ''}\n`,
  ].join('');
}
