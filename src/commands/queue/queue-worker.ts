import type { Logger } from 'pino';
import type { AnnotationMode } from '../../ingest/annotations/annotating-extractor.ts';
import { ExtractionPool } from '../../ingest/batch-extractor.ts';
import { trainedVersion } from '../../ingest/trained-extractor.ts';
import { ArticleQueue } from '../../queue/article-queue.ts';
import { drain } from '../../queue/drain.ts';
import { createStore } from '../../queue/store-batch.ts';
import { throttled } from '../../serve/throttled-log.ts';
import { createWriteClient } from '../../store/write/client.ts';

/** The interval between two log lines about stored articles, in milliseconds. */
const REPORT_INTERVAL = 10_000;

interface QueueWorkerOptions {
  /** The number of jobs that run at the same time. */
  readonly concurrency: number;
  readonly annotations: AnnotationMode;
  readonly signal: AbortSignal;
}

/** Stores the articles in the queue until the signal is aborted. Running jobs are completed first. */
export async function runQueueWorker(
  databaseUrl: string,
  logger: Logger,
  { concurrency, annotations, signal }: QueueWorkerOptions,
): Promise<void> {
  const onOutage = throttled((fields) => logger.warn(fields, 'The database is not available; trying again'));
  const onError = throttled((fields) => logger.warn(fields, 'A periodic statement of the queue failed'));
  const queue = await ArticleQueue.open(databaseUrl, { supervise: true, onError: (err) => onError({ err }) });
  const extractor = new ExtractionPool(await trainedVersion(), concurrency, annotations);
  // Each job has a client, because a client that waits for the lock for writes occupies its connections.
  const clients = Array.from({ length: concurrency }, () => createWriteClient(databaseUrl));
  const progress = { stored: 0, failed: 0 };
  const report = () => {
    if (progress.stored + progress.failed > 0) logger.info({ ...progress }, 'Articles stored');
    Object.assign(progress, { stored: 0, failed: 0 });
  };
  const timer = setInterval(report, REPORT_INTERVAL);
  logger.info({ concurrency }, 'Waiting for articles');
  try {
    await drain({
      queue,
      stores: clients.map((client) => createStore(client, extractor)),
      signal,
      onJob({ id, retries }, { stored, failed }) {
        progress.stored += stored;
        progress.failed += failed;
        logger.debug({ job: id, retries, stored, failed }, 'Job completed');
      },
      onOutage: (err) => onOutage({ err }),
    });
  } finally {
    clearInterval(timer);
    report();
    await extractor.close();
    for (const client of clients) await client.$disconnect();
    await queue.close();
  }
}
