import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Database } from '../../../src/store/database.ts';
import { LiveEvents } from '../../../src/store/live/live-events.ts';
import type { ChangeEvent } from '../../../src/store/live/position.ts';
import { EVERY_ARTICLE } from '../../../src/store/read/filter/article-filter.ts';
import { runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

const gateway = await createTestGateway({ caches: true, empty: true });
const { port, origin } = new URL(gateway.url);
const CLIENTS = 40;

const insert = (id: number) =>
  runSql(
    gateway.databaseUrl,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (${id}, 'a${id}', 'a', 'Headline', 'B', now(), 'Test', 'en', '', 'test');
     insert into article_search select id, published_at, article_document(id) from article where id = ${id}`,
  );

const QUERY = 'subscription ($after: String) { articleIngested(after: $after) { eventId } }';
let first = '';

/** Sends a subscription with server-sent events on a new socket. */
async function stream(after: string | null) {
  const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
  const body = JSON.stringify({ query: QUERY, variables: { after } });
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

async function openSocket() {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return socket;
}

const subscribe = (socket: WebSocket, after: string | null) =>
  socket.send(
    JSON.stringify({ type: 'subscribe', id: '1', payload: { query: QUERY, variables: { after } } }),
  );

const subscribers = async () => {
  const figures = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^dateline_subscribers\S* (\d+)$/m.exec(figures)?.[1]);
};

beforeAll(async () => {
  const socket = await stream(null);
  await vi.waitUntil(async () => (await subscribers()) === 1, { timeout: 30_000 });
  await insert(1);
  const [chunk] = await once(socket.setEncoding('utf8'), 'data');
  let text = String(chunk);
  while (!text.includes('"eventId"')) text += (await once(socket, 'data')).join('');
  first = /"eventId":"(\S+?)"/.exec(text)![1]!;
  socket.destroy();
  for (let id = 2; id < 30; id += 1) await insert(id);
});

afterEach(async () => {
  await vi.waitUntil(async () => (await subscribers()) === 0, { timeout: 30_000 });
  // A statement of a subscriber may still be running.
  await sleep(100);
  expect(gateway.log()).toEqual([]);
});

const together = (leave: (index: number) => Promise<void>) =>
  Promise.all(Array.from({ length: CLIENTS }, (_, index) => leave(index)));

test.each([
  ['without `after`', () => null],
  ['with `after`', () => first],
])('nothing is logged when a stream is closed immediately: %s', async (_, after) => {
  await together(async (index) => {
    const socket = await stream(after());
    await sleep(index / 4);
    socket.resetAndDestroy();
  });
  // Each of these is the only subscriber.
  for (let pause = 0; pause < 10; pause += 1) {
    const socket = await stream(after());
    await sleep(pause);
    socket.destroy();
    await vi.waitUntil(async () => (await subscribers()) === 0, { timeout: 30_000 });
  }
});

test('nothing is logged when a stream is closed while it receives missed events', async () => {
  await together(async () => {
    const socket = await stream(first);
    await once(socket, 'data');
    socket.destroy();
  });
});

test('nothing is logged when streams are closed while events are committed', async () => {
  const writing = (async () => {
    for (let id = 100; id < 110; id += 1) await insert(id);
  })();
  await together(async (index) => {
    const socket = await stream(index % 2 ? first : null);
    await sleep(index);
    socket.destroy();
  });
  await writing;
});

test.each([
  ['without `after`', () => null],
  ['with `after`', () => first],
])('nothing is logged when a WebSocket completes, closes or is terminated: %s', async (_, after) => {
  await together(async (index) => {
    const socket = await openSocket();
    subscribe(socket, after());
    if (index % 4 > 1) await sleep(index / 4);
    if (index % 2) socket.send(JSON.stringify({ type: 'complete', id: '1' }));
    if (index % 3 === 0) socket.terminate();
    else socket.close();
    await once(socket, 'close');
  });
});

/** Creates a change log whose reads wait until they are released. */
function blockedLog() {
  const waiting: { readonly name: string; readonly go: () => void }[] = [];
  let rows: readonly { commit: string; kind: string; subject: string }[] = [];
  const query = ({ name }: { name: string }, [after]: readonly unknown[] = []) =>
    new Promise((resolve) => {
      const go = () => {
        if (name === 'live_events') resolve(rows.filter(({ commit }) => Number(commit) > Number(after)));
        else resolve([{ oldest: '1', newest: rows.at(-1)?.commit ?? '7' }]);
      };
      waiting.push({ name, go });
    });
  return {
    // These reads use one method of the class only.
    database: { query } as unknown as Database,
    commit(...numbers: number[]) {
      rows = numbers.map((commit) => ({ commit: `${commit}`, kind: 'ARTICLE_ADDED', subject: '1' }));
    },
    /** Continues the waiting reads, or those of one statement. */
    async release(only?: string) {
      for (const one of waiting.splice(0)) {
        if (only === undefined || one.name === only) one.go();
        else waiting.push(one);
      }
      await sleep(1);
    },
    waits: (name: string) => waiting.some((one) => one.name === name),
  };
}

const options = { caches: { changed() {}, changedAll() {} }, maxSubscribers: 2 };
const ADDED = { kind: 'ARTICLE_ADDED', subject: '1' } as const;

/** Subscribes, and releases reads until the subscription exists. */
async function follow(live: LiveEvents, after: ChangeEvent, release: () => Promise<void>) {
  let events: AsyncIterableIterator<ChangeEvent> | undefined;
  void live.articles(EVERY_ARTICLE, after).then((subscriber) => {
    events = subscriber;
  });
  while (!events) await release();
  return events;
}

test.each([0, 1, 2, 3, 4])(
  'the last subscriber ends without an error when it disconnects after %i reads of its missed events',
  async (reads) => {
    const { database, commit, release } = blockedLog();
    commit(7);
    const failed = vi.fn();
    const live = new LiveEvents({ ...options, database, failed });
    const events = await follow(live, { commit: 3, ...ADDED }, release);
    const next = events.next();
    for (let read = 0; read < reads; read += 1) await release();
    await events.return?.();
    let result: IteratorResult<ChangeEvent> | undefined;
    void next.then((settled) => {
      result = settled;
    });
    while (!result) await release();
    expect((await events.next()).done).toBe(true);
    expect(live.subscribers).toBe(0);
    expect(failed).not.toHaveBeenCalled();
  },
);

test('an event that is committed while missed events are read is delivered', async () => {
  const { database, commit, release, waits } = blockedLog();
  const live = new LiveEvents({ ...options, database, failed() {} });
  const events = await follow(live, { commit: 7, ...ADDED }, release);
  await release();
  const next = events.next();
  await vi.waitUntil(() => waits('live_events'), { timeout: 30_000 });
  await release('live_events');
  expect(waits('live_window')).toBe(true);
  commit(8);
  live.changed();
  await vi.waitUntil(() => waits('live_events'), { timeout: 30_000 });
  await release('live_events');
  let result: IteratorResult<ChangeEvent> | undefined;
  void next.then((settled) => {
    result = settled;
  });
  for (let times = 0; times < 20 && !result; times += 1) await release();
  expect(result).toEqual({ done: false, value: { commit: 8, ...ADDED } });
  await events.return?.();
});
