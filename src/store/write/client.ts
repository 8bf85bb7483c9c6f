import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../generated/client.ts';

export type WriteClient = PrismaClient;
export type Transaction = Prisma.TransactionClient;
export const sql = Prisma.sql;

/** Milliseconds to wait for a connection: pg's own default is for ever. */
const CONNECTION_TIMEOUT = 5_000;
/** Milliseconds that one article's transaction may wait for its turn, and then take. */
const TURN_TIMEOUT = 60_000;

export function createWriteClient(url: string): WriteClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline-writer',
      max: 2,
    }),
    transactionOptions: { maxWait: TURN_TIMEOUT, timeout: TURN_TIMEOUT },
  });
}

/** Any number that no other user of the database takes for an advisory lock. */
const WRITE_LOCK = 4_710_180_420_241n;

/**
 * Runs a write when no other one runs, in this process or any other: names, slugs and counts are shared between
 * articles, so writers that ran side by side would deadlock or count wrong. `timeout`, in milliseconds, is for one that
 * takes longer than an article's.
 */
export function writeAlone<T>(
  client: WriteClient,
  write: (tx: Transaction) => Promise<T>,
  timeout: number = TURN_TIMEOUT,
): Promise<T> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw(sql`select pg_advisory_xact_lock(${WRITE_LOCK}::bigint)`);
      return write(tx);
    },
    { timeout },
  );
}

/** Whether the database answers. */
export const isReachable = (client: WriteClient): Promise<boolean> =>
  client.$queryRaw(sql`select 1`).then(
    () => true,
    () => false,
  );
