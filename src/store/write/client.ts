import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { CONNECTION_TIMEOUT } from '../connection/connect.ts';
import { Prisma, PrismaClient } from '../generated/client.ts';
import { RawQueries, Transaction } from './transaction.ts';

export { Transaction } from './transaction.ts';
export const sql = Prisma.sql;
/** Inserts text into a statement, for example the name of a table, which cannot be a parameter. */
export const rawSql = Prisma.raw;

/** Prisma's client, with raw queries that do not need its query compiler, and the connections that it uses. */
export type WriteClient = Omit<PrismaClient, keyof RawQueries> &
  Pick<RawQueries, keyof RawQueries> & { readonly connections: pg.Pool };

/** The maximum time to wait for a lock, in milliseconds. The recount of a large archive takes minutes. */
const LOCK_TIMEOUT = 600_000;
/** One for writes, one for reads, and those with which a bulk load recreates indexes. */
const MAX_CONNECTIONS = 6;

export function createWriteClient(url: string): WriteClient {
  const connections = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    application_name: 'dateline-writer',
    max: MAX_CONNECTIONS,
    types: { getTypeParser },
  });
  // Without a listener, the loss of an idle connection would end the process. The next statement reports the failure.
  connections.on('error', () => {});
  const client = new PrismaClient({ adapter: new PrismaPg(connections) });
  const disconnect = client.$disconnect.bind(client);
  const raw = new RawQueries(connections);
  return Object.assign(client, {
    connections,
    $executeRaw: raw.$executeRaw.bind(raw),
    $queryRaw: raw.$queryRaw.bind(raw),
    // Prisma closes the connections only if it has used one itself.
    async $disconnect() {
      await disconnect();
      if (!connections.ended) await connections.end();
    },
  });
}

/** Parses `bigint` as `bigint`, as Prisma does: ids exceed the safe integers. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 && format !== 'binary' ? BigInt : pg.types.getTypeParser(oid, format);

/** The key of the advisory lock. It is an arbitrary number that other applications are unlikely to use. */
const WRITE_LOCK = 4_710_180_420_241n;

/**
 * Runs a write in a transaction while no other write runs in any process. Names, slugs and counts are shared between
 * articles, so concurrent writers could deadlock or miscount.
 */
export const writeAlone = <T>(client: WriteClient, write: (tx: Transaction) => Promise<T>): Promise<T> =>
  transact(client, async (tx) => {
    await tx.$executeRaw(sql`select pg_advisory_xact_lock(${WRITE_LOCK}::bigint)`);
    return write(tx);
  });

/** Runs a transaction. Use `writeAlone`, unless the caller has its lock. */
export const transact = <T>(client: WriteClient, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  withConnection(client, async (connection) => {
    await connection.query(`begin; set local lock_timeout = ${LOCK_TIMEOUT}`);
    try {
      const result = await work(new Transaction(connection));
      await connection.query('commit');
      return result;
    } catch (error) {
      // Fails if the connection is lost. The first error states the reason.
      await connection.query('rollback').catch(() => {});
      throw error;
    }
  });

/** Calls a function with a connection. */
async function withConnection<T>(
  { connections }: WriteClient,
  work: (connection: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const connection = await connections.connect();
  let lost: Error | undefined;
  const lose = (error: Error): void => {
    lost = error;
  };
  // Without a listener, the loss of the connection would end the process. The running statement fails with the error.
  connection.on('error', lose);
  try {
    return await work(connection);
  } finally {
    connection.off('error', lose);
    connection.release(lost);
  }
}

/** Returns whether the database responds. */
export const isReachable = (client: WriteClient): Promise<boolean> =>
  client.$queryRaw(sql`select 1`).then(
    () => true,
    () => false,
  );
