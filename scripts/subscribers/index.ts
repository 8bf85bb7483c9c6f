import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { run } from '../shared/command-line.ts';
import { memoryOf } from '../shared/proc.ts';
import { ServerProcess } from '../shared/server-process.ts';

const QUERY = 'subscription { articleIngested { eventId article { headline } } }';
/** The number of subscriptions that are opened concurrently. */
const CONCURRENCY = 50;
/**
 * The pause before the memory is measured, in milliseconds. V8 takes about ten seconds to collect the garbage from
 * opening the connections.
 */
const SETTLE_TIME = 20_000;

type Subscribe = (url: string) => Promise<unknown>;

const subscribeOverSse: Subscribe = async (url) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
  const sent = request(url, { method: 'POST', headers, agent: false });
  sent.end(JSON.stringify({ query: QUERY }));
  const [response] = await once(sent, 'response');
  if (response.statusCode !== 200)
    throw new Error(`The response to a subscription must have status 200 (got ${response.statusCode}).`);
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
  WebSocket: subscribeOverWebSocket,
};

/** Returns the resident memory of a process in megabytes. */
const megabytes = (pid: number): number => memoryOf([pid]).resident / 1e6;

/** Measures the memory of a server before and after a number of idle subscribers connect. */
async function measure(subscribe: Subscribe, count: number) {
  const home = mkdtempSync(join(tmpdir(), 'dateline-subscribers-'));
  // If this process runs as root, the launcher runs PostgreSQL as another user, which needs access to the folder.
  chmodSync(home, 0o711);
  const server = await ServerProcess.start({
    workers: 1,
    env: {
      DATELINE_HOME: join(home, 'home'),
      LOG_LEVEL: 'error',
      MAX_SUBSCRIBERS: String(count),
    },
  });
  try {
    await sleep(1_000);
    const before = megabytes(server.pid);
    for (let open = 0; open < count; open += CONCURRENCY) {
      const opened = Math.min(CONCURRENCY, count - open);
      await Promise.all(Array.from({ length: opened }, () => subscribe(server.url)));
    }
    await sleep(SETTLE_TIME);
    return { before, after: megabytes(server.pid) };
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }
}

const program = new Command('subscribers')
  .description(
    'Measure the memory that idle subscribers take in one process, for each transport. Linux only.',
  )
  .option(
    '--count <number>',
    'number of subscribers; each requires one file descriptor in this process and one in the server',
    wholeNumber(),
    5_000,
  )
  .option('--limit <megabytes>', 'maximum resident memory of the process', wholeNumber(), 200)
  .action(async ({ count, limit }: { count: number; limit: number }) => {
    for (const [name, subscribe] of Object.entries(TRANSPORTS)) {
      const { before, after } = await measure(subscribe, count);
      process.stdout.write(
        `${count} over ${name}: ${after.toFixed(0)} MB resident, ${before.toFixed(0)} MB before\n`,
      );
      if (after > limit) process.exitCode = 1;
    }
    // The open subscriptions would prevent this process from exiting.
    process.exit();
  });

await run(program);
