import cluster, { type Worker } from 'node:cluster';
import type { MetricsSnapshot } from '../../serve/metrics/metrics.ts';
import { type PrimaryMessage, workerMessage } from './messages.ts';

/** The time after which a worker that does not respond is omitted, in milliseconds. */
const TIMEOUT = 1_000;

/** Collects the metrics of all workers except `requester`. */
export async function collectMetrics(requester: Worker): Promise<MetricsSnapshot[]> {
  const requested = Object.values(cluster.workers ?? {}).map((worker) =>
    worker !== undefined && worker !== requester && worker.isConnected() ? requestMetrics(worker) : null,
  );
  return (await Promise.all(requested)).filter((figures) => figures !== null);
}

function requestMetrics(worker: Worker): Promise<MetricsSnapshot | null> {
  return new Promise((resolve) => {
    const end = (figures: MetricsSnapshot | null) => {
      clearTimeout(timer);
      worker.off('message', receive);
      resolve(figures);
    };
    const receive = (value: unknown) => {
      const message = workerMessage.safeParse(value).data;
      if (message?.type === 'metrics') end(message.figures);
    };
    const timer = setTimeout(end, TIMEOUT, null);
    worker.on('message', receive);
    worker.send({ type: 'metrics-request' } satisfies PrimaryMessage);
  });
}
