import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const kept = await createTestGateway({ caches: true });
const plain = await createTestGateway({ besides: kept });

const QUERY = '{ person(by: { slug: "li-qiang" }) { name } }';
const WORKER = `worker="${process.pid}"`;

const get = (url: string, init?: RequestInit) => fetch(new URL('/metrics', url), init);

/** The samples of one family, by what stands in braces besides the process. */
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

const [ROWS, ANSWERS] = ['cache="rows"', 'cache="answers"'];

test('tells how often something was kept, and what is', async () => {
  expect(await samples(kept.url, 'dateline_cache_misses_total')).toEqual({ [ROWS]: 0, [ANSWERS]: 0 });
  for (let asked = 0; asked < 5; asked++) await kept.ask(QUERY);
  expect(await samples(kept.url, 'dateline_cache_hits_total')).toEqual({ [ROWS]: 0, [ANSWERS]: 4 });
  expect(await samples(kept.url, 'dateline_cache_misses_total')).toEqual({ [ROWS]: 1, [ANSWERS]: 1 });
  expect(await samples(kept.url, 'dateline_cache_entries')).toEqual({ [ROWS]: 1, [ANSWERS]: 1 });
  const bytes = await samples(kept.url, 'dateline_cache_bytes');
  expect(bytes[ANSWERS]).toBeGreaterThan(QUERY.length);
  expect(bytes[ROWS]).toBeGreaterThan(0);
  // The same person in other words comes from the rows.
  await kept.ask(`${QUERY} # again`);
  expect(await samples(kept.url, 'dateline_cache_hits_total')).toEqual({ [ROWS]: 1, [ANSWERS]: 4 });
  expect(await samples(kept.url, 'dateline_cache_misses_total')).toEqual({ [ROWS]: 1, [ANSWERS]: 2 });
});

test('says nothing of caches where nothing is kept, and the rest all the same', async () => {
  await plain.ask(QUERY);
  for (const figure of ['hits_total', 'misses_total', 'entries', 'bytes']) {
    expect(await samples(plain.url, `dateline_cache_${figure}`)).toEqual({});
  }
  expect(await samples(plain.url, 'dateline_database_connections')).toEqual({ '': 1 });
  expect(await samples(plain.url, 'dateline_database_connections_idle')).toEqual({ '': 1 });
  expect(await samples(plain.url, 'dateline_database_waiting')).toEqual({ '': 0 });
});

test('counts subscribers', async () => {
  const controller = new AbortController();
  const stream = await fetch(kept.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { articleIngested { eventId } }' }),
    signal: controller.signal,
  });
  expect(stream.status).toBe(200);
  expect(await samples(kept.url, 'dateline_subscribers')).toEqual({ '': 1 });
  controller.abort();
  await expect.poll(() => samples(kept.url, 'dateline_subscribers')).toEqual({ '': 0 });
});

test('is text for Prometheus, each family described once and all of them numbers', async () => {
  const response = await get(kept.url);
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

test('takes GET and HEAD only', async () => {
  const head = await get(kept.url, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const posted = await get(kept.url, { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await posted.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});
