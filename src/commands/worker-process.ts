import cluster, { type Worker } from 'node:cluster';
import { DatelineError } from '../errors.ts';
import { measureOthers } from './measured-workers.ts';
import { type Assignment, type Order, type Report, report } from './worker-messages.ts';

/** Milliseconds. */
const START_TIMEOUT = 60_000;
/** More than requests in flight are given. */
const LEAVE_TIMEOUT = 40_000;

/** A worker, as its parent sees it. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  /** Resolves with the URL once it serves. Rejects with what it failed with, or WORKER_START_FAILED. */
  serve(assignment: Assignment): Promise<string>;
  /** Resolves when the process has ended, with how. */
  readonly ended: Promise<string>;
  /** Lets its requests end; resolves when the process has. */
  leave(options: { readonly linger: boolean }): Promise<void>;
  kill(): void;
}

/** Starts a process that runs `dateline worker`: it loads what it needs and waits. */
export function forkWorker(): WorkerProcess {
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ args: ['worker'] });
  const worker = cluster.fork();
  const tell = (order: Order) => worker.isConnected() && worker.send(order);
  const kill = () => void worker.process.kill('SIGKILL');
  worker.on('message', (message: unknown) => {
    const said = report.safeParse(message).data;
    if (said?.state === 'kept') tellOthers(worker, { keep: said.document });
    if (said?.state === 'measuring') void measureOthers(worker).then((others) => tell({ others }));
  });
  const ended = new Promise<string>((resolve) => {
    worker.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    worker.on('error', (error) => {
      // Else it could only not be written to, and `exit` follows.
      if (worker.process.pid === undefined) resolve(error.message);
    });
  });
  const waiting = hear(worker, ({ state }) => (state === 'waiting' ? true : null));
  const serving = hear(worker, (said) => {
    if (said.state === 'failed') throw new DatelineError(said.code, said.message);
    return said.state === 'serving' ? said.url : null;
  });
  const failed = ended.then((how): never => {
    throw new DatelineError('WORKER_START_FAILED', `A worker process ended before it served: ${how}.`);
  });
  // Of those that are never told to serve nobody asks.
  for (const promise of [serving, failed]) promise.catch(() => {});
  return {
    pid: worker.process.pid,
    async serve(assignment) {
      const late = setTimeout(kill, START_TIMEOUT);
      try {
        await Promise.race([waiting, failed]);
        tell({ serve: assignment });
        return await Promise.race([serving, failed]);
      } finally {
        clearTimeout(late);
      }
    },
    ended,
    async leave(options) {
      const late = setTimeout(kill, LEAVE_TIMEOUT);
      tell({ leave: options });
      await ended;
      clearTimeout(late);
    },
    kill,
  };
}

function tellOthers(worker: Worker, order: Order): void {
  for (const other of Object.values(cluster.workers ?? {})) {
    if (other !== worker && other?.isConnected()) other.send(order);
  }
}

/** Resolves with what is read out of the first report that anything but null is, or rejects with what that throws. */
function hear<T>(worker: Worker, read: (said: Report) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      // What runs it for development may have things to say, too.
      const said = report.safeParse(message).data;
      if (!said) return;
      try {
        const found = read(said);
        if (found !== null) resolve(found);
      } catch (error) {
        reject(error);
      }
    });
  });
}
