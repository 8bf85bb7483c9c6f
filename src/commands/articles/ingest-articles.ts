import type { RecordOutcome } from '../../ingest/outcome.ts';
import { RejectFile } from '../../ingest/reject-file.ts';
import { fileOf, SeenFiles } from '../../ingest/seen/seen-files.ts';
import { createWriteClient } from '../../store/write/client.ts';
import { isStored } from '../../store/write/is-stored.ts';
import { openFetching } from '../fetching/open-fetching.ts';
import type { IngestFlags } from './ingest-flags.ts';
import { describeSummary, Skipped } from './ingest-report.ts';
import { openInput } from './open-input.ts';
import { pruneFiles } from './prune-files.ts';
import { type RunIo, runIngest } from './run-ingest.ts';
import { type Checkpoint, RunJournal } from './run-journal.ts';

/** Ingests files, folders, archives and URLs. Returns whether all records succeeded. */
export async function ingestArticles(
  databaseUrl: string,
  paths: readonly string[],
  flags: IngestFlags,
  io: RunIo,
): Promise<boolean> {
  const { prune, dryRun } = flags;
  const client = createWriteClient(databaseUrl);
  const journal = new RunJournal(databaseUrl, paths, flags);
  const rejects = new RejectFile(flags.rejects, flags);
  const [skipped, seen] = [new Skipped(), new SeenFiles()];
  const fetching = openFetching(client, flags, io);
  try {
    const after = flags.resume ? await validCheckpoint(journal, (id) => isStored(client, id)) : null;
    if (flags.resume) io.stdout.write(describeResume(after));
    const input = await openInput(paths, {
      ...flags,
      stdin: io.stdin,
      fetching: fetching?.run ?? null,
      after,
    });
    let article = after?.article ?? null;
    const onBatch = async (outcomes: readonly RecordOutcome[]): Promise<void> => {
      for (const outcome of outcomes) {
        if (outcome.outcome === 'skipped') skipped.add(outcome);
        fetching?.run.record(outcome.position.path, outcome.id, outcome.error);
        if (outcome.id === null) continue;
        article = String(outcome.id);
        const file = fileOf(outcome.position);
        if (prune && file !== null) seen.add(file, outcome.id);
      }
      await rejects.add(outcomes.filter(({ outcome }) => outcome === 'failed'));
      const position = input.position();
      if (position !== null && !dryRun) await journal.write({ ...position, article });
    };
    const summary = await runIngest(client, input, flags, io, onBatch);
    const interrupted = io.signal?.aborted === true;
    if (!interrupted && !dryRun) {
      await fetching?.run.save();
      await journal.remove();
    }
    const removed =
      prune && !interrupted ? await pruneFiles(client, { paths, seen, summary, dryRun }, io.stdout) : null;
    io.stdout.write(skipped.describe());
    const written = rejects.exists ? rejects.path : null;
    io.stdout.write(describeSummary({ summary, dryRun, removed, rejects: written, interrupted }));
    return summary.failed === 0;
  } finally {
    await fetching?.close();
    await rejects.close();
    await client.$disconnect();
  }
}

/**
 * Returns the checkpoint of an interrupted run; null if there is none, or if the database does not contain the article
 * that the run stored last, for example because it was emptied.
 */
async function validCheckpoint(
  journal: RunJournal,
  isInDatabase: (article: bigint) => Promise<boolean>,
): Promise<Checkpoint | null> {
  const checkpoint = await journal.read();
  if (checkpoint === null || checkpoint.article === null) return checkpoint;
  return (await isInDatabase(BigInt(checkpoint.article))) ? checkpoint : null;
}

const describeResume = (after: Checkpoint | null): string =>
  after === null
    ? 'No interrupted run of these paths was found. The run starts from the beginning.\n'
    : `The run continues after record ${after.records} of ${after.file}.\n`;
