import cluster, { type Worker } from 'node:cluster';
import { DatelineError } from '../../errors.ts';
import { collectMetrics } from './collect-metrics.ts';
import { transferTo } from './connection-transfer.ts';
import { type Assignment, type PrimaryMessage, type WorkerMessage, workerMessage } from './messages.ts';
import type { ConnectionReceiver } from './shared-port.ts';

/** The maximum time from the call of `serve` until the worker is ready, in milliseconds. */
const START_TIMEOUT = 60_000;
/**
 * The maximum time until the process exits after `close`, in milliseconds. It is longer than the time limit of open
 * requests.
 */
const CLOSE_TIMEOUT = 40_000;

/** A worker, as the primary process controls it. */
export interface WorkerProcess extends ConnectionReceiver {
  readonly pid: number | undefined;
  /**
   * Resolves when the worker is ready. Rejects with the error that the worker reports, or with WORKER_START_FAILED.
   */
  serve(assignment: Assignment): Promise<void>;
  /** Makes the worker report that it is not ready. */
  drain(): void;
  /** Resolves when the process has exited, with its signal or exit code. */
  readonly exited: Promise<string>;
  /** Completes the open requests; resolves when the process has exited. */
  close(options: { readonly linger: boolean }): Promise<void>;
  kill(): void;
}

/** Starts a process that runs `dateline serve-worker`. The process loads its modules and waits for the message `serve`. */
export function forkWorker(): WorkerProcess {
  cluster.setupPrimary({ args: ['serve-worker'] });
  const worker = cluster.fork();
  const send = (message: PrimaryMessage) => void (worker.isConnected() && worker.send(message));
  const kill = () => void worker.process.kill('SIGKILL');
  worker.on('message', (value: unknown) => {
    const message = workerMessage.safeParse(value).data;
    if (message?.type === 'document') sendToOthers(worker, message);
    if (message?.type === 'metrics-request')
      void collectMetrics(worker).then((figures) => send({ type: 'metrics', figures }));
  });
  const exited = exitOf(worker);
  const loaded = firstMessage(worker, ({ type }) => type === 'loaded');
  const ready = firstMessage(worker, (message) => {
    if (message.type === 'failed') throw new DatelineError(message.code, message.message);
    return message.type === 'ready';
  });
  const failed = exited.then((reason): never => {
    throw new DatelineError(
      'WORKER_START_FAILED',
      `A worker process exited before it was ready: ${reason}. Resolve the problem that the log states.`,
    );
  });
  // If `serve` is not called, a rejection must not be reported as unhandled.
  for (const promise of [ready, failed]) promise.catch(() => {});
  return {
    pid: worker.process.pid,
    async serve(assignment) {
      const timer = setTimeout(kill, START_TIMEOUT);
      try {
        await Promise.race([loaded, failed]);
        send({ type: 'serve', assignment });
        await Promise.race([ready, failed]);
      } finally {
        clearTimeout(timer);
      }
    },
    exited,
    receive: transferTo(worker, exited),
    drain: () => send({ type: 'drain' }),
    async close({ linger }) {
      const timer = setTimeout(kill, CLOSE_TIMEOUT);
      send({ type: 'close', linger });
      await exited;
      clearTimeout(timer);
    },
    kill,
  };
}

const exitOf = (worker: Worker): Promise<string> =>
  new Promise((resolve) => {
    worker.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    worker.on('error', (error) => {
      // If the process has no id, it was never started. Any other error concerns a message; the event `exit` follows.
      if (worker.process.pid === undefined) resolve(error.message);
    });
  });

function sendToOthers(worker: Worker, message: PrimaryMessage): void {
  for (const other of Object.values(cluster.workers ?? {})) {
    if (other !== worker && other?.isConnected()) other.send(message);
  }
}

/** Resolves when `matches` returns true for a message. Rejects if `matches` throws an error. */
function firstMessage(worker: Worker, matches: (message: WorkerMessage) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (value: unknown) => {
      // Development tools that run the process can send messages in other formats.
      const message = workerMessage.safeParse(value).data;
      if (!message) return;
      try {
        if (matches(message)) resolve();
      } catch (error) {
        reject(error);
      }
    });
  });
}
