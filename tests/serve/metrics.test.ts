import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const cached = await createTestGateway({ caches: true });
const plain = await createTestGateway({ databaseOf: cached });

const QUERY = '{ person(by: { slug: "li-qiang" }) { name } }';
const WORKER = `worker="${process.pid}"`;

const get = (url: string, init?: RequestInit) => fetch(new URL('/metrics', url), init);

/** Returns the samples of one metric, by their labels without the process. */
async function samples(url: string, family: string): Promise<Record<string, number>> {
  const lines = (await (await get(url)).text()).split('\n');
  const found = lines.filter((line) => line.startsWith(`${family}{`));
  return Object.fromEntries(
    found.map((line) => {
      const [, labels = '', value] = /\{(.*)\} (\S+)$/.exec(line)!;
      expect(labels).toContain(WORKER);
      return [labels.replace(WORKER, '').replace(/^,|,$/g, ''), Number(value)];
    }),
  );
}

const [ROW, RESPONSE] = ['cache="row"', 'cache="response"'];

test('reports the hits, misses, entries and bytes of the caches', async () => {
  expect(await samples(cached.url, 'dateline_cache_misses_total')).toEqual({ [ROW]: 0, [RESPONSE]: 0 });
  for (let count = 0; count < 5; count++) await cached.ask(QUERY);
  expect(await samples(cached.url, 'dateline_cache_hits_total')).toEqual({ [ROW]: 0, [RESPONSE]: 4 });
  expect(await samples(cached.url, 'dateline_cache_misses_total')).toEqual({ [ROW]: 1, [RESPONSE]: 1 });
  expect(await samples(cached.url, 'dateline_cache_entries')).toEqual({ [ROW]: 1, [RESPONSE]: 1 });
  const bytes = await samples(cached.url, 'dateline_cache_bytes');
  expect(bytes[RESPONSE]).toBeGreaterThan(QUERY.length);
  expect(bytes[ROW]).toBeGreaterThan(0);
  // Another document for the same person is served from the row cache.
  await cached.ask(`${QUERY} # again`);
  expect(await samples(cached.url, 'dateline_cache_hits_total')).toEqual({ [ROW]: 1, [RESPONSE]: 4 });
  expect(await samples(cached.url, 'dateline_cache_misses_total')).toEqual({ [ROW]: 1, [RESPONSE]: 2 });
});

test('reports no cache metrics without caches, and all others', async () => {
  await plain.ask(QUERY);
  for (const figure of ['hits_total', 'misses_total', 'entries', 'bytes']) {
    expect(await samples(plain.url, `dateline_cache_${figure}`)).toEqual({});
  }
  expect(await samples(plain.url, 'dateline_database_connections')).toEqual({ '': 1 });
  expect(await samples(plain.url, 'dateline_database_connections_idle')).toEqual({ '': 1 });
  expect(await samples(plain.url, 'dateline_database_waiting')).toEqual({ '': 0 });
});

test('reports the number of subscribers', async () => {
  const controller = new AbortController();
  const stream = await fetch(cached.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { articleIngested { eventId } }' }),
    signal: controller.signal,
  });
  expect(stream.status).toBe(200);
  expect(await samples(cached.url, 'dateline_subscribers')).toEqual({ '': 1 });
  controller.abort();
  await expect.poll(() => samples(cached.url, 'dateline_subscribers')).toEqual({ '': 0 });
});

test('has the text format of Prometheus, with one description for each metric', async () => {
  const response = await get(cached.url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  const described = lines.flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);
  expect(new Set(described).size).toBe(described.length);
  expect(described).toEqual(
    expect.arrayContaining([
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'process_start_time_seconds',
      'nodejs_eventloop_lag_seconds',
    ]),
  );
  for (const line of lines) {
    expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z][a-z\d_]*\{.*\} (-?[\d.]+(e[+-]?\d+)?|Nan))$/);
  }
});

test('accepts GET and HEAD only', async () => {
  const head = await get(cached.url, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const posted = await get(cached.url, { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await posted.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});
