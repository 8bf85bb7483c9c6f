import type { WriteClient } from './client.ts';

/** Does work that must not stay half done: until it ends, `needsWork` tells of it, also to the next process. */
export async function finish<T>(client: WriteClient, name: string, work: () => Promise<T>): Promise<T> {
  await client.unfinishedWork.upsert({ where: { name }, create: { name }, update: {} });
  const result = await work();
  await client.unfinishedWork.deleteMany({ where: { name } });
  return result;
}
