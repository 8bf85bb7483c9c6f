import type { Logger } from 'pino';
import { connect } from '../../store/connection/connect.ts';

/**
 * Completes a bulk load that was interrupted. Until then, the database has no indexes, and lists and counts are empty.
 */
export async function completeLoad(databaseUrl: string, logger: Logger): Promise<void> {
  if (!(await hasUnfinishedLoad(databaseUrl))) return;
  // Nearly always, there is none, so the write client is loaded only here.
  const [{ createWriteClient }, { completeBulkLoad }] = await Promise.all([
    import('../../store/write/client.ts'),
    import('../../store/write/bulk/complete.ts'),
  ]);
  const client = createWriteClient(databaseUrl);
  try {
    logger.info('Completing a load of articles that was interrupted');
    if (await completeBulkLoad(client, (step) => logger.debug({ step }, 'Completing the load'))) return;
    logger.warn('Another process is loading articles; lists and counts are incomplete until it ends');
  } finally {
    await client.$disconnect();
  }
}

async function hasUnfinishedLoad(databaseUrl: string): Promise<boolean> {
  const connection = await connect(databaseUrl, 'dateline');
  try {
    const { rowCount } = await connection.query(`select from unfinished_work where name = 'bulk load'`);
    return rowCount === 1;
  } finally {
    await connection.end();
  }
}
