import type pg from 'pg';
import type { Config } from '../../config.ts';

/** The result of a check. `failed` means that Dateline cannot run; `warning` means that it runs with limitations. */
export interface Finding {
  readonly status: 'ok' | 'warning' | 'failed';
  /** The finding, in one sentence. */
  readonly message: string;
  /** The recommended action, in sentences; null if no action is needed. */
  readonly action: string | null;
}

/** The resources that a check can use. */
export interface CheckContext {
  readonly config: Config;
  readonly url: string;
  readonly client: DoctorClient;
  /** Opens another connection. It is closed after the check. */
  open(): Promise<DoctorClient>;
}

/** The part of a connection that the checks use. */
export type DoctorClient = Pick<pg.Client, 'query' | 'on' | 'off'>;

export interface Check {
  /** A name of at most 20 characters. */
  readonly name: string;
  run(context: CheckContext): Promise<Finding>;
}

export const ok = (message: string): Finding => ({ status: 'ok', message, action: null });
export const warning = (message: string, action: string): Finding => ({ status: 'warning', message, action });
export const failed = (message: string, action: string): Finding => ({ status: 'failed', message, action });

/** Returns the first row of a query that always returns one. */
export async function readRow<R extends pg.QueryResultRow>(
  client: DoctorClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<R> {
  const { rows } = await client.query<R>(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`The database returned no row for: ${text}`);
  return row;
}
