import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf, resetPeaks, threadTime } from '../shared/proc.ts';
import { ServerProcess } from '../shared/server-process.ts';
import type { Archive } from './archive.ts';
import { Canary } from './canary.ts';
import { ServerLog } from './server-log.ts';
import { type Baseline, BOUNDS, latencies } from './verdict.ts';

/** The durations of the warm-up and of the measurement of the baseline, in milliseconds. */
const WARM_UP = 3_000;
const BASELINE = 10_000;

/** The seconds of CPU time that the server and the database have used, and the time of the measurement. */
export interface CpuUsage {
  readonly server: number;
  readonly database: number;
  readonly at: number;
}

/** The attacked server, its database, and the canary. */
export class Arena {
  readonly archive: Archive;
  readonly slugs: readonly string[];
  readonly canary = new Canary();
  readonly #workers: number;
  readonly log = new ServerLog();
  #server: ServerProcess | null = null;
  /** The resident memory of the idle server after the warm-up, in bytes. */
  #idleMemory = 0;

  constructor(archive: Archive, slugs: readonly string[], workers: number) {
    this.archive = archive;
    this.slugs = slugs;
    this.#workers = workers;
  }

  get server(): ServerProcess {
    if (!this.#server) throw new Error('The server is not running.');
    return this.#server;
  }

  /** Starts the server, or a replacement for a killed server, and waits for the warm-up. */
  async start(): Promise<void> {
    const env = { DATABASE_URL: this.archive.url, LOG_FORMAT: 'json' };
    this.#server = await ServerProcess.start({ workers: this.#workers, env, onLog: this.log.add });
    this.canary.direct(this.server.url, this.slugs);
    await sleep(WARM_UP);
    await this.canary.report();
    this.log.take();
    this.#idleMemory = memoryOf(this.server.processes()).resident;
  }

  /** Measures the baseline: the latencies of the canary and the load of the server without an attack. */
  async baseline(): Promise<Baseline> {
    const before = this.used();
    await sleep(BASELINE);
    const { times } = await this.canary.report();
    const after = this.used();
    const { median } = latencies(times, 0);
    const canary = latencies(times, BOUNDS.canary * median);
    this.#idleMemory = memoryOf(this.server.processes()).resident;
    return { canary, serverLoad: (after.server - before.server) / (after.at - before.at) };
  }

  used(): CpuUsage {
    const server = this.server.processes().reduce((sum, pid) => sum + threadTime(pid), 0);
    return { server, database: this.#databaseTime(), at: performance.now() / 1_000 };
  }

  /** Returns the CPU time of the database server in seconds, or 0 while the database is unavailable. */
  #databaseTime(): number {
    try {
      return this.archive.time();
    } catch {
      return 0;
    }
  }

  /** Returns the current memory and the peak memory above the idle memory, in bytes. */
  growth(): { readonly now: number; readonly peak: number } {
    const { resident, peak } = memoryOf(this.server.processes());
    return { now: resident - this.#idleMemory, peak: peak - this.#idleMemory };
  }

  resetPeak(): void {
    resetPeaks(this.server.processes());
  }

  /** Kills the server and terminates its statements. */
  async clear(): Promise<void> {
    await this.server.kill();
    await this.archive.recovered();
    await this.archive.disconnect();
  }

  async close(): Promise<void> {
    this.canary.stop();
    await this.#server?.stop();
  }
}
