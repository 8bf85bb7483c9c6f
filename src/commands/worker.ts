import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { AnnotationMode } from '../ingest/annotations/annotating-extractor.ts';
import { annotationsOption } from './articles/annotations-option.ts';
import { createContext } from './context.ts';
import { openDatabase } from './database/open-database.ts';
import { closeOnSignal } from './signals.ts';

const MAX_CONCURRENCY = 64;

export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('store the articles in the queue of `ingest --queue` until a signal ends the process')
    .option(
      '--concurrency <number>',
      `jobs that run at the same time, each with an extraction thread, from 1 to ${MAX_CONCURRENCY} (default: one per CPU core)`,
      concurrencyOf,
    )
    .addOption(annotationsOption())
    .action(work);
}

async function work({
  concurrency,
  annotations = 'merge',
}: {
  concurrency?: number;
  annotations?: AnnotationMode;
}): Promise<void> {
  const { config, logger } = createContext();
  const { runQueueWorker } = await import('./queue/queue-worker.ts');
  const database = await openDatabase(config, logger);
  const stop = new AbortController();
  const options = {
    concurrency: concurrency ?? Math.min(availableParallelism(), MAX_CONCURRENCY),
    annotations,
    signal: stop.signal,
  };
  const running = runQueueWorker(database.url, logger, options).finally(() => database.release());
  closeOnSignal(logger, async () => {
    stop.abort();
    await running;
  });
  await running;
}

function concurrencyOf(text: string): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MAX_CONCURRENCY) return value;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_CONCURRENCY}.`);
}
