import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { packagePath } from '../../src/package-path.ts';
import { SHORT_LIVED } from '../support/cli.ts';

// Runs the example of federation as its README describes.

export const EXAMPLE = packagePath('examples/federation');

const running: ChildProcess[] = [];
const closing: (() => void)[] = [];

/** Stops all servers and processes that this module started, and removes its files. */
export async function stopAll(): Promise<void> {
  for (const close of closing.splice(0)) close();
  await Promise.all(
    running.splice(0).map(
      (child) =>
        new Promise((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) return resolve(null);
          child.once('exit', resolve);
          child.kill('SIGKILL');
        }),
    ),
  );
}

const environment = (variables: Record<string, string>) => {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, NO_COLOR: '1', ...variables };
};

const start = (args: readonly string[], variables: Record<string, string>): ChildProcess => {
  const child = spawn(process.execPath, [...SHORT_LIVED, ...args], {
    cwd: EXAMPLE,
    env: environment(variables),
  });
  running.push(child);
  return child;
};

/** Runs a server of the example. Resolves with the URL that it prints. */
export function serve(...args: string[]): Promise<string> {
  const child = start(args, {});
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const url = /^http:\S+$/m.exec(output)?.[0];
      if (url) resolve(url);
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('exit', () => reject(new Error(`${args.join(' ')} exited: ${output}`)));
  });
}

/** Composes the supergraph with Apollo's tools or Hive's. `messages` are the errors and hints, one per line. */
export async function compose(
  by: 'apollo' | 'hive',
  urls: { readonly dateline: string; readonly statistics: string; readonly bookmarks: string },
): Promise<{ readonly supergraph: string; readonly messages: readonly string[] }> {
  const child = start(['supergraph.js', ...(by === 'hive' ? ['--hive'] : [])], {
    DATELINE_URL: urls.dateline,
    STATISTICS_URL: urls.statistics,
    BOOKMARKS_URL: urls.bookmarks,
  });
  const [supergraph, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { supergraph, messages: errors.split('\n').filter(Boolean) };
}

/** Writes a supergraph to a file, which `stopAll` removes. Returns its path. */
export function writeSupergraph(supergraph: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-supergraph-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'supergraph.graphql');
  writeFileSync(path, supergraph);
  return path;
}

/** Starts a proxy between gateways and a subgraph that records queries. `queries` returns those since its last call. */
export function startRecordingProxy(target: string): Promise<{ readonly url: string; queries(): string[] }> {
  let recorded: string[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const { search, searchParams } = new URL(incoming.url ?? '/', target);
    recorded.push(body ? JSON.parse(body).query : (searchParams.get('query') ?? ''));
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const answer = await fetch(target + search, {
      method: incoming.method ?? 'POST',
      signal: closed.signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: incoming.headers.accept ?? '*/*',
      },
      // Gateways subscribe with GET requests.
      ...(body && { body }),
    });
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    // Events of a subscription pass through at once. The types of Node.js and of the DOM describe the same stream.
    Readable.fromWeb(answer.body as ReadableStream)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}/graphql`,
        queries() {
          const seen = recorded;
          recorded = [];
          return seen;
        },
      });
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the data has the shape that each test queries.
type Answer = { data?: any; errors?: { message: string; extensions?: { code?: string } }[] };

export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
