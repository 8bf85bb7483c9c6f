import type pg from 'pg';
import { Caller } from './caller.ts';

export type Row = pg.QueryResultRow;

/** A statement that has not finished. */
export interface OpenStatement {
  readonly query: pg.QueryConfig;
  readonly caller: Caller;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Sends the statements of a pipeline on a connection. Calls `abandon` with the number of open statements when all of
 * their callers have failed, and `done` when all statements have ended.
 */
export function sendPipeline(
  client: pg.PoolClient,
  pipeline: readonly OpenStatement[],
  abandon: (open: number) => void,
  done: (failure: Error | undefined) => void,
): void {
  let open = pipeline.length;
  let needed = pipeline.length;
  let failure: Error | undefined;
  if (open === 0) {
    done(failure);
    return;
  }
  // When a connection breaks, each of its statements fails. Without a listener, this event would end the process.
  const onError = () => {};
  client.on('error', onError);
  for (const { query, caller, resolve, reject } of pipeline) {
    const onFailure = (reason: Error) => {
      reject(reason);
      needed -= 1;
      if (needed > 0) return;
      // A late cancellation must not cancel the next statement on this connection, so the connection is discarded.
      failure ??= reason;
      abandon(open);
    };
    caller.onFailure(onFailure);
    void client.query(query, (error: Error | null, result) => {
      caller.offFailure(onFailure);
      if (error) reject(error);
      else resolve(result.rows);
      failure ??= error ?? undefined;
      open -= 1;
      if (!caller.failure) needed -= 1;
      if (open > 0) return;
      client.off('error', onError);
      done(failure);
    });
  }
}

/** Returns whether the caller of a statement still needs the result; otherwise rejects the statement. */
export function isNeeded({ caller, reject }: OpenStatement): boolean {
  if (caller.failure) reject(caller.failure);
  return !caller.failure;
}

/**
 * Returns the caller for which a pipeline is queued. If all statements have the same caller, that caller is returned.
 * Otherwise a new caller is returned, which fails when the callers of all statements have failed, because the failure
 * of one caller must not fail the statements of the other callers.
 */
export function callerOf(pipeline: readonly OpenStatement[]): Caller {
  const callers = new Set(pipeline.map(({ caller }) => caller));
  const [only] = callers;
  if (only && callers.size === 1) return only;
  const shared = new Caller();
  shared.expensive = only?.expensive ?? false;
  let waiting = callers.size;
  for (const caller of callers) {
    caller.onFailure((failure) => {
      for (const each of pipeline) if (each.caller === caller) each.reject(failure);
      waiting -= 1;
      if (waiting === 0) shared.fail(failure);
    });
  }
  return shared;
}
