import { packagePath } from '../../package-path.ts';
import { createWriteClient } from '../../store/write/client.ts';
import { finish } from '../../store/write/unfinished.ts';
import { defaultFlags } from './ingest-flags.ts';
import { describeSummary } from './ingest-report.ts';
import { openInput } from './open-input.ts';
import type { OutputStream } from './progress.ts';
import { runIngest } from './run-ingest.ts';

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
    const { stdin } = process;
    const run = async () => {
      const input = await openInput([SAMPLES], { ...defaultFlags(), stdin, fetching: null, after: null });
      return runIngest(client, input, defaultFlags(), { stdin, stdout });
    };
    const summary = await finish(client, workName, run);
    stdout.write(
      describeSummary({ summary, dryRun: false, removed: null, rejects: null, interrupted: false }),
    );
  } finally {
    await client.$disconnect();
  }
}
