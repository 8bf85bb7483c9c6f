import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { DatelineError } from '../errors.ts';
import { connect } from '../store/connection/connect.ts';
import { failureReason } from '../store/write/failure.ts';

/** One state of the database, from which several statements read. */
export class Snapshot {
  readonly #client: pg.Client;
  readonly #signal: AbortSignal | undefined;

  constructor(client: pg.Client, signal: AbortSignal | undefined) {
    this.#client = client;
    this.#signal = signal;
  }

  /**
   * Writes the rows of COPY statements to a stream, which remains open. Memory use does not depend on the number of
   * rows: the database sends them as fast as the stream accepts them.
   */
  async write(statements: readonly string[], stream: NodeJS.WritableStream): Promise<void> {
    const options = { end: false, ...(this.#signal !== undefined && { signal: this.#signal }) };
    for (const statement of statements) await pipeline(this.#client.query(to(statement)), stream, options);
  }
}

/**
 * Calls a function with a snapshot of the database. If the signal ends the export, or the reader of the output closes
 * it, as `head` does, the function is ended without an error. Throws EXPORT_FAILED.
 */
export async function withSnapshot(
  databaseUrl: string,
  work: (snapshot: Snapshot) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const client = await connect(databaseUrl, 'dateline-export');
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await work(new Snapshot(client, signal));
  } catch (cause) {
    if (isClosed(cause) || signal?.aborted === true) return;
    throw new DatelineError(
      'EXPORT_FAILED',
      `The export is incomplete. ${failureReason(cause)} Resolve the problem, and run the command again.`,
      { cause },
    );
  } finally {
    await client.end();
  }
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
