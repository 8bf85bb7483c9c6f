import cliProgress from 'cli-progress';
import { findArticleFiles } from '../feed/files.ts';
import { type FileOutcome, type IngestSummary, ingest } from '../ingest/ingest.ts';
import { loadExtractor } from '../ingest/trained-extractor.ts';
import { packagePath } from '../package-path.ts';
import { createWriteClient, type WriteClient } from '../store/write/client.ts';
import { finish } from '../store/write/unfinished.ts';

/** Where a command reports to. */
export interface Output {
  readonly stream: NodeJS.WriteStream;
}

const SAMPLES = packagePath('seeds');
/** Milliseconds between lines of progress where there is no terminal. */
const LINE_INTERVAL = 2_000;

/** Ingests article files and folders; the sample articles if none are named. True if none failed. */
export async function seed(
  databaseUrl: string,
  paths: readonly string[],
  { stream }: Output,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  try {
    const summary = await ingestPaths(client, paths.length > 0 ? paths : [SAMPLES], stream);
    return summary.failed.length === 0;
  } finally {
    await client.$disconnect();
  }
}

/** Ingests the sample articles; cut short, it leaves word under this name. */
export async function seedSamples(databaseUrl: string, workName: string, { stream }: Output): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    await finish(client, workName, () => ingestPaths(client, [SAMPLES], stream));
  } finally {
    await client.$disconnect();
  }
}

async function ingestPaths(
  client: WriteClient,
  paths: readonly string[],
  stream: NodeJS.WriteStream,
): Promise<IngestSummary> {
  const files = await findArticleFiles(paths);
  const progress = stream.isTTY ? barProgress(files.length, stream) : lineProgress(files.length, stream);
  try {
    const summary = await ingest(files, { client, extractor: await loadExtractor(), onFile: progress.file });
    progress.end();
    stream.write(describe(summary));
    return summary;
  } catch (error) {
    progress.end();
    throw error;
  }
}

const failure = ({ path, error }: FileOutcome): string =>
  `FAILED ${path}: ${error?.code}: ${error?.message}\n`;

function barProgress(total: number, stream: NodeJS.WriteStream) {
  const bar = new cliProgress.SingleBar({
    stream,
    format: 'Articles {bar} {value}/{total} {failures}',
    hideCursor: true,
    clearOnComplete: false,
  });
  const failures: FileOutcome[] = [];
  bar.start(total, 0, { failures: '' });
  return {
    file(outcome: FileOutcome) {
      if (outcome.error) failures.push(outcome);
      bar.increment({ failures: failures.length > 0 ? `${failures.length} failed` : '' });
    },
    end() {
      bar.stop();
      for (const outcome of failures) stream.write(failure(outcome));
    },
  };
}

function lineProgress(total: number, stream: NodeJS.WriteStream) {
  let done = 0;
  let last = performance.now();
  return {
    file(outcome: FileOutcome) {
      done += 1;
      if (outcome.error) stream.write(failure(outcome));
      if (performance.now() - last < LINE_INTERVAL) return;
      last = performance.now();
      stream.write(`${done} of ${total} articles\n`);
    },
    end() {},
  };
}

function describe(summary: IngestSummary): string {
  const { seconds, failed, mentions } = summary;
  const done = summary.new + summary.updated + summary.unchanged + failed.length;
  const counts = `${summary.new} new, ${summary.updated} updated, ${summary.unchanged} unchanged, ${failed.length} failed`;
  const nothing = summary.new + summary.updated + failed.length === 0 ? ' Nothing changed.' : '';
  const rate = Math.round(done / Math.max(seconds, 0.001));
  return `${done} articles: ${counts}; ${mentions} mentions; ${seconds.toFixed(1)} s, ${rate} articles/s.${nothing}\n`;
}
