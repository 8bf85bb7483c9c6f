import { sql, type WriteClient } from './client.ts';

/** Does work that must not stay half done: `isUnfinished` tells the next process if this one does not reach its end. */
export async function finish<T>(client: WriteClient, name: string, work: () => Promise<T>): Promise<T> {
  await client.unfinishedWork.upsert({ where: { name }, create: { name }, update: {} });
  const result = await work();
  await client.unfinishedWork.deleteMany({ where: { name } });
  return result;
}

export const isUnfinished = async (client: WriteClient, name: string): Promise<boolean> =>
  (await client.unfinishedWork.count({ where: { name } })) > 0;

/** Whether there is no article yet. */
export async function isEmpty(client: WriteClient): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>(sql`select 1 from article limit 1`);
  return rows.length === 0;
}
