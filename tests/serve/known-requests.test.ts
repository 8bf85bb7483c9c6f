import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { KnownRequests } from '../../src/serve/request/known-requests.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
const POST: Head = {
  method: 'POST',
  url: '/graphql',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
};

/** Looks up a request. The types require all properties of a request of Node. */
const lookUp = (requests: KnownRequests, head: Head, body: string | null) =>
  requests.of(head as IncomingMessage, body === null ? null : Buffer.from(body));

const codeIn = (body: string): string => /code: \\"(..)/.exec(body)![1]!;

/** Returns two requests for different countries with the same checksum. */
function collide(): [string, string] {
  const codes = ['CN', 'RU', 'US', 'FR'];
  const seen = new Map<number, string>();
  for (let index = 0; ; index += 1) {
    const query = `{ country(code: "${codes[index % 4]}") { code } } # ${(index * 7919).toString(36)}`;
    const body = JSON.stringify({ query });
    const other = seen.get(crc32(body));
    if (other !== undefined && codeIn(other) !== codeIn(body)) return [other, body];
    seen.set(crc32(body), body);
  }
}

test('two requests with the same checksum receive separate responses, in any order', async () => {
  const bodies = collide();
  expect(crc32(bodies[0])).toBe(crc32(bodies[1]));
  for (let time = 0; time < 10; time += 1) {
    for (const body of time % 3 === 0 ? bodies : bodies.toReversed()) {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      const { data } = (await response.json()) as { data: { country: { code: string } } };
      expect(data.country.code).toBe(codeIn(body));
    }
  }
});

test('distinguishes requests by URL, method, headers and body', () => {
  const requests = new KnownRequests();
  const known = lookUp(requests, POST, '{}');
  expect(lookUp(requests, POST, '{}')).toBe(known);
  const others: [Head, string | null][] = [
    [{ ...POST, url: '/graphql?x' }, '{}'],
    [{ ...POST, headers: { ...POST.headers, accept: '*/*' } }, '{}'],
    [{ ...POST, headers: { ...POST.headers, 'content-type': 'text/plain' } }, '{}'],
    [{ ...POST, headers: {} }, '{}'],
    [POST, '{ }'],
    [{ ...POST, method: 'GET' }, null],
  ];
  const keys = others.map(([head, body]) => lookUp(requests, head, body).key);
  expect(new Set([known.key, ...keys]).size).toBe(others.length + 1);
});

test('evicts the oldest requests that are not repeated', () => {
  const requests = new KnownRequests();
  const body = (index: number) => JSON.stringify({ query: `{ a${index} }`, more: 'x'.repeat(1_000) });
  const [first, second] = [lookUp(requests, POST, body(0)), lookUp(requests, POST, body(1))];
  requests.setParsed(first, {
    type: 'application/json',
    text: '{ a }',
    operationName: undefined,
    variables: {},
    isExpensive: false,
    isLarge: false,
  });
  for (let index = 2; index < 20_000; index += 1) {
    lookUp(requests, POST, body(index));
    if (index % 100 === 0) expect(lookUp(requests, POST, body(0))).toBe(first);
  }
  expect(first.parsed?.text).toBe('{ a }');
  expect(lookUp(requests, POST, body(1))).not.toBe(second);
});

test('counts the memory of large variables', () => {
  const requests = new KnownRequests();
  const first = lookUp(requests, POST, 'first');
  const variables = { of: Array.from({ length: 50_000 }, () => ({})) };
  for (let index = 0; index < 10; index += 1) {
    const known = lookUp(requests, POST, `${index}`);
    requests.setParsed(known, {
      type: 'application/json',
      text: '{ a }',
      operationName: undefined,
      variables,
      isExpensive: false,
      isLarge: false,
    });
  }
  expect(lookUp(requests, POST, 'first')).not.toBe(first);
});
