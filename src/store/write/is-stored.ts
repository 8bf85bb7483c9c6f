import { sql, type WriteClient } from './client.ts';

/** Returns whether the database contains an article. */
export const isStored = async (client: WriteClient, id: bigint): Promise<boolean> =>
  (await client.$queryRaw<{ id: bigint }[]>(sql`select id from article where id = ${id}`)).length > 0;
