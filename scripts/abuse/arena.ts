import { setTimeout as sleep } from 'node:timers/promises';
import type { Archive } from './archive.ts';
import { Canary } from './canary.ts';
import { memoryOf, resetPeaks, threadTime } from './proc.ts';
import { Server } from './server.ts';
import { BOUNDS, type Latencies, latencies, type Usual } from './verdict.ts';

/** Milliseconds that the server is used for before anything is measured, and in which the usual figures are. */
const WARM_UP = 3_000;
const CALM = 10_000;

/** What the server and the database have used up to a moment. */
export interface Used {
  readonly server: number;
  readonly database: number;
  readonly at: number;
}

/** The server that is attacked, its database, and the canary. */
export class Arena {
  readonly archive: Archive;
  readonly slugs: readonly string[];
  readonly canary = new Canary();
  readonly #workers: number;
  #server: Server | null = null;
  /** Bytes that the server takes at rest, once it is warm. */
  #start = 0;

  constructor(archive: Archive, slugs: readonly string[], workers: number) {
    this.archive = archive;
    this.slugs = slugs;
    this.#workers = workers;
  }

  get server(): Server {
    if (!this.#server) throw new Error('The server is not started.');
    return this.#server;
  }

  /** Starts the server, or a new one in place of one that was killed, and lets it become warm. */
  async start(): Promise<void> {
    const env = { DATABASE_URL: this.archive.url };
    this.#server = await Server.start({ workers: this.#workers, env });
    this.canary.direct(this.server.url, this.slugs);
    await sleep(WARM_UP);
    await this.canary.report();
    this.server.takeLog();
    this.#start = memoryOf(this.server.processes()).resident;
  }

  /** What is usual while nobody attacks. */
  async usual(): Promise<Usual> {
    const before = this.used();
    await sleep(CALM);
    const { times } = await this.canary.report();
    const after = this.used();
    const { median } = latencies(times, 0);
    const canary: Latencies = latencies(times, BOUNDS.canary * median);
    this.#start = memoryOf(this.server.processes()).resident;
    return { canary, serverLoad: (after.server - before.server) / (after.at - before.at) };
  }

  used(): Used {
    const server = this.server.processes().reduce((sum, pid) => sum + threadTime(pid), 0);
    return { server, database: this.#databaseTime(), at: performance.now() / 1_000 };
  }

  /** Zero while the database is away. */
  #databaseTime(): number {
    try {
      return this.archive.time();
    } catch {
      return 0;
    }
  }

  /** Bytes above the start. */
  growth(): { readonly now: number; readonly peak: number } {
    const { resident, peak } = memoryOf(this.server.processes());
    return { now: resident - this.#start, peak: peak - this.#start };
  }

  resetPeak(): void {
    resetPeaks(this.server.processes());
  }

  /** Ends the server at once, and all that it has the database do. */
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
