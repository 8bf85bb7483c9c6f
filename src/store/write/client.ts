import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../generated/client.ts';

export type WriteClient = PrismaClient;
export type Transaction = Prisma.TransactionClient;
export const sql = Prisma.sql;

/** The maximum time to wait for a connection, in milliseconds. By default, pg waits without a limit. */
const CONNECTION_TIMEOUT = 5_000;
/** The maximum time to wait for the lock, and the maximum time for the transaction of an article, in milliseconds. */
const WRITE_TIMEOUT = 60_000;

export function createWriteClient(url: string): WriteClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline-writer',
      max: 2,
    }),
    transactionOptions: { maxWait: WRITE_TIMEOUT, timeout: WRITE_TIMEOUT },
  });
}

/** The key of the advisory lock. It is an arbitrary number that other applications are unlikely to use. */
const WRITE_LOCK = 4_710_180_420_241n;

/**
 * Runs a write in a transaction while no other write runs in any process. Names, slugs and counts are shared between
 * articles, so concurrent writers could deadlock or miscount. Set `timeout` (milliseconds) for writes that take
 * longer than one article.
 */
export function writeAlone<T>(
  client: WriteClient,
  write: (tx: Transaction) => Promise<T>,
  timeout: number = WRITE_TIMEOUT,
): Promise<T> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw(sql`select pg_advisory_xact_lock(${WRITE_LOCK}::bigint)`);
      return write(tx);
    },
    { timeout },
  );
}

/** Returns whether the database responds. */
export const isReachable = (client: WriteClient): Promise<boolean> =>
  client.$queryRaw(sql`select 1`).then(
    () => true,
    () => false,
  );
