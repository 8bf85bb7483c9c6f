import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { packagePath } from '../../src/package-path.ts';
import { run, wholeNumber } from '../shared/command-line.ts';

const QUERY = 'subscription { articleIngested { eventId article { headline } } }';
/** Subscriptions that are opened at a time. */
const AT_ONCE = 50;
/** Milliseconds in which the server comes to rest: V8 gives back what the opening took some ten seconds after it. */
const REST = 20_000;

type Subscribe = (url: string) => Promise<unknown>;

const subscribeOverSse: Subscribe = async (url) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
  const asked = request(url, { method: 'POST', headers, agent: false });
  asked.end(JSON.stringify({ query: QUERY }));
  const [response] = await once(asked, 'response');
  if (response.statusCode !== 200)
    throw new Error(`A subscription was answered with ${response.statusCode}.`);
  response.resume();
};

const subscribeOverWebSocket: Subscribe = (url) =>
  new Promise((resolve, reject) => {
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      lazy: false,
      on: { connected: () => sleep(0).then(resolve) },
      onNonLazyError: reject,
    });
    client.subscribe({ query: QUERY }, { next() {}, error: reject, complete() {} });
  });

const TRANSPORTS: Record<string, Subscribe> = {
  'server-sent events': subscribeOverSse,
  'web sockets': subscribeOverWebSocket,
};

/** Resident memory of a process, in megabytes. */
const megabytes = ({ pid }: ChildProcess): number =>
  (Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024) / 1e6;

/** The memory of a server before and with so many idle subscribers. */
async function measure(subscribe: Subscribe, count: number) {
  const home = mkdtempSync(join(tmpdir(), 'dateline-subscribers-'));
  // The user as whom root runs PostgreSQL must get there.
  chmodSync(home, 0o711);
  // As `npm start` runs it.
  const args = [
    '--max-semi-space-size=4',
    packagePath('dist/cli.js'),
    'start',
    '--no-samples',
    '--workers',
    '1',
  ];
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn(process.execPath, args, {
    env: {
      PATH,
      HOME,
      DATELINE_HOME: join(home, 'home'),
      PORT: '0',
      LOG_LEVEL: 'error',
      MAX_SUBSCRIBERS: String(count),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk;
        const found = /http:\/\/\S+(?=\s)/.exec(said);
        if (found) resolve(found[0]);
      });
      server.once('close', () => reject(new Error(`The server ended: ${said}`)));
    });
    await sleep(1_000);
    const before = megabytes(server);
    for (let open = 0; open < count; open += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - open) }, () => subscribe(url)));
    }
    await sleep(REST);
    return { before, after: megabytes(server) };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
    rmSync(home, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }
}

const program = new Command('subscribers')
  .description(
    'Measures what idle subscribers take of the memory of one process, over each transport. On Linux.',
  )
  .option('--count <n>', 'how many; each needs an open file on either side', wholeNumber(), 5_000)
  .option('--limit <megabytes>', 'the most that the process may take', wholeNumber(), 200)
  .action(async ({ count, limit }: { count: number; limit: number }) => {
    for (const [name, subscribe] of Object.entries(TRANSPORTS)) {
      const { before, after } = await measure(subscribe, count);
      process.stdout.write(
        `${count} over ${name}: ${after.toFixed(0)} MB resident, ${before.toFixed(0)} before them\n`,
      );
      if (after > limit) process.exitCode = 1;
    }
    process.exit();
  });

await run(program);
