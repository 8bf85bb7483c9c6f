import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { packagePath } from '../../src/package-path.ts';
import { note } from '../shared/command-line.ts';
import { memoryOf, processTime } from '../shared/proc.ts';
import { RunMeter } from './run-meter.ts';

/** A run of the built command `dateline ingest`. */
export interface IngestCommand {
  readonly path: string;
  readonly databaseUrl: string;
  readonly source: string;
  readonly workers?: number;
  readonly batch?: number;
}

/** The result of a run. `seconds` is the time that the command reports, without the start of the process. */
interface IngestRun {
  readonly stored: number;
  readonly failed: number;
  readonly seconds: number;
  /** The CPU time of the process, its threads included. */
  readonly processorSeconds: number;
  /** The maximum resident memory of the process, its threads included. */
  readonly peakBytes: number;
  /** The number of records at each progress line. */
  readonly meter: RunMeter;
}

/** The time between two readings of the memory and the CPU time, in milliseconds. */
const READING_INTERVAL = 200;
/** A line of progress: `12,000 articles, 800 articles per second`. */
const PROGRESS = /^([\d,]+) articles?, /;
/** The last line: `20,000 articles: 20000 new, 0 updated, 0 unchanged, 0 failed; 81 mentions; 20.0 s, …`. */
const SUMMARY = /: (\d+) new, .* (\d+) failed.*; ([\d.]+) s, /;

/** Runs the command and measures the process. Rejects if the command prints no summary. */
export async function runIngestCommand(command: IngestCommand): Promise<IngestRun> {
  const child = spawn(process.execPath, argumentsOf(command), {
    env: { ...process.env, DATABASE_URL: command.databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const { pid } = child;
  let [processorSeconds, peakBytes] = [0, 0];
  const timer = setInterval(() => {
    if (pid === undefined) return;
    processorSeconds = Math.max(processorSeconds, processTime(pid));
    peakBytes = Math.max(peakBytes, memoryOf([pid]).peak);
  }, READING_INTERVAL);
  const meter = new RunMeter();
  let summary: RegExpExecArray | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    const progress = PROGRESS.exec(line)?.[1];
    if (progress !== undefined) meter.reach(Number(progress.replaceAll(',', '')));
    else note(line);
    summary = SUMMARY.exec(line) ?? summary;
  }
  clearInterval(timer);
  const [code] = await closed;
  if (!summary) throw new Error(`The command ended with exit code ${code}, without a summary.`);
  const [stored = 0, failed = 0, seconds = 0] = summary.slice(1).map(Number);
  return { stored, failed, seconds, processorSeconds, peakBytes, meter };
}

const argumentsOf = ({ path, source, workers, batch }: IngestCommand): readonly string[] => [
  packagePath('dist/cli.js'),
  'ingest',
  path,
  ...['--source', source],
  ...(workers === undefined ? [] : ['--workers', String(workers)]),
  ...(batch === undefined ? [] : ['--batch', String(batch)]),
];
