/** The number of articles per second that a process handles. */
export interface Rates {
  /** Per second of CPU time of all threads of the process: what one core handles. */
  readonly perCore: number;
  /** Per second of elapsed time. */
  readonly byClock: number;
  /** The average number of cores that the process used. */
  readonly cores: number;
}

/** The CPU time of all threads of a process, in microseconds. */
type CpuTime = Pick<NodeJS.CpuUsage, 'user' | 'system'>;

/** Calculates rates. `elapsed` is in milliseconds. */
export function ratesOf(articles: number, elapsed: number, { user, system }: CpuTime): Rates {
  const cpu = (user + system) / 1_000;
  return { perCore: (articles * 1_000) / cpu, byClock: (articles * 1_000) / elapsed, cores: cpu / elapsed };
}

/** Runs work on a number of articles, and returns the rates. The process must not do anything else meanwhile. */
export async function measureRates(articles: number, work: () => void | Promise<void>): Promise<Rates> {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await work();
  return ratesOf(articles, performance.now() - startedAt, process.cpuUsage(before));
}
