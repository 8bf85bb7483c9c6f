import cliProgress from 'cli-progress';
import { counted } from '../../counted.ts';
import type { FileOutcome } from '../../ingest/ingest.ts';
import { describeFailure, Warnings } from './seed-report.ts';

/** The interval between two progress lines in milliseconds. Lines are printed only if the output is not a terminal. */
const LINE_INTERVAL = 2_000;

/** A display of the progress of a run. */
export interface ProgressDisplay {
  file(outcome: FileOutcome): void;
  end(): void;
}

/** Shows a progress bar on a terminal, and prints progress lines to any other output. */
export const showProgress = (total: number, stream: NodeJS.WriteStream): ProgressDisplay =>
  stream.isTTY ? barProgress(total, stream) : lineProgress(total, stream);

function barProgress(total: number, stream: NodeJS.WriteStream): ProgressDisplay {
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
      for (const outcome of failures) stream.write(describeFailure(outcome));
      stream.write(warnings.describe());
    },
  };
}

function lineProgress(total: number, stream: NodeJS.WriteStream): ProgressDisplay {
  const warnings = new Warnings();
  let done = 0;
  let last = performance.now();
  return {
    file(outcome) {
      warnings.add(outcome);
      done += 1;
      if (outcome.error) stream.write(describeFailure(outcome));
      if (performance.now() - last < LINE_INTERVAL) return;
      last = performance.now();
      stream.write(`${done} of ${counted(total, 'article')}\n`);
    },
    end() {
      stream.write(warnings.describe());
    },
  };
}
