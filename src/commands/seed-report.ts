import cliProgress from 'cli-progress';
import { counted, listed } from '../counted.ts';
import type { FileOutcome, IngestSummary } from '../ingest/ingest.ts';
import type { PrunedArticle } from '../store/write/article-files.ts';

/** Milliseconds between lines of progress where there is no terminal. */
const LINE_INTERVAL = 2_000;
/** Most files that one line names. */
const NAMED = 10;
/** Most lines of warnings. */
const WARNINGS = 20;

/** Shows how far a run is: a bar on a terminal, else lines. */
export interface Progress {
  file(outcome: FileOutcome): void;
  end(): void;
}

export const showProgress = (total: number, stream: NodeJS.WriteStream): Progress =>
  stream.isTTY ? barProgress(total, stream) : lineProgress(total, stream);

const failure = ({ path, error }: FileOutcome): string =>
  `FAILED ${path}: ${error?.code}: ${error?.message}\n`;

function barProgress(total: number, stream: NodeJS.WriteStream): Progress {
  const bar = new cliProgress.SingleBar({
    stream,
    format: 'Articles {bar} {value}/{total} {failures}',
    hideCursor: true,
    clearOnComplete: false,
  });
  const failures: FileOutcome[] = [];
  const warnings = new Warnings();
  bar.start(total, 0, { failures: '' });
  return {
    file(outcome) {
      warnings.add(outcome);
      if (outcome.error) failures.push(outcome);
      bar.increment({ failures: failures.length > 0 ? `${failures.length} failed` : '' });
    },
    end() {
      bar.stop();
      for (const outcome of failures) stream.write(failure(outcome));
      stream.write(warnings.describe());
    },
  };
}

function lineProgress(total: number, stream: NodeJS.WriteStream): Progress {
  const warnings = new Warnings();
  let done = 0;
  let last = performance.now();
  return {
    file(outcome) {
      warnings.add(outcome);
      done += 1;
      if (outcome.error) stream.write(failure(outcome));
      if (performance.now() - last < LINE_INTERVAL) return;
      last = performance.now();
      stream.write(`${done} of ${counted(total, 'article')}\n`);
    },
    end() {
      stream.write(warnings.describe());
    },
  };
}

/** Warnings, each with all the files that it is about: thousands may have the same unknown key. */
class Warnings {
  readonly #files = new Map<string, string[]>();

  add({ path, warnings }: FileOutcome): void {
    for (const warning of warnings) {
      const files = this.#files.get(warning);
      if (files) files.push(path);
      else this.#files.set(warning, [path]);
    }
  }

  describe(): string {
    const lines = [...this.#files].map(([warning, files]) => `WARNING ${listed(files, NAMED)}: ${warning}\n`);
    const rest = lines.length - WARNINGS;
    return [
      ...lines.slice(0, WARNINGS),
      ...(rest > 0 ? [`and ${counted(rest, 'more warning')}\n`] : []),
    ].join('');
  }
}

export const describePruned = ({ slug, path }: PrunedArticle): string =>
  `REMOVED ${slug}: ${path} no longer has it\n`;

/** The lines that end a run. `removed` is how many articles were pruned; null where that was not requested. */
export function describe(summary: IngestSummary, skipped: readonly string[], removed: number | null): string {
  const { seconds, failed, mentions } = summary;
  const done = summary.new + summary.updated + summary.unchanged + failed.length;
  const counts = [
    `${summary.new} new, ${summary.updated} updated, ${summary.unchanged} unchanged, ${failed.length} failed`,
    ...(removed === null ? [] : [`${removed} removed`]),
  ].join(', ');
  const changes = summary.new + summary.updated + failed.length + (removed ?? 0);
  const rate = Math.round(done / Math.max(seconds, 0.001));
  return [
    ...(skipped.length === 0 ? [] : [`${skipped.length} skipped: ${listed(skipped, NAMED)}\n`]),
    `${counted(done, 'article')}: ${counts}; ${counted(mentions, 'mention')}; `,
    `${seconds.toFixed(1)} s, ${counted(rate, 'article')} per second.${changes === 0 ? ' Nothing changed.' : ''}\n`,
  ].join('');
}
