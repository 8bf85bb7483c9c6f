import type { WriteClient } from './client.ts';

/** Runs work that must be completed. Until it completes, `needsWork` returns true, also after a restart. */
export async function finish<T>(client: WriteClient, name: string, work: () => Promise<T>): Promise<T> {
  await client.unfinishedWork.upsert({ where: { name }, create: { name }, update: {} });
  const result = await work();
  await client.unfinishedWork.deleteMany({ where: { name } });
  return result;
}
