import type { Command } from 'commander';
import type { AnnotationMode } from '../ingest/annotations/annotating-extractor.ts';
import { annotationsOption } from './articles/annotations-option.ts';
import { DEFAULT_THREADS, extractionThreads, THREADS } from './command-line/extraction-threads.ts';
import { createContext } from './context.ts';
import { openDatabase } from './database/open-database.ts';
import { closeOnSignal } from './signals.ts';

export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('store the articles from the queue of `ingest --queue` until a signal ends the process')
    .option(
      '--concurrency <number>',
      `jobs that run at the same time, each with an extraction thread, ${THREADS}`,
      extractionThreads,
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
  const { config, logger } = await createContext();
  const { runQueueWorker } = await import('./queue/queue-worker.ts');
  const database = await openDatabase(config, logger);
  const stop = new AbortController();
  const options = {
    concurrency: concurrency ?? DEFAULT_THREADS,
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
