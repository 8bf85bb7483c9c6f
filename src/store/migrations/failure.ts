import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import type { Migration } from './folder.ts';
import type { SqlStatement } from './statements.ts';

/** A statement of a migration, and its position. */
export interface StatementPlace {
  readonly migration: Migration;
  readonly statement: SqlStatement;
  /** The position of the statement, from 1. */
  readonly number: number;
  /** The number of statements in the migration. */
  readonly of: number;
}

/** Returns the error for a statement that failed, with its position in the file and PostgreSQL's message. */
export function statementFailure(place: StatementPlace, cause: unknown): DatelineError {
  return failure(place, `PostgreSQL: ${describe(cause)}`, offsetOf(cause, place.statement.text), cause);
}

/** Returns the error for a statement that migrations must not contain. */
export function forbiddenStatement(place: StatementPlace): DatelineError {
  return failure(place, 'Each migration runs in a transaction and must not begin or end a transaction', 0);
}

function failure(place: StatementPlace, what: string, offset: number, cause?: unknown): DatelineError {
  const { migration, statement, number, of } = place;
  const firstLine = statement.text.split('\n', 1)[0] ?? '';
  return new DatelineError(
    'MIGRATION_FAILED',
    [
      `Migration ${migration.name} failed at statement ${number} of ${of}: ${firstLine}`,
      `${what} (migration.sql, ${lineAndColumn(migration.sql, statement.start + offset)})`,
      'The migration was rolled back. Correct the problem and run the command again.',
    ].join('\n'),
    { cause },
  );
}

function describe(cause: unknown): string {
  if (!(cause instanceof pg.DatabaseError)) return cause instanceof Error ? cause.message : String(cause);
  const { message, code, detail, hint } = cause;
  return [`${message} [${code}]`, detail, hint && `Hint: ${hint}`].filter(Boolean).join('. ');
}

/** Converts PostgreSQL's position (characters, from 1) to an offset (UTF-16 code units, from 0). */
function offsetOf(cause: unknown, text: string): number {
  const position = cause instanceof pg.DatabaseError ? Number(cause.position ?? 1) : 1;
  return Array.from(text)
    .slice(0, position - 1)
    .join('').length;
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
