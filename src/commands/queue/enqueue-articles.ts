import { counted } from '../../counted.ts';
import type { RecordOutcome } from '../../ingest/outcome.ts';
import { RejectFile } from '../../ingest/reject-file.ts';
import { ArticleQueue } from '../../queue/article-queue.ts';
import { enqueue } from '../../queue/enqueue.ts';
import { throttled } from '../../serve/throttled-log.ts';
import type { IngestFlags } from '../articles/ingest-flags.ts';
import { describeRejects, Skipped } from '../articles/ingest-report.ts';
import { openInput } from '../articles/open-input.ts';
import { showProgress } from '../articles/progress.ts';
import type { RunIo } from '../articles/run-ingest.ts';
import { openFetching } from '../fetching/open-fetching.ts';

/** Adds the articles in files, folders and archives to the queue. Returns whether all records succeeded. */
export async function enqueueArticles(
  databaseUrl: string,
  paths: readonly string[],
  flags: IngestFlags,
  { stdin, stdout, signal = new AbortController().signal }: RunIo,
): Promise<boolean> {
  const queue = await ArticleQueue.open(databaseUrl, { supervise: false });
  const fetching = openFetching(null, flags, { signal });
  const input = await openInput(paths, { ...flags, stdin, fetching: fetching?.run ?? null, after: null });
  const rejects = new RejectFile(flags.rejects, flags);
  const progress = showProgress(input.share, stdout);
  const skipped = new Skipped();
  const counts = { queued: 0, failed: 0 };
  const report = async (others: readonly RecordOutcome[]): Promise<void> => {
    for (const outcome of others) {
      if (outcome.outcome === 'skipped') skipped.add(outcome);
      progress.record(outcome);
    }
    const failed = others.filter(({ outcome }) => outcome === 'failed');
    counts.failed += failed.length;
    await rejects.add(failed);
  };
  const reportOutage = throttled(() => stdout.write('The database cannot be reached; waiting for it\n'));
  try {
    const jobs = await enqueue(input.records, {
      queue,
      defaults: { source: flags.source, language: flags.language },
      batchSize: flags.batch ?? undefined,
      signal,
      async onBatch(queued, others) {
        input.processed(queued.length + others.length);
        for (const candidate of queued) progress.record({ ...candidate, outcome: 'queued', error: null });
        counts.queued += queued.length;
        await report(others);
      },
      onOutage: () => reportOutage({}),
    }).finally(() => progress.end());
    stdout.write(skipped.describe());
    stdout.write(
      `${counted(counts.queued, 'article')} queued in ${counted(jobs, 'job')}, ${counts.failed} failed.\n`,
    );
    if (signal.aborted) stdout.write('The run was interrupted. Run the command again.\n');
    if (rejects.exists) stdout.write(describeRejects(rejects.path));
    return counts.failed === 0;
  } finally {
    await fetching?.close();
    await rejects.close();
    await queue.close();
  }
}
