import { DatelineError } from '../../errors.ts';
import { isReachable, type WriteClient } from './client.ts';

/** Instructions for failures that an operator can fix, by SQLSTATE. */
const HINTS: Readonly<Record<string, string>> = {
  '53100': 'The disk of the database server is full. Free some space, and run the command again.',
  '53200': 'The database server is out of memory. Free some memory, and run the command again.',
  '53300': 'The database server has no free connections. Close some connections, or raise `max_connections`.',
  '25006':
    'The database is read-only: the server is a standby, or `default_transaction_read_only` is set. Use the primary server, or unset the parameter.',
  '42501':
    'The user of DATABASE_URL lacks a privilege. Grant the privilege, or connect as the owner of the tables.',
  '57014':
    'The statement was cancelled, perhaps because of `statement_timeout`. Raise this parameter for the role.',
};

/**
 * The classes of SQLSTATE codes with which PostgreSQL refuses the rows of one article: invalid data, a violated
 * constraint, a size that exceeds a limit, and an error of a trigger.
 */
const OF_ARTICLE = /^(22|23|54|P0)/;

/** Returns whether PostgreSQL refused rows because of their content, so other rows can still be stored. */
export const isOfArticle = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  OF_ARTICLE.test(error.code);

/** The SQLSTATE and message of an error; `code` is null if it has no SQLSTATE. */
interface Reason {
  readonly code: string | null;
  readonly message: string;
}

/** Returns the error for a failed write: STORE_FAILED, or DATABASE_UNREACHABLE if the database no longer responds. */
export async function storeError(client: WriteClient, what: string, cause: unknown): Promise<DatelineError> {
  const why = failureReason(cause);
  return (await isReachable(client))
    ? new DatelineError('STORE_FAILED', `${what} ${why}`, { cause })
    : new DatelineError(
        'DATABASE_UNREACHABLE',
        `The database stopped responding. ${why} Articles that were stored before the failure are retained. Run the command again when the database is available.`,
        { cause },
      );
}

/**
 * Describes why the database failed, with the SQLSTATE and instructions for common failures. Prisma stores the
 * driver's error in `meta` or `cause`, and its own message may be empty.
 */
export function failureReason(error: unknown): string {
  const reasons = [...reasonsOf(error, new Set())];
  // The innermost message is that of the driver or the operating system.
  const reason = reasons.find(({ code }) => code !== null) ?? reasons.at(-1);
  if (reason === undefined) return 'The database reported no reason.';
  const { code } = reason;
  const message = reason.message.replace(/[.\s]*$/, '');
  if (code === null) return `${message}.`;
  return [`${message} (SQLSTATE ${code}).`, HINTS[code]].filter(Boolean).join(' ');
}

/** Returns the messages of an error and its causes, outermost first. */
function* reasonsOf(error: unknown, seen: Set<unknown>): Generator<Reason> {
  if (typeof error !== 'object' || error === null || seen.has(error)) return;
  seen.add(error);
  const { code, message, originalCode, originalMessage, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >;
  const text = [originalMessage, message].find((each) => typeof each === 'string' && each.trim() !== '');
  if (typeof text === 'string') {
    yield { code: [originalCode, code].find(isSqlState) ?? null, message: lastLine(text) };
  }
  for (const inner of [cause, meta, driverAdapterError]) yield* reasonsOf(inner, seen);
}

/** Returns whether a code is an SQLSTATE, rather than a code of Prisma (`P2010`) or Node.js (`EPIPE`). */
const isSqlState = (code: unknown): code is string =>
  typeof code === 'string' && /^(\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/.test(code);

/** Returns the last line of Prisma's message, which is the error. The lines before it quote the source code. */
const lastLine = (message: string): string => message.trim().split('\n').at(-1)?.trim() ?? '';
