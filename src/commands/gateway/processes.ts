import { availableParallelism } from 'node:os';
import type { Config } from '../../config.ts';

/** The default number of query connections of all workers together. Each worker has at least 2. */
const MAX_CONNECTIONS = 64;
const MAX_CONNECTIONS_PER_WORKER = 10;
/** The connections of a worker besides those for queries: the change feed, and health checks and cancellation. */
const OTHER_CONNECTIONS = 2;

/** Returns the number of processes that serve requests. */
export const workerCount = (config: Config): number => config.WORKERS ?? availableParallelism();

/** Returns the number of connections that each worker uses for queries. */
export function poolSizeOf(config: Config): number {
  const share = Math.floor(MAX_CONNECTIONS / workerCount(config));
  return config.DATABASE_POOL_SIZE ?? Math.max(2, Math.min(MAX_CONNECTIONS_PER_WORKER, share));
}

/** Returns the maximum number of connections of a gateway, including those of one additional worker during a restart. */
export const connectionsOf = (config: Config): number => {
  const processes = workerCount(config) + (workerCount(config) > 1 ? 1 : 0);
  return processes * (poolSizeOf(config) + OTHER_CONNECTIONS);
};
