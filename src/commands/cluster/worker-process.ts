import cluster, { type Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import { DatelineError } from '../../errors.ts';
import { measureOthers } from './measured-workers.ts';
import { type Assignment, type Order, type Report, report } from './messages.ts';
import type { Taker } from './port.ts';

/** Milliseconds. */
const START_TIMEOUT = 60_000;
/** More than requests in flight are given. */
const LEAVE_TIMEOUT = 40_000;

/** A worker, as its parent sees it. */
export interface WorkerProcess extends Taker {
  readonly pid: number | undefined;
  /** Resolves once it serves. Rejects with what it failed with, or WORKER_START_FAILED. */
  serve(assignment: Assignment): Promise<void>;
  /** Has it say that it is not ready. */
  drain(): void;
  /** Resolves when the process has ended, with how. */
  readonly ended: Promise<string>;
  /** Lets its requests end; resolves when the process has. */
  leave(options: { readonly linger: boolean }): Promise<void>;
  kill(): void;
}

/** Starts a process that runs `dateline worker`: it loads what it needs and waits. */
export function forkWorker(): WorkerProcess {
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
    return said.state === 'serving' ? true : null;
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
        await Promise.race([serving, failed]);
      } finally {
        clearTimeout(late);
      }
    },
    ended,
    take: handOver(worker, ended),
    drain: () => void tell({ drain: true }),
    async leave(options) {
      const late = setTimeout(kill, LEAVE_TIMEOUT);
      tell({ leave: options });
      await ended;
      clearTimeout(late);
    },
    kill,
  };
}

/** Hands connections to a worker. This process keeps its copy of one until the worker has said that it has it. */
function handOver(worker: Worker, ended: Promise<string>): Taker['take'] {
  const untaken = new Map<number, (taken: boolean) => void>();
  let last = 0;
  const settle = (number: number, taken: boolean) => {
    untaken.get(number)?.(taken);
    untaken.delete(number);
  };
  worker.on('message', (message: unknown) => {
    const said = report.safeParse(message).data;
    if (said?.state === 'taken') settle(said.connection, true);
  });
  void ended.then(() => {
    for (const number of [...untaken.keys()]) settle(number, false);
  });
  return (connection: Socket) =>
    new Promise((resolve) => {
      if (!worker.isConnected()) return resolve(false);
      last += 1;
      const number = last;
      untaken.set(number, resolve);
      worker.process.send({ take: number } satisfies Order, connection, { keepOpen: true }, (error) => {
        if (error) settle(number, false);
      });
    });
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
