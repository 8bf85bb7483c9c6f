import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packagePath } from '../../src/package-path.ts';

// The example of gateways, run as its README says, beside a gateway of our own.

export const EXAMPLE = packagePath('examples/federation');

const running: ChildProcess[] = [];
const closing: (() => void)[] = [];

/** Ends all that was started here. */
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
  const child = spawn(process.execPath, args, { cwd: EXAMPLE, env: environment(variables) });
  running.push(child);
  return child;
};

/** Runs a server of the example; resolves with the URL that it writes. */
export function serve(...args: string[]): Promise<string> {
  const child = start(args, {});
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const url = /^http:\S+$/m.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', () => reject(new Error(`${args.join(' ')} ended: ${said}`)));
  });
}

/** Runs Hive Gateway on a supergraph; resolves with its URL once it answers. */
export async function serveHive(supergraph: string): Promise<string> {
  const port = await freePort();
  const bin = join(EXAMPLE, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const child = start([bin, 'supergraph', supergraph, '--port', String(port), '--host', '127.0.0.1'], {
    LOG_LEVEL: 'error',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}/graphql`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Hive Gateway ended: ${said}`);
    const answer = await ask(url, '{ __typename }').catch(() => null);
    if (answer?.data) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Composes with Apollo's tools or Hive's. `said` is each line of errors and hints. */
export async function compose(
  by: 'apollo' | 'hive',
  urls: { readonly dateline: string; readonly statistics: string; readonly bookmarks: string },
): Promise<{ readonly supergraph: string; readonly said: readonly string[] }> {
  const child = start(['supergraph.js', ...(by === 'hive' ? ['--hive'] : [])], {
    DATELINE_URL: urls.dateline,
    STATISTICS_URL: urls.statistics,
    BOOKMARKS_URL: urls.bookmarks,
  });
  const [supergraph, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { supergraph, said: errors.split('\n').filter(Boolean) };
}

/** A file of this text, until all is stopped. */
export function writeSupergraph(supergraph: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-supergraph-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'supergraph.graphql');
  writeFileSync(path, supergraph);
  return path;
}

/** What stands between a gateway and a subgraph, and notes what is asked. */
export function listenIn(target: string): Promise<{ readonly url: string; asked(): string[] }> {
  let queries: string[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    queries.push(JSON.parse(body).query);
    const answer = await fetch(target, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: incoming.headers.accept ?? '*/*',
      },
      body,
    });
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
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
        asked() {
          const seen = queries;
          queries = [];
          return seen;
        },
      });
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for.
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
