import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import { connect } from '../../store/connection/connect.ts';
import { CAPACITY_CHECKS } from './capacity-checks.ts';
import { type Check, type CheckContext, type DoctorClient, type Finding, failed, ok } from './check.ts';
import { DATA_CHECKS } from './data-checks.ts';
import { checkNode } from './node-check.ts';
import { PRIVILEGE_CHECKS } from './privilege-checks.ts';
import { SERVER_CHECKS } from './server-checks.ts';
import { SESSION_CHECKS } from './session-checks.ts';

/** The finding of one check. */
export interface Diagnosis extends Finding {
  readonly check: string;
}

/** The checks of a database, in the order in which they run. */
const DATABASE_CHECKS: readonly Check[] = [
  ...SERVER_CHECKS,
  ...PRIVILEGE_CHECKS,
  ...SESSION_CHECKS,
  ...CAPACITY_CHECKS,
  ...DATA_CHECKS,
];

/** A connection that the caller closes. */
export interface ClosableClient extends DoctorClient {
  end(): Promise<void>;
}

/** Opens a connection to the database. */
export type OpenConnection = (url: string) => Promise<ClosableClient>;

const openConnection: OpenConnection = (url) => connect(url, 'dateline-doctor');

/**
 * Checks this machine and the database. Changes nothing in the database. `findUrl` returns the URL of the database, and
 * may start the embedded server. Without a connection, the remaining checks are omitted.
 */
export async function* examine(
  config: Config,
  findUrl: () => Promise<string>,
  open: OpenConnection = openConnection,
): AsyncGenerator<Diagnosis> {
  yield { check: 'Node.js', ...checkNode(process.versions.node) };
  let url: string;
  let client: ClosableClient;
  try {
    url = await findUrl();
    client = await open(url);
  } catch (error) {
    yield { check: 'Connection', ...findingOf(error) };
    return;
  }
  try {
    yield { check: 'Connection', ...ok('The database accepts connections.') };
    for (const { name, run } of DATABASE_CHECKS) {
      yield { check: name, ...(await runAlone(run, { config, url, client }, open)) };
    }
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs a check, and closes the connections that it opened. */
async function runAlone(
  run: Check['run'],
  context: Omit<CheckContext, 'open'>,
  open: OpenConnection,
): Promise<Finding> {
  const opened: ClosableClient[] = [];
  try {
    return await run({
      ...context,
      async open() {
        const connection = await open(context.url);
        opened.push(connection);
        return connection;
      },
    });
  } catch (error) {
    return findingOf(error);
  } finally {
    for (const connection of opened) await connection.end().catch(() => {});
  }
}

function findingOf(error: unknown): Finding {
  if (error instanceof DatelineError)
    return { status: 'failed', message: `${error.code}: ${error.message}`, action: null };
  const reason = error instanceof Error ? error.message : String(error);
  return failed(
    `The check failed: ${reason.replace(/[.\s]*$/, '')}.`,
    'Use PostgreSQL 14 or later, or a service that supports this statement.',
  );
}
