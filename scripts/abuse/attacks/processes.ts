import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { packagePath } from '../../../src/package-path.ts';
import type { Attack, Target } from '../attack.ts';
import { Client } from '../client.ts';
import { Server } from '../server.ts';

const NO_KEEP_ALIVE = { Connection: 'close' };
const CLOSED = 'dateline_abuse_closed';

/** What `start` prints on standard error with an address of a database that it cannot use. */
async function startWith(databaseUrl: string): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: '0', LOG_FORMAT: 'json', DATABASE_URL: databaseUrl };
  const args = [packagePath('dist/cli.js'), 'start', '--no-samples', '--workers', '1'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const printed = await text(child.stderr);
  clearTimeout(late);
  return printed;
}

/** A database in which its own owner may create nothing. */
async function makeClosedDatabase({ databaseUrl }: Target): Promise<string> {
  const url = databaseUrl.replace(/^(\w+:\/\/[^/]*)\/[^?]*/, `$1/${CLOSED}`);
  const run = async (connectionString: string, statements: readonly string[]) => {
    const client = new pg.Client({ connectionString, application_name: 'dateline-abuse' });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await run(databaseUrl, [`drop database if exists ${CLOSED}`, `create database ${CLOSED}`]);
  await run(url, [
    'revoke create on schema public from public, pg_database_owner',
    `revoke create on database ${CLOSED} from public, current_user`,
  ]);
  return url;
}

/** Sends queries at an interval, each on a new connection; returns a function that stops it. */
function askOnNewConnections(client: Client, url: string, interval: number) {
  const headers = { 'Content-Type': 'application/json', ...NO_KEEP_ALIVE };
  const timer = setInterval(
    () => void client.send(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' }),
    interval,
  );
  return () => clearInterval(timer);
}

const countOf = ({ tally }: Client, label: string): number => tally.observed().outcomes[label] ?? 0;

async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
}

export const PROCESSES: readonly Attack[] = [
  {
    row: 'H17',
    title: 'a start with a wrong port, and as a role that may not create',
    seconds: 40,
    ownServers: true,
    async run({ tally }, target) {
      for (const [name, url] of [
        ['port abc', 'postgresql://user:password@127.0.0.1:abc/dateline'],
        ['no CREATE', await makeClosedDatabase(target)],
      ] as const) {
        const printed = await startWith(url);
        const code = /\b[A-Z]+(_[A-Z]+)+\b/.exec(printed)?.[0] ?? 'no code';
        tally.happened(`${name}: ${code}`);
        if (/^\s+at /m.test(printed) || code === 'no code') tally.find(`${name}: no coded error`);
        if (name === 'no CREATE' && !/GRANT/i.test(printed)) tally.find('no GRANT to run');
      }
    },
  },
  {
    row: 'H19',
    title: 'SIGTERM to npm start under load',
    seconds: 60,
    ownServers: true,
    async run(client, { databaseUrl }) {
      const server = await Server.start({
        workers: 2,
        env: { DATABASE_URL: databaseUrl },
        command: ['npm', 'start', '--'],
      });
      const pids = server.processes();
      const stop = askOnNewConnections(client, server.url, 20);
      await Client.rest(1_000);
      await server.stop();
      await Client.rest(500);
      stop();
      const after = await client.send(server.url, { headers: NO_KEEP_ALIVE });
      if (after) client.tally.find('the server answers after npm has ended');
      const resets = countOf(client, 'ECONNRESET');
      if (resets > 0) client.tally.find(`${resets} connections were reset`);
      await killAll(pids);
    },
  },
  {
    row: 'H20',
    title: 'both workers killed',
    seconds: 40,
    ownServers: true,
    async run(client, { databaseUrl }) {
      const server = await Server.start({ workers: 2, env: { DATABASE_URL: databaseUrl } });
      const stop = askOnNewConnections(client, server.url, 50);
      await Client.rest(500);
      const [, ...workers] = server.processes();
      await killAll(workers);
      await Client.rest(8_000);
      stop();
      const refused = countOf(client, 'ECONNREFUSED');
      if (refused > 0) client.tally.find(`the port was closed for ${(refused * 50) / 1_000} s`);
      await server.stop();
    },
  },
];
