import { setTimeout as sleep } from 'node:timers/promises';
import type { Archive } from '../archive.ts';
import { threadTime } from '../proc.ts';
import { Server } from '../server.ts';
import { outcomeOf } from '../tally.ts';

/** Milliseconds that a document may take. */
const PATIENCE = 30_000;
/** Documents that a new server answers before any is measured, so that its code is compiled and statements are planned. */
const WARM_UP = 100;

/** What the answer to one document took, in microseconds of CPU time. */
export interface Taken {
  readonly server: number;
  readonly database: number;
  /** Whether it was answered; false where the client had to leave or the server refused it. */
  readonly answered: boolean;
  /** `200`, `400 QUERY_TOO_LARGE`, `left`. */
  readonly outcome: string;
}

/** A built server that caches no rows and no answers, and what each document takes of it and of its database. */
export class Probe {
  readonly #archive: Archive;
  #server: Server | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Starts a server; `warmUp` are documents for it to become warm with. */
  async start(warmUp: readonly string[]): Promise<void> {
    const env = {
      DATABASE_URL: this.#archive.url,
      ROW_CACHE_BYTES: '0',
      RESPONSE_CACHE_BYTES: '0',
      LOG_LEVEL: 'silent',
    };
    this.#server = await Server.start({ workers: 1, env });
    for (const document of warmUp.slice(0, WARM_UP)) await this.#ask(document);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  /** Sends a document alone and waits until the server and the database are done with it. */
  async measure(document: string): Promise<Taken> {
    const before = this.#used();
    const outcome = await this.#ask(document);
    const after = this.#used();
    if (outcome.label === 'left') await this.#recover();
    return {
      server: Math.max(0, after.server - before.server) * 1e6,
      database: Math.max(0, after.database - before.database) * 1e6,
      answered: outcome.label !== 'left' && !outcome.refused,
      outcome: outcome.label,
    };
  }

  #used(): { readonly server: number; readonly database: number } {
    return { server: threadTime(this.#running().pid), database: this.#archive.time() };
  }

  #running(): Server {
    if (!this.#server) throw new Error('The server is not started.');
    return this.#server;
  }

  async #ask(query: string): Promise<{ readonly label: string; readonly refused: boolean }> {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const body = JSON.stringify({ query });
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(this.#running().url, { method: 'POST', headers, body, signal });
      return outcomeOf({ status: response.status, retryAfter: undefined, body: await response.text() });
    } catch {
      return { label: 'left', refused: false };
    }
  }

  /** Starts anew where a document that nobody waits for any more still runs. */
  async #recover(): Promise<void> {
    await sleep(1_000);
    await this.#running().kill();
    await this.#archive.disconnect();
    await this.start([]);
  }
}
