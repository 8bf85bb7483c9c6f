import { packagePath } from '../../package-path.ts';
import { createWriteClient } from '../../store/write/client.ts';
import { finish } from '../../store/write/unfinished.ts';
import { runIngest } from './ingest-articles.ts';
import { defaultFlags } from './ingest-flags.ts';
import { describeSummary } from './ingest-report.ts';
import type { OutputStream } from './progress.ts';

/** The folder of the sample articles. */
export const SAMPLES = packagePath('seeds');

/**
 * Ingests the sample articles. If the process is interrupted, the database keeps a record of unfinished work with the
 * name `workName`.
 */
export async function ingestSamples(
  databaseUrl: string,
  workName: string,
  stdout: OutputStream,
): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    const run = () =>
      runIngest(client, [SAMPLES], defaultFlags(), { stdin: process.stdin, stdout }, async () => {});
    const summary = await finish(client, workName, run);
    stdout.write(
      describeSummary({ summary, dryRun: false, removed: null, rejects: null, interrupted: false }),
    );
  } finally {
    await client.$disconnect();
  }
}
