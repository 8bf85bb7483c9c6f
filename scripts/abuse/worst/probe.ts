import { setTimeout as sleep } from 'node:timers/promises';
import { threadTime } from '../../shared/proc.ts';
import { ServerProcess } from '../../shared/server-process.ts';
import type { Archive } from '../archive.ts';
import { outcomeOf } from '../tally.ts';

/** The time limit for one document, in milliseconds. */
const TIMEOUT = 30_000;
/**
 * The number of documents that a new server executes before the first measurement, so that its code is compiled and its
 * statements are prepared.
 */
const WARM_UP = 100;

/** The CPU time of one document, in microseconds. */
export interface CpuTime {
  readonly server: number;
  readonly database: number;
  /** Whether the document was executed; false if it timed out or the server rejected it. */
  readonly answered: boolean;
  /** `200`, `400 QUERY_TOO_LARGE`, or `aborted` for a timeout. */
  readonly outcome: string;
}

/** Measures the CPU time of documents in a built server, with both caches disabled, and in its database. */
export class Probe {
  readonly #archive: Archive;
  #server: ServerProcess | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Starts a server and sends documents to warm it up. */
  async start(warmUp: readonly string[]): Promise<void> {
    const env = {
      DATABASE_URL: this.#archive.url,
      ROW_CACHE_BYTES: '0',
      RESPONSE_CACHE_BYTES: '0',
      LOG_LEVEL: 'silent',
    };
    this.#server = await ServerProcess.start({ workers: 1, env });
    for (const document of warmUp.slice(0, WARM_UP)) await this.#send(document);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  /** Sends a document and measures its CPU time. No other document may run at the same time. */
  async measure(document: string): Promise<CpuTime> {
    const before = this.#used();
    const outcome = await this.#send(document);
    const after = this.#used();
    if (outcome.label === 'aborted') await this.#recover();
    return {
      server: Math.max(0, after.server - before.server) * 1e6,
      database: Math.max(0, after.database - before.database) * 1e6,
      answered: outcome.label !== 'aborted' && !outcome.rejected,
      outcome: outcome.label,
    };
  }

  #used(): { readonly server: number; readonly database: number } {
    return { server: threadTime(this.#running().pid), database: this.#archive.time() };
  }

  #running(): ServerProcess {
    if (!this.#server) throw new Error('The server is not running.');
    return this.#server;
  }

  async #send(query: string): Promise<{ readonly label: string; readonly rejected: boolean }> {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const body = JSON.stringify({ query });
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      const response = await fetch(this.#running().url, { method: 'POST', headers, body, signal });
      return outcomeOf({ status: response.status, retryAfter: undefined, body: await response.text() });
    } catch {
      return { label: 'aborted', rejected: false };
    }
  }

  /** Restarts the server, because the aborted document may still run. */
  async #recover(): Promise<void> {
    await sleep(1_000);
    await this.#running().kill();
    await this.#archive.disconnect();
    await this.start([]);
  }
}
