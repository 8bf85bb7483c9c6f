import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { KnownRequests } from '../../src/serve/request/known-requests.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });

type Words = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
const POST: Words = {
  method: 'POST',
  url: '/graphql',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
};

/** Both requests in one, where the types want the whole of what Node makes. */
const ask = (requests: KnownRequests, words: Words, body: string | null) =>
  requests.of(words as IncomingMessage, body === null ? null : Buffer.from(body));

const codeIn = (body: string): string => /code: \\"(..)/.exec(body)![1]!;

/** Two requests for different countries with the same checksum. */
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

test('two requests with the same checksum have each its own answer, however often and in what order they come', async () => {
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

test('a request is known again by all of its words', () => {
  const requests = new KnownRequests();
  const known = ask(requests, POST, '{}');
  expect(ask(requests, POST, '{}')).toBe(known);
  const others: [Words, string | null][] = [
    [{ ...POST, url: '/graphql?x' }, '{}'],
    [{ ...POST, headers: { ...POST.headers, accept: '*/*' } }, '{}'],
    [{ ...POST, headers: { ...POST.headers, 'content-type': 'text/plain' } }, '{}'],
    [{ ...POST, headers: {} }, '{}'],
    [POST, '{ }'],
    [{ ...POST, method: 'GET' }, null],
  ];
  const keys = others.map(([words, body]) => ask(requests, words, body).key);
  expect(new Set([known.key, ...keys]).size).toBe(others.length + 1);
});

test('they are as many as there is room for, and those that come again stay', () => {
  const requests = new KnownRequests();
  const body = (index: number) => JSON.stringify({ query: `{ a${index} }`, more: 'x'.repeat(1_000) });
  const [first, second] = [ask(requests, POST, body(0)), ask(requests, POST, body(1))];
  requests.understand(first, {
    type: 'application/json',
    text: '{ a }',
    operationName: null,
    variables: {},
    expensive: false,
    large: false,
  });
  for (let index = 2; index < 20_000; index += 1) {
    ask(requests, POST, body(index));
    if (index % 100 === 0) expect(ask(requests, POST, body(0))).toBe(first);
  }
  expect(first.understood?.text).toBe('{ a }');
  expect(ask(requests, POST, body(1))).not.toBe(second);
});

test('large variables weigh what they take', () => {
  const requests = new KnownRequests();
  const first = ask(requests, POST, 'first');
  const variables = { of: Array.from({ length: 50_000 }, () => ({})) };
  for (let index = 0; index < 10; index += 1) {
    const known = ask(requests, POST, `${index}`);
    requests.understand(known, {
      type: 'application/json',
      text: '{ a }',
      operationName: null,
      variables,
      expensive: false,
      large: false,
    });
  }
  expect(ask(requests, POST, 'first')).not.toBe(first);
});
