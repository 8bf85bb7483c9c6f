import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { packagePath } from '../../../src/package-path.ts';
import { ServerProcess } from '../../shared/server-process.ts';
import { query, withDatabase } from '../../shared/sql.ts';
import type { Attack, Target } from '../attack.ts';
import { Client } from '../client.ts';

const NO_KEEP_ALIVE = { Connection: 'close' };
const READ_ONLY = 'dateline_abuse_read_only';

/** Runs `start` with the URL of an unusable database and returns its standard error. */
async function startWith(databaseUrl: string): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: '0', LOG_FORMAT: 'json', DATABASE_URL: databaseUrl };
  const args = [packagePath('dist/cli.js'), 'start', '--no-samples', '--workers', '1'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const printed = await text(child.stderr);
  clearTimeout(timer);
  return printed;
}

/** Creates a database in which no role may create objects. */
async function createReadOnlyDatabase({ databaseUrl }: Target): Promise<string> {
  const url = withDatabase(databaseUrl, READ_ONLY);
  const run = (at: string, statement: string) => query(at, statement, [], 'dateline-abuse');
  await run(databaseUrl, `drop database if exists ${READ_ONLY}`);
  await run(databaseUrl, `create database ${READ_ONLY}`);
  await run(url, 'revoke create on schema public from public, pg_database_owner');
  await run(url, `revoke create on database ${READ_ONLY} from public, current_user`);
  return url;
}

/** Sends queries at an interval, each on a new connection. Returns a function that stops the sending. */
function sendOnNewConnections(client: Client, url: string, interval: number) {
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
      // The process has already ended.
    }
  }
}

export const PROCESSES: readonly Attack[] = [
  {
    row: 'H17',
    title: 'a start with an invalid port, and as a role without CREATE',
    seconds: 40,
    ownServers: true,
    async run({ tally }, target) {
      for (const [name, url] of [
        ['port abc', 'postgresql://user:password@127.0.0.1:abc/dateline'],
        ['no CREATE', await createReadOnlyDatabase(target)],
      ] as const) {
        const printed = await startWith(url);
        const code = /\b[A-Z]+(_[A-Z]+)+\b/.exec(printed)?.[0] ?? 'no code';
        tally.count(`${name}: ${code}`);
        if (/^\s+at /m.test(printed) || code === 'no code') tally.report(`${name}: no error code`);
        if (name === 'no CREATE' && !/GRANT/i.test(printed))
          tally.report('the error does not contain the GRANT statement');
      }
    },
  },
  {
    row: 'H19',
    title: 'SIGTERM to npm start under load',
    seconds: 60,
    ownServers: true,
    async run(client, { databaseUrl }) {
      const server = await ServerProcess.start({
        workers: 2,
        env: { DATABASE_URL: databaseUrl },
        command: ['npm', 'start', '--'],
      });
      const pids = server.processes();
      const stop = sendOnNewConnections(client, server.url, 20);
      await Client.wait(1_000);
      await server.stop();
      await Client.wait(500);
      stop();
      const after = await client.send(server.url, { headers: NO_KEEP_ALIVE });
      if (after) client.tally.report('the server still responds after npm has ended');
      const resets = countOf(client, 'ECONNRESET');
      if (resets > 0) client.tally.report(`${resets} connections reset`);
      await killAll(pids);
    },
  },
  {
    row: 'H20',
    title: 'both workers killed',
    seconds: 40,
    ownServers: true,
    async run(client, { databaseUrl }) {
      const server = await ServerProcess.start({ workers: 2, env: { DATABASE_URL: databaseUrl } });
      const stop = sendOnNewConnections(client, server.url, 50);
      await Client.wait(500);
      const [, ...workers] = server.processes();
      await killAll(workers);
      await Client.wait(8_000);
      stop();
      const refused = countOf(client, 'ECONNREFUSED');
      if (refused > 0) client.tally.report(`the port was closed for ${(refused * 50) / 1_000} s`);
      await server.stop();
    },
  },
];
