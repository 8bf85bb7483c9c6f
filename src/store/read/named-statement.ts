import type { NamedStatement } from '../database.ts';

/** Adds a value to the parameters of a statement; returns its placeholder in the SQL. */
export type Bind = (value: unknown) => string;
/** A piece of SQL that may contain parameters. */
export type SqlPart = (bind: Bind) => string;

/**
 * The maximum number of prepared statements. PostgreSQL stores their plans in each connection, and clients can cause
 * an unlimited number of different statements by combining filters. Further statements are planned for each
 * execution.
 */
const MAX_PREPARED = 500;

/**
 * Returns a function that names generated SQL. Equal SQL gets the same name. The function returns at most
 * `maxPrepared` names.
 */
export function statementNames(maxPrepared: number) {
  const names = new Map<string, string>();
  return <R>(prefix: string, text: string, quick = false): NamedStatement<R> => {
    const known = names.get(text);
    if (known !== undefined) return { name: known, text, quick };
    if (names.size >= maxPrepared) return { name: prefix, text, quick, prepared: false };
    const name = `${prefix}_${names.size}`;
    names.set(text, name);
    return { name, text, quick };
  };
}

/** Returns a statement for generated SQL. Its name is valid until the process ends. */
export const namedStatement = statementNames(MAX_PREPARED);
