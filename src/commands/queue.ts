import type { Command } from 'commander';
import { wholeNumber } from './command-line/whole-number.ts';
import { runOnDatabase } from './context.ts';

interface Selection {
  readonly all?: boolean;
}

/** Adds `queue`, which lists, retries and deletes the jobs that failed permanently. */
export function addQueue(program: Command): void {
  const queue = program
    .command('queue')
    .description(
      'show the queue of `ingest --queue`, and retry or delete dead jobs, which failed permanently',
    );
  queue
    .command('list')
    .description('print the numbers of jobs, and the dead jobs with their errors, latest first')
    .option('--limit <number>', 'maximum number of dead jobs', wholeNumber(0), 50)
    .option('--json', 'print JSON')
    .action(async (options: { limit: number; json?: boolean }) => {
      const { printQueue } = await import('./queue/print-queue.ts');
      const { limit, json = false } = options;
      await runOnDatabase((url) => printQueue(url, process.stdout, { limit, json }));
    });
  addChange(queue, 'retry', 'run dead jobs again');
  addChange(queue, 'delete', 'delete dead jobs with their articles');
}

function addChange(queue: Command, change: 'retry' | 'delete', description: string): void {
  queue
    .command(change)
    .description(description)
    .argument('[ids...]', 'ids of dead jobs, as `queue list` prints them')
    .option('--all', `${change} all dead jobs`)
    .action(async (ids: string[], { all = false }: Selection, command: Command) => {
      if (all === ids.length > 0) return command.error('error: specify either ids or --all');
      const { changeDeadJobs } = await import('./queue/change-dead-jobs.ts');
      await runOnDatabase((url) => changeDeadJobs(url, change, all ? null : ids, process.stdout));
    });
}
