import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import type { Migration } from './folder.ts';
import type { SqlStatement } from './statements.ts';

/** Where in a migration something is wrong. */
export interface Place {
  readonly migration: Migration;
  readonly statement: SqlStatement;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

/** Says which statement failed, where in the file, and what PostgreSQL says about it. */
export function statementFailure(place: Place, cause: unknown): DatelineError {
  return failure(place, `PostgreSQL: ${describe(cause)}`, offsetOf(cause, place.statement.text), cause);
}

/** Says which statement a migration may not have. */
export function forbiddenStatement(place: Place): DatelineError {
  return failure(place, 'A migration is one transaction already and may not begin or end one', 0);
}

function failure(place: Place, what: string, offset: number, cause?: unknown): DatelineError {
  const { migration, statement, number, of } = place;
  const firstLine = statement.text.split('\n', 1)[0] ?? '';
  return new DatelineError(
    'MIGRATION_FAILED',
    [
      `Migration ${migration.name} failed at statement ${number} of ${of}: ${firstLine}`,
      `${what} (migration.sql, ${lineAndColumn(migration.sql, statement.start + offset)})`,
      'Nothing of this migration was kept.',
    ].join('\n'),
    { cause },
  );
}

function describe(cause: unknown): string {
  if (!(cause instanceof pg.DatabaseError)) return cause instanceof Error ? cause.message : String(cause);
  const { message, code, detail, hint } = cause;
  return [`${message} [${code}]`, detail, hint && `Hint: ${hint}`].filter(Boolean).join('. ');
}

/** PostgreSQL counts characters from 1; JavaScript UTF-16 code units from 0. */
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
