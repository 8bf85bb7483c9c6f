/** Runs tasks in their order, at most `limit` at the same time. Starts no more tasks after a failure. */
export async function runTasks(tasks: readonly (() => Promise<void>)[], limit: number): Promise<void> {
  const waiting = [...tasks];
  let failed = false;
  const run = async (): Promise<void> => {
    for (let task = waiting.shift(); task && !failed; task = waiting.shift()) {
      try {
        await task();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, run));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
