import { sql, type Transaction, type WriteClient } from '../client.ts';

/** The name of the record of a bulk load that is not completed; see `BulkLoad`. */
export const LOADING = 'bulk load';

/**
 * Returns whether a bulk load is not completed. Until then, no writer updates aggregates: they would be incorrect, because
 * the articles of the load are not counted, and the load recounts everything at its end.
 */
export const isLoading = async (client: WriteClient | Transaction): Promise<boolean> =>
  (await client.$executeRaw(sql`select from unfinished_work where name = ${LOADING}`)) > 0;
