import pg from 'pg';
import { DatelineError } from '../../errors.ts';

/** The maximum time to wait for a connection, in milliseconds. By default, pg waits without a limit. */
export const CONNECTION_TIMEOUT = 5_000;

/** Opens a connection outside the pool. Rejects with pg's error. */
export async function openClient(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: CONNECTION_TIMEOUT, ...config });
  // Without a listener, this event would end the process. The running or next query fails with the same error.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/**
 * Connects to a database by URL. Rejects with an error that describes the problem and the fix, without the password.
 */
export async function connect(url: string, applicationName: string): Promise<pg.Client> {
  const target = targetOf(url);
  try {
    return await openClient({ connectionString: url, application_name: applicationName });
  } catch (cause) {
    throw explain(target, cause);
  }
}

/** The server and database to which pg connects for a URL and the PG* environment variables. */
type Target = Pick<pg.Client, 'host' | 'port' | 'database' | 'user'>;

function targetOf(url: string): Target {
  try {
    return new pg.Client({ connectionString: url });
  } catch (cause) {
    throw new DatelineError(
      'CONFIG_INVALID',
      `DATABASE_URL cannot be parsed: ${reason(cause)}. Use the form postgresql://user:password@host:5432/name, and percent-encode special characters in the user and the password.`,
      { cause },
    );
  }
}

/** SQLSTATE codes. */
const REFUSED_LOGINS = ['28000', '28P01'];
const NO_DATABASE = '3D000';
const NO_PRIVILEGE = '42501';

function explain({ host, port, database, user }: Target, cause: unknown): DatelineError {
  const [server, why] = [`PostgreSQL at ${host}:${port}`, reason(cause)];
  const code = cause instanceof pg.DatabaseError ? (cause.code ?? '') : '';
  // If the server requires a password and the URL contains none, pg itself creates an error, which has no SQLSTATE.
  if (REFUSED_LOGINS.includes(code) || why.startsWith('SASL:')) {
    return new DatelineError(
      'DATABASE_LOGIN_FAILED',
      `${server} rejected user "${user}": ${why}. Correct the user and password in DATABASE_URL.`,
      { cause },
    );
  }
  if (code === NO_DATABASE) {
    return new DatelineError(
      'DATABASE_MISSING',
      `${server} has no database "${database}". Correct DATABASE_URL, or create the database: CREATE DATABASE ${quoted(database)} OWNER ${quoted(user)};`,
      { cause },
    );
  }
  if (code === NO_PRIVILEGE) {
    return new DatelineError(
      'DATABASE_PRIVILEGE_MISSING',
      `User "${user}" does not have the privilege to connect to database "${database}". As the owner of the database or a superuser, run: GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(user)};`,
      { cause },
    );
  }
  return new DatelineError(
    'DATABASE_UNREACHABLE',
    `${server}, database "${database}", cannot be reached: ${why}. Start that server, correct DATABASE_URL, or unset DATABASE_URL to use the embedded PostgreSQL server.`,
    { cause },
  );
}

const quoted = (name = ''): string => pg.escapeIdentifier(name);

/**
 * Returns the message of an error. If a host name has several addresses, pg fails with an AggregateError that has no
 * message.
 */
function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join('; ');
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
