import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as z from 'zod';
import { packagePath } from '../../src/package-path.ts';
import { printedUrl } from '../shared/server-process.ts';
import type { Contender } from './contenders.ts';
import { newerNode } from './install.ts';
import { plainAnswer } from './plain.ts';
import type { BenchQuery } from './queries.ts';

const Answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() });

/** A contender whose process is running. */
export class RunningContender {
  readonly contender: Contender;
  /** Milliseconds from the start of the process until it printed its URL. */
  readonly ready: number;
  readonly #url: string;
  readonly #child: ChildProcess;

  private constructor(contender: Contender, child: ChildProcess, url: string, ready: number) {
    this.contender = contender;
    this.ready = ready;
    this.#url = url;
    this.#child = child;
  }

  /** Starts a contender. `env` contains DATABASE_URL. Resolves when the process prints its URL. */
  static async start(contender: Contender, env: Readonly<Record<string, string>>): Promise<RunningContender> {
    const started = performance.now();
    const child = spawn(
      contender.newerNode ? newerNode() : process.execPath,
      [packagePath(contender.script), ...(contender.args ?? [])],
      {
        env: { ...env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...contender.env },
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      },
    );
    process.once('exit', () => child.kill());
    try {
      const url = await printedUrl(child, contender.name);
      return new RunningContender(contender, child, url, performance.now() - started);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Returns whether the contender supports a query. */
  supports({ name, queries }: BenchQuery): boolean {
    const { dialect, without } = this.contender;
    return queries[dialect] !== undefined && !without?.includes(name);
  }

  /** Returns the URL and the body of the request for a query. */
  request({ name, queries, variables }: BenchQuery): { readonly url: string; readonly body: string } {
    const url = this.contender.role === 'limit' ? `${this.#url}/${name}` : this.#url;
    const query = queries[this.contender.dialect];
    return { url, body: JSON.stringify({ query, operationName: name, variables }) };
  }

  /** Sends a query. Resolves with the body and with its data in plain form. Rejects for a response with errors. */
  async send(query: BenchQuery): Promise<{ readonly text: string; readonly data: Record<string, unknown> }> {
    const { url, body } = this.request(query);
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    try {
      return { text, data: plainAnswer(Answer.parse(JSON.parse(text)).data) };
    } catch (cause) {
      const failure = `${this.contender.name} fails for "${query.title}"`;
      throw new Error(`${failure}: ${response.status} ${text.slice(0, 500)}`, { cause });
    }
  }

  /** Passes the body of the response to a contender that only sends prepared responses. */
  async prepare({ name }: BenchQuery, body: string): Promise<void> {
    if (this.contender.role !== 'limit') return;
    const stored = new Promise((resolve) => this.#child.once('message', resolve));
    this.#child.send({ path: `/${name}`, body });
    await stored;
  }

  /** Returns the resident memory of the process in bytes. */
  memory(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.#child.pid)], { encoding: 'utf8' });
    return Number(stdout) * 1024;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    // Gateways close their database connections on SIGTERM. The other contenders do not need a clean shutdown, so they
    // are killed.
    this.#child.kill(this.contender.role === 'gateway' ? 'SIGTERM' : 'SIGKILL');
    await ended;
  }
}
