import type { Logger } from 'pino';
import { connect } from '../../store/connection/connect.ts';

/**
 * Completes a bulk load that was interrupted. Until then, the database has no indexes, and lists and counts are empty.
 * Finds the copies among articles that were stored by an earlier version.
 */
export async function completeLoad(databaseUrl: string, logger: Logger): Promise<void> {
  const names = await unfinishedWork(databaseUrl);
  if (names.length === 0) return;
  // Nearly always, there is none, so the write client is loaded only here.
  const [{ createWriteClient }, { completeBulkLoad }, { completeCopies }] = await Promise.all([
    import('../../store/write/client.ts'),
    import('../../store/write/bulk/complete.ts'),
    import('../../store/write/complete-copies.ts'),
  ]);
  const client = createWriteClient(databaseUrl);
  try {
    if (names.includes('copies')) {
      logger.info('Finding copies among the stored articles');
      await completeCopies(client);
    }
    if (!names.includes('bulk load')) return;
    logger.info('Completing a load of articles that was interrupted');
    if (await completeBulkLoad(client, (step) => logger.debug({ step }, 'Completing the load'))) return;
    logger.warn('Another process is loading articles; lists and counts are incomplete until it ends');
  } finally {
    await client.$disconnect();
  }
}

async function unfinishedWork(databaseUrl: string): Promise<readonly string[]> {
  const connection = await connect(databaseUrl, 'dateline');
  try {
    const { rows } = await connection.query<{ name: string }>(
      `select name from unfinished_work where name in ('bulk load', 'copies')`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await connection.end();
  }
}
