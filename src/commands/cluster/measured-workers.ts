import cluster, { type Worker } from 'node:cluster';
import type { Figures } from '../../serve/metrics/metrics.ts';
import { type Order, report } from './messages.ts';

/** Milliseconds that a worker may take to say what it counts: one that is stuck is left out. */
const PATIENCE = 1_000;

/** What the workers beside one of them count, as told by those that answer. */
export async function measureOthers(asking: Worker): Promise<Figures[]> {
  const measured = Object.values(cluster.workers ?? {}).map((worker) =>
    worker !== undefined && worker !== asking && worker.isConnected() ? measure(worker) : null,
  );
  return (await Promise.all(measured)).filter((figures) => figures !== null);
}

function measure(worker: Worker): Promise<Figures | null> {
  return new Promise((resolve) => {
    const end = (figures: Figures | null) => {
      clearTimeout(late);
      worker.off('message', hear);
      resolve(figures);
    };
    const hear = (message: unknown) => {
      const said = report.safeParse(message).data;
      if (said?.state === 'measured') end(said.figures);
    };
    const late = setTimeout(end, PATIENCE, null);
    worker.on('message', hear);
    worker.send({ measure: true } satisfies Order);
  });
}
