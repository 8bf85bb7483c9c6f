import { DatelineError } from '../../errors.ts';
import { isReachable, type WriteClient } from './client.ts';

/** What to do about the failures that an operator can fix, by SQLSTATE. */
const HINTS: Readonly<Record<string, string>> = {
  '53100': 'The disk of the database is full. Free some space and run the command again.',
  '53200': 'The database server has no memory left. Run the command again when it has.',
  '53300': 'The database server has no connection left. Close others or raise `max_connections`.',
  '25006':
    'The database is read-only: a standby, or `default_transaction_read_only` is set. Use the primary server.',
  '42501': 'The role of DATABASE_URL lacks a privilege. Grant it, or use the role that owns the tables.',
  '57014': 'The statement was cancelled, perhaps by `statement_timeout`. Raise it for this role.',
};

/** The SQLSTATE and message of the PostgreSQL error; `code` is null where there is none. */
interface Reason {
  readonly code: string | null;
  readonly message: string;
}

/** The failure of a write, with its reason: STORE_FAILED, or DATABASE_UNREACHABLE if the database went away. */
export async function storeError(client: WriteClient, what: string, cause: unknown): Promise<DatelineError> {
  const why = failureReason(cause);
  return (await isReachable(client))
    ? new DatelineError('STORE_FAILED', `${what} ${why}`, { cause })
    : new DatelineError(
        'DATABASE_UNREACHABLE',
        `The database stopped answering. ${why} Finished articles stay; run the command again.`,
        { cause },
      );
}

/**
 * Why the database failed, in a sentence, with its SQLSTATE and what to do about the common ones. Prisma puts the
 * driver's error into `meta` or `cause`, and may leave its own message empty.
 */
export function failureReason(error: unknown): string {
  const reasons = [...reasonsOf(error, new Set())];
  // The innermost message is the driver's or the operating system's.
  const reason = reasons.find(({ code }) => code !== null) ?? reasons.at(-1);
  if (reason === undefined) return 'The database gave no reason.';
  const { code } = reason;
  const message = reason.message.replace(/[.\s]*$/, '');
  if (code === null) return `${message}.`;
  return [`${message} (SQLSTATE ${code}).`, HINTS[code]].filter(Boolean).join(' ');
}

/** What an error and those within it say, outermost first. */
function* reasonsOf(error: unknown, seen: Set<unknown>): Generator<Reason> {
  if (typeof error !== 'object' || error === null || seen.has(error)) return;
  seen.add(error);
  const { code, message, originalCode, originalMessage, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >;
  const said = [originalMessage, message].find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof said === 'string') {
    yield { code: [originalCode, code].find(isSqlState) ?? null, message: lastLine(said) };
  }
  for (const inner of [cause, meta, driverAdapterError]) yield* reasonsOf(inner, seen);
}

/** A class of SQLSTATE and three more characters: not `P2010` of Prisma, nor `EPIPE` of Node.js. */
const isSqlState = (code: unknown): code is string =>
  typeof code === 'string' && /^(\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/.test(code);

/** Prisma puts what happened below the place in the source. */
const lastLine = (message: string): string => message.trim().split('\n').at(-1)?.trim() ?? '';
