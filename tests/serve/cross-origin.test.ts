import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });
const plain = await createTestGateway({ databaseOf: gateway });

const Origin = 'https://elsewhere.example';
const JSON_HEADERS = { Origin, 'Content-Type': 'application/json' };

const CACHEABLE = '{ country(code: "CN") { name } }';
const CLOCK = '{ trending(since: "2026-11-01T00:00:00Z", first: 1) { articleCount } }';

/** Returns the CORS headers of a response. */
function corsHeaders({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
}

const post = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify({ query }) });

test.each([
  ['cached', gateway.url, CACHEABLE],
  ['executed each time', plain.url, CACHEABLE],
  ['with a time-dependent field', gateway.url, CLOCK],
  ['refused', gateway.url, '{ nothing }'],
])(
  'pages of every origin may read every response, the first one and later ones: %s',
  async (_, url, query) => {
    for (let time = 0; time < 4; time += 1) {
      expect(corsHeaders(await post(url, query))).toEqual({ 'access-control-allow-origin': '*' });
      const got = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { Origin } });
      expect(corsHeaders(got)).toEqual({ 'access-control-allow-origin': '*' });
      // HTTP caches may send it to pages of other origins.
      expect(got.headers.get('vary') ?? '').not.toContain('Origin');
    }
  },
);

test('a 304 has the same header', async () => {
  const url = `${gateway.url}?query=${encodeURIComponent(CACHEABLE)}`;
  const etag = (await fetch(url)).headers.get('etag')!;
  const unchanged = await fetch(url, { headers: { Origin, 'If-None-Match': etag } });
  expect(unchanged.status).toBe(304);
  expect(corsHeaders(unchanged)).toEqual({ 'access-control-allow-origin': '*' });
});

test('an event stream has the same header', async () => {
  const controller = new AbortController();
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { ...JSON_HEADERS, Accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { articleIngested { eventId } }' }),
    signal: controller.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(corsHeaders(response)).toEqual({ 'access-control-allow-origin': '*' });
  controller.abort();
});

test('a preflight request is allowed to send JSON, and the headers that it lists', async () => {
  const response = await fetch(gateway.url, {
    method: 'OPTIONS',
    headers: {
      Origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  });
  expect(response.status).toBe(204);
  expect(corsHeaders(response)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-max-age': '86400',
  });
});
