import pg from 'pg';
import { DatelineError } from '../errors.ts';

/** Milliseconds to wait for a connection: pg's own default is for ever. */
const CONNECTION_TIMEOUT = 5_000;

/** Connects to the database of a URL. Rejects with a coded error that says what is wrong and what to do, without its password. */
export async function connect(url: string, applicationName: string): Promise<pg.Client> {
  const client = createClient(url, applicationName);
  client.on('error', () => {}); // the query that runs, or the next one, fails with it
  try {
    await client.connect();
    return client;
  } catch (cause) {
    await client.end().catch(() => {});
    throw explain(client, cause);
  }
}

function createClient(url: string, applicationName: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: applicationName,
    });
  } catch (cause) {
    throw new DatelineError(
      'CONFIG_INVALID',
      `DATABASE_URL cannot be read: ${reason(cause)}. It must have the form postgresql://user:password@host:5432/name, with special characters of user and password %-encoded.`,
      { cause },
    );
  }
}

/** Error codes of PostgreSQL. */
const REFUSED_LOGINS = ['28000', '28P01'];
const NO_DATABASE = '3D000';
const NO_PRIVILEGE = '42501';

function explain({ host, port, database, user }: pg.Client, cause: unknown): DatelineError {
  const [server, why] = [`PostgreSQL at ${host}:${port}`, reason(cause)];
  const code = cause instanceof pg.DatabaseError ? (cause.code ?? '') : '';
  // pg says so where the server wants a password and the URL has none.
  if (REFUSED_LOGINS.includes(code) || why.startsWith('SASL:')) {
    return new DatelineError(
      'DATABASE_LOGIN_FAILED',
      `${server} refuses user "${user}": ${why}. Correct the user and password in DATABASE_URL.`,
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
      `User "${user}" may not connect to database "${database}". Run as its owner or a superuser: GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(user)};`,
      { cause },
    );
  }
  return new DatelineError(
    'DATABASE_UNREACHABLE',
    `${server}, database "${database}", cannot be reached: ${why}. Start that server, correct DATABASE_URL, or unset it to use the embedded PostgreSQL.`,
    { cause },
  );
}

const quoted = (name = ''): string => pg.escapeIdentifier(name);

/** A name with several addresses fails with an error for each, and no message of its own. */
function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join('; ');
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
