import { Agent, request } from 'node:http';
import { CanaryOrder, type CanaryReport } from './canary-messages.ts';

/** The interval between two queries, and between two readiness checks, in milliseconds. */
const INTERVAL = 100;
const READY_INTERVAL = 1_000;
/** The time after which a query counts as failed, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Each query requests a different article, so that no response comes from the cache. A query takes two or three small
 * statements.
 */
const QUERY =
  'query Canary($slug: String!) { article(by: { slug: $slug }) { headline publishedAt people(first: 3) { edges { node { name } } } } }';

/**
 * A single connection, so that a slow query delays the next queries. Their latency is measured from their scheduled
 * time.
 */
const connection = new Agent({ keepAlive: true, maxSockets: 1 });
const readiness = new Agent({ keepAlive: true, maxSockets: 1 });

let target: { url: string; slugs: readonly string[] } | null = null;
let next = 0;
let report: CanaryReport & { times: number[] } = { times: [], failures: 0, notReady: 0 };
/** The scheduled times of the pending queries. */
const waiting = new Set<number>();

/** Resolves with true if the response has status 200, otherwise with false. */
function send(agent: Agent, url: string | URL, body?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const sent = request(
      url,
      { agent, method: body === undefined ? 'GET' : 'POST', headers, timeout: TIMEOUT },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode === 200));
        response.once('error', () => resolve(false));
      },
    );
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

async function sendQuery(): Promise<void> {
  if (!target) return;
  const slug = target.slugs[next++ % target.slugs.length];
  const due = performance.now();
  waiting.add(due);
  const ok = await send(connection, target.url, JSON.stringify({ query: QUERY, variables: { slug } }));
  // The query was already reported as pending.
  if (!waiting.delete(due)) return;
  report.times.push(performance.now() - due);
  if (!ok) report = { ...report, failures: report.failures + 1 };
}

async function checkReadiness(): Promise<void> {
  if (!target) return;
  if (await send(readiness, new URL('/health/ready', target.url))) return;
  report = { ...report, notReady: report.notReady + 1 };
}

process.on('message', (message: unknown) => {
  const order = CanaryOrder.parse(message);
  if ('url' in order) {
    target = order;
    return;
  }
  for (const due of waiting) report.times.push(performance.now() - due);
  waiting.clear();
  process.send?.(report);
  report = { times: [], failures: 0, notReady: 0 };
});
process.once('disconnect', () => process.exit());

setInterval(() => void sendQuery(), INTERVAL);
setInterval(() => void checkReadiness(), READY_INTERVAL);
