import type { Writable } from 'node:stream';
import { counted } from '../../counted.ts';
import { describePosition } from '../../ingest/outcome.ts';
import { ArticleQueue } from '../../queue/article-queue.ts';
import { type DeadJob, listDeadJobs, queueSizes } from '../../queue/dead-jobs.ts';

/** Prints the numbers of jobs and the dead jobs. Returns true. */
export async function printQueue(
  databaseUrl: string,
  output: Writable,
  { limit, json }: { readonly limit: number; readonly json: boolean },
): Promise<boolean> {
  const queue = await ArticleQueue.open(databaseUrl, { supervise: false });
  try {
    const sizes = await queueSizes(queue);
    const dead = await listDeadJobs(queue, limit);
    if (json) {
      output.write(`${JSON.stringify({ ...sizes, deadJobs: dead }, null, 2)}\n`);
      return true;
    }
    const articles = counted(sizes.articles, 'article');
    output.write(`${sizes.waiting} waiting, ${sizes.active} active (${articles}), ${sizes.dead} dead\n`);
    for (const job of dead) output.write(describeDeadJob(job));
    return true;
  } finally {
    await queue.close();
  }
}

function describeDeadJob(job: DeadJob): string {
  const { id, headline, articles, code, message } = job;
  const others = articles > 1 ? ` and ${articles - 1} more` : '';
  return `DEAD ${id} ${describePosition(job)}${headline === null ? '' : ` "${headline}"`}${others}: ${code}: ${message}\n`;
}
