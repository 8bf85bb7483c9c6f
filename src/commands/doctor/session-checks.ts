import { randomBytes, randomInt } from 'node:crypto';
import pg from 'pg';
import { type Check, type DoctorClient, failed, ok, readRow, warning } from './check.ts';

/** The maximum time until a notification arrives, in milliseconds. */
const NOTIFICATION_TIMEOUT = 2_000;
const ROUND_TRIPS = 20;
/** The median round trip from which a warning is printed, in milliseconds. A request needs several round trips. */
const SLOW_ROUND_TRIP = 5;

const POOLER =
  'Connect to PostgreSQL directly, or through a pooler that assigns a connection per session (session pooling).';

/**
 * Checks that a connection keeps its prepared statements and settings. Another connection holds a transaction in the
 * meantime: a pooler with transaction pooling then runs the statements of the first connection on another session.
 */
const session: Check = {
  name: 'Sessions',
  async run({ client, open }) {
    const statement = { name: 'dateline_doctor', text: 'select pg_backend_pid() as pid' };
    const value = randomBytes(8).toString('hex');
    const before = (await client.query<{ pid: number }>(statement)).rows[0]?.pid;
    await client.query(`select set_config('dateline.doctor', $1, false)`, [value]);
    const other = await open();
    await other.query('begin');
    try {
      await other.query('select 1');
      const after = (await client.query<{ pid: number }>(statement)).rows[0]?.pid;
      const { setting } = await readRow<{ setting: string | null }>(
        client,
        `select current_setting('dateline.doctor', true) as setting`,
      );
      if (before === after && setting === value)
        return ok('A connection retains its session, settings and prepared statements.');
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return failed(`A prepared statement is lost between two statements: ${error.message}.`, POOLER);
    } finally {
      await other.query('rollback');
    }
    return failed('A pooler runs the statements of one connection on several sessions.', POOLER);
  },
};

const locks: Check = {
  name: 'Advisory locks',
  async run({ client, open }) {
    const key = randomInt(1, 2 ** 31);
    const lock = (on: DoctorClient) =>
      readRow<{ locked: boolean }>(on, 'select pg_try_advisory_xact_lock($1, 0) as locked', [key]);
    const other = await open();
    await client.query('begin');
    try {
      const mine = await lock(client);
      const theirs = await lock(other);
      return mine.locked && !theirs.locked
        ? ok('Advisory locks exclude other connections.')
        : failed(
            'Two connections hold the same advisory lock, so concurrent writers would store incorrect counts.',
            'Use a server that supports `pg_advisory_xact_lock`.',
          );
    } finally {
      await client.query('rollback');
    }
  },
};

const notifications: Check = {
  name: 'LISTEN and NOTIFY',
  async run({ client, open }) {
    const channel = `dateline_doctor_${randomBytes(8).toString('hex')}`;
    const listener = await open();
    await listener.query(`listen ${channel}`);
    const startedAt = performance.now();
    const received = nextNotification(listener, channel);
    await client.query(`select pg_notify($1, '')`, [channel]);
    return (await received)
      ? ok(`A notification arrives after ${(performance.now() - startedAt).toFixed(1)} ms.`)
      : failed(
          `A notification did not arrive within ${NOTIFICATION_TIMEOUT / 1_000} seconds, so servers would not cache anything and subscriptions would receive no events.`,
          POOLER,
        );
  },
};

/** Resolves with true when the notification arrives, and with false after the timeout. */
function nextNotification(listener: DoctorClient, channel: string): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (arrived: boolean) => {
      clearTimeout(timer);
      listener.off('notification', receive);
      resolve(arrived);
    };
    const receive = (message: pg.Notification) => {
      if (message.channel === channel) settle(true);
    };
    const timer = setTimeout(() => settle(false), NOTIFICATION_TIMEOUT);
    listener.on('notification', receive);
  });
}

const latency: Check = {
  name: 'Latency',
  async run({ client }) {
    const times: number[] = [];
    for (let trip = 0; trip < ROUND_TRIPS; trip++) {
      const startedAt = performance.now();
      await client.query('select 1');
      times.push(performance.now() - startedAt);
    }
    const median = times.sort((a, b) => a - b)[ROUND_TRIPS / 2] ?? 0;
    const message = `The median of ${ROUND_TRIPS} round trips is ${median.toFixed(1)} ms`;
    return median < SLOW_ROUND_TRIP
      ? ok(`${message}.`)
      : warning(
          `${message} (recommended: less than ${SLOW_ROUND_TRIP} ms).`,
          'Run Dateline in the same region and network as the database.',
        );
  },
};

export const SESSION_CHECKS: readonly Check[] = [session, locks, notifications, latency];
