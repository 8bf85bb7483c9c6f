import cluster from 'node:cluster';
import type { Command } from 'commander';
import { createContext } from '../context.ts';
import { TERMINATION_SIGNALS } from '../signals.ts';

export function addServeWorker(program: Command): void {
  program
    .command('serve-worker', { hidden: true })
    .description('serve as a worker process of `dateline start`')
    .action(work);
}

async function work(_: unknown, command: Command): Promise<void> {
  // A terminal or a service manager sends signals to all processes. The primary process decides when its workers end.
  for (const signal of [...TERMINATION_SIGNALS, 'SIGHUP'] as const) process.on(signal, () => {});
  const { config, logger } = await createContext({ hasWorkers: () => true });
  const { runWorker } = await import('./worker.ts');
  if (!cluster.worker) return command.error('error: only `dateline start` can start `dateline serve-worker`');
  runWorker(cluster.worker, config, logger);
}
