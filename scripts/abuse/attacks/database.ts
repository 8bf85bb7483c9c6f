import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Attack, Target } from '../attack.ts';
import { Client } from '../client.ts';

/** Milliseconds after which the server must answer again. */
const RECOVERY = 15_000;
/** More than a server takes. */
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

/** Takes all connections that are left, has the server lose its own, and holds them for a while. */
async function exhaust(target: Target): Promise<void> {
  const held: pg.Client[] = [];
  const pids = await processesOf(target);
  const killer = await connect(target);
  const fill = async () => {
    for (let count = 0; count < CONNECTIONS; count++) held.push(await connect(target));
  };
  await fill().catch(() => {});
  await killer.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
  await fill().catch(() => {});
  await Client.rest(3_000);
  await Promise.all([killer, ...held].map((client) => client.end()));
}

const postmaster = ({ databaseFolder }: Target): number =>
  Number(readFileSync(join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);

/** Failures of a database. The process that started it starts it again. */
const MISHAPS: readonly [string, (target: Target) => Promise<void>][] = [
  ['killed backends', terminate],
  ['no connections left', exhaust],
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
    title: 'a database that loses connections, has none left, restarts and crashes',
    seconds: 60,
    outage: true,
    async run(client, target) {
      let next = 0;
      const ask = () => {
        const slug = target.slugs[next++ % target.slugs.length];
        return client.ask({
          query:
            'query ($slug: String!) { article(by: { slug: $slug }) { headline organizations { totalCount } } }',
          variables: { slug },
        });
      };
      const asking = setInterval(() => void ask(), 50);
      for (const [name, befall] of MISHAPS) {
        await befall(target);
        await Client.rest(1_000);
        const late = performance.now() + RECOVERY;
        while ((await ask())?.status !== 200 && performance.now() < late) await Client.rest(200);
        if (performance.now() > late) client.tally.find(`no recovery after ${name}`);
      }
      clearInterval(asking);
    },
  },
];
