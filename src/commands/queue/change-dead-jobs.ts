import type { Writable } from 'node:stream';
import { counted, listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { ArticleQueue } from '../../queue/article-queue.ts';
import { idsOfDeadJobs } from '../../queue/dead-jobs.ts';

/** Retries or deletes dead jobs; null stands for all. Returns true. Throws QUEUE_JOB_NOT_FOUND. */
export async function changeDeadJobs(
  databaseUrl: string,
  change: 'retry' | 'delete',
  ids: readonly string[] | null,
  output: Writable,
): Promise<boolean> {
  const queue = await ArticleQueue.open(databaseUrl, { supervise: false });
  try {
    const dead = await idsOfDeadJobs(queue);
    const unknown = ids?.filter((id) => !dead.includes(id)) ?? [];
    if (unknown.length > 0) {
      throw new DatelineError(
        'QUEUE_JOB_NOT_FOUND',
        `No dead job has the id ${listed(unknown, 3)}. \`dateline queue list\` prints the ids.`,
      );
    }
    const selected = ids ?? dead;
    if (selected.length > 0) await queue[change](selected);
    const what = change === 'retry' ? 'Returned' : 'Deleted';
    output.write(`${what} ${counted(selected.length, 'job')}${change === 'retry' ? ' to the queue' : ''}.\n`);
    return true;
  } finally {
    await queue.close();
  }
}
