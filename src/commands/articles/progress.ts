import cliProgress from 'cli-progress';
import { counted, grouped } from '../../counted.ts';
import type { ReportedRecord } from '../../ingest/outcome.ts';
import { articleRate, describeFailure, Warnings } from './ingest-report.ts';

/** The interval between two progress lines in milliseconds. Lines are printed only if the output is not a terminal. */
const LINE_INTERVAL = 2_000;
/** The maximum number of failures that are printed. All failures are in the reject file. */
const MAX_FAILURES = 1_000;

/** Standard output, or another stream. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The part of the input that was processed, from 0 to 1; null if the size of the input is unknown. */
export type InputShare = () => number | null;

/** A display of the progress of a run. */
export interface ProgressDisplay {
  record(outcome: ReportedRecord): void;
  /** Shows a step after the last record. */
  step(step: string): void;
  end(): void;
}

/** Shows a progress bar on a terminal, and prints progress lines to any other output. */
export const showProgress = (share: InputShare, stream: OutputStream): ProgressDisplay =>
  stream.isTTY ? barProgress(share, stream) : lineProgress(share, stream);

function barProgress(share: InputShare, stream: OutputStream): ProgressDisplay {
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{bar} {state}',
    hideCursor: true,
    clearOnComplete: false,
  });
  const progress = new Progress(share);
  const failures: string[] = [];
  bar.start(1, 0, { state: '' });
  return {
    record(outcome) {
      const failure = progress.add(outcome);
      if (failure !== null) failures.push(failure);
      bar.update(Math.min(share() ?? 0, 1), { state: progress.describe() });
    },
    step(step) {
      bar.update(1, { state: `${progress.describe()}: ${step}` });
    },
    end() {
      bar.update(1, { state: progress.describe() });
      bar.stop();
      stream.write(failures.join(''));
      stream.write(progress.describeWarnings());
    },
  };
}

function lineProgress(share: InputShare, stream: OutputStream): ProgressDisplay {
  const progress = new Progress(share);
  let last = performance.now();
  return {
    record(outcome) {
      const failure = progress.add(outcome);
      if (failure !== null) stream.write(failure);
      if (outcome.outcome === 'skipped' || performance.now() - last < LINE_INTERVAL) return;
      last = performance.now();
      stream.write(`${progress.describe()}\n`);
    },
    step(step) {
      stream.write(`${progress.describe()}: ${step}\n`);
    },
    end() {
      stream.write(progress.describeWarnings());
    },
  };
}

/** The counts of a run, and the time that remains. */
class Progress {
  readonly #share: InputShare;
  readonly #warnings = new Warnings();
  readonly #startedAt = performance.now();
  #done = 0;
  #failed = 0;

  constructor(share: InputShare) {
    this.#share = share;
  }

  /** Counts a record. Returns the line of a failure; null if there is none to print. */
  add(outcome: ReportedRecord): string | null {
    this.#warnings.add(outcome);
    if (outcome.outcome !== 'skipped') this.#done += 1;
    if (outcome.error === null) return null;
    this.#failed += 1;
    if (this.#failed > MAX_FAILURES) return null;
    return describeFailure(outcome);
  }

  describe(): string {
    const seconds = (performance.now() - this.#startedAt) / 1_000;
    const processed = this.#share();
    return [
      `${grouped(this.#done)} ${this.#done === 1 ? 'article' : 'articles'}`,
      articleRate(this.#done, seconds),
      ...(processed === null || processed === 0 ? [] : [remaining(seconds, processed)]),
      ...(this.#failed === 0 ? [] : [`${grouped(this.#failed)} failed`]),
    ].join(', ');
  }

  describeWarnings(): string {
    const rest = this.#failed - MAX_FAILURES;
    return `${rest > 0 ? `and ${counted(rest, 'more failure')}\n` : ''}${this.#warnings.describe()}`;
  }
}

/** Returns the share that was processed and the remaining time, for example `45%, 2 min 5 s left`. */
function remaining(seconds: number, share: number): string {
  const left = Math.max(0, Math.round((seconds * (1 - share)) / share));
  const minutes = Math.floor(left / 60);
  const time = minutes === 0 ? `${left} s` : `${minutes} min ${left % 60} s`;
  return `${Math.floor(share * 100)}%, ${time} left`;
}
