import type { Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import type { Figures } from '../../serve/metrics/metrics.ts';
import { type Others, type Serving, serve } from '../serve.ts';
import { type Assignment, order, type Report } from './messages.ts';

/**
 * Serves beside the other workers of one parent, from when it says so until it says to leave. Should the parent end,
 * Node ends its workers.
 */
export function work(worker: Worker, config: Config, logger: Logger): void {
  const tell = (report: Report) => worker.send(report);
  let serving: Serving | null = null;
  /** Requests that wait for what the others count. */
  let measuring: ((figures: readonly Figures[]) => void)[] = [];
  const others: Others = {
    keep: (document) => tell({ state: 'kept', document }),
    measure: () =>
      new Promise((resolve) => {
        measuring.push(resolve);
        if (measuring.length === 1) tell({ state: 'measuring' });
      }),
  };

  const begin = async ({ databaseUrl, poolSize }: Assignment): Promise<void> => {
    try {
      serving = await serve({ ...config, DATABASE_POOL_SIZE: poolSize }, databaseUrl, logger, others);
      tell({ state: 'serving' });
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      tell({ state: 'failed', code: error.code, message: error.message });
      worker.disconnect();
    }
  };
  const measure = async (): Promise<void> => {
    try {
      tell({ state: 'measured', figures: serving ? await serving.measure() : [] });
    } catch (err) {
      logger.error({ err }, 'The metrics could not be read.');
    }
  };
  const end = async (options: { readonly linger: boolean }): Promise<void> => {
    try {
      await serving?.close(options);
    } catch (err) {
      logger.error({ err }, 'Closing failed.');
    }
    worker.disconnect();
  };
  const take = (number: number, connection: Socket | undefined): void => {
    tell({ state: 'taken', connection: number });
    // There is none when the client went before it was sent.
    if (connection) serving?.accept(connection);
  };
  worker.on('message', (message: unknown, connection?: Socket) => {
    const told = order.parse(message);
    if ('take' in told) take(told.take, connection);
    else if ('keep' in told) serving?.keep(told.keep);
    else if ('drain' in told) serving?.drain();
    else if ('measure' in told) void measure();
    else if ('others' in told) {
      for (const answer of measuring) answer(told.others);
      measuring = [];
    } else void ('serve' in told ? begin(told.serve) : end(told.leave));
  });
  tell({ state: 'waiting' });
}
