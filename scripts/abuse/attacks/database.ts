import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Attack, Target } from '../attack.ts';
import { Client } from '../client.ts';

/** The maximum time in which the server must recover, in milliseconds. */
const RECOVERY = 15_000;
/** The number of connections that are attempted. The database server accepts fewer. */
const CONNECTIONS = 400;

async function connect({ databaseUrl }: Target): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'dateline-abuse' });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function processesOf(target: Target): Promise<number[]> {
  const client = await connect(target);
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and application_name <> 'dateline-abuse'`,
  );
  await client.end();
  return rows.map(({ pid }) => pid);
}

async function terminate(target: Target): Promise<void> {
  const pids = await processesOf(target);
  const client = await connect(target);
  await client.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
  await client.end();
}

/** Terminates the server's connections, opens all available connections, and holds them for three seconds. */
async function exhaust(target: Target): Promise<void> {
  const clients: pg.Client[] = [];
  const pids = await processesOf(target);
  const terminator = await connect(target);
  const fill = async () => {
    for (let count = 0; count < CONNECTIONS; count++) clients.push(await connect(target));
  };
  await fill().catch(() => {});
  await terminator.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
  await fill().catch(() => {});
  await Client.wait(3_000);
  await Promise.all([terminator, ...clients].map((client) => client.end()));
}

const postmaster = ({ databaseFolder }: Target): number =>
  Number(readFileSync(join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);

/** Failures of the database server. The embedded server is restarted by its launcher. */
const FAILURES: readonly [string, (target: Target) => Promise<void>][] = [
  ['terminated connections', terminate],
  ['exhausted connections', exhaust],
  ['a restart', async (target) => void process.kill(postmaster(target), 'SIGINT')],
  [
    'a crash',
    async (target) => {
      const [pid] = await processesOf(target);
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
  ],
];

export const DATABASE: readonly Attack[] = [
  {
    row: 'H12',
    title: 'a database that terminates connections, has no free ones, restarts and crashes',
    seconds: 60,
    outage: true,
    async run(client, target) {
      let next = 0;
      const send = () => {
        const slug = target.slugs[next++ % target.slugs.length];
        return client.post({
          query:
            'query ($slug: String!) { article(by: { slug: $slug }) { headline organizations { totalCount } } }',
          variables: { slug },
        });
      };
      const timer = setInterval(() => void send(), 50);
      for (const [name, fail] of FAILURES) {
        await fail(target);
        await Client.wait(1_000);
        const deadline = performance.now() + RECOVERY;
        while ((await send())?.status !== 200 && performance.now() < deadline) await Client.wait(200);
        if (performance.now() > deadline) client.tally.report(`no recovery after ${name}`);
      }
      clearInterval(timer);
    },
  },
];
