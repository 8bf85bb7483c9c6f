import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { z } from 'zod';
import { packagePath } from '../../src/package-path.ts';
import type { Contender } from './contenders.ts';
import { newerNode } from './install.ts';
import { plainAnswer } from './plain.ts';
import type { Question } from './questions.ts';

const Answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() });

/** Milliseconds that a contender may take until it answers. */
const START_TIMEOUT = 60_000;

/** A contender that answers. */
export class Running {
  readonly contender: Contender;
  /** Milliseconds from its start until it took requests. */
  readonly ready: number;
  readonly #url: string;
  readonly #child: ChildProcess;

  private constructor(contender: Contender, child: ChildProcess, url: string, ready: number) {
    this.contender = contender;
    this.ready = ready;
    this.#url = url;
    this.#child = child;
  }

  /** Starts a contender in an environment, DATABASE_URL included; resolves once it says where it answers. */
  static async start(contender: Contender, env: Readonly<Record<string, string>>): Promise<Running> {
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
      const url = await whereItAnswers(contender.name, child);
      return new Running(contender, child, url, performance.now() - started);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Whether the question can be put to it. */
  answers({ name, queries }: Question): boolean {
    const { dialect, without } = this.contender;
    return queries[dialect] !== undefined && !without?.includes(name);
  }

  /** Where a question goes, and its bytes. */
  request({ name, queries, variables }: Question): { readonly url: string; readonly body: string } {
    const url = this.contender.role === 'limit' ? `${this.#url}/${name}` : this.#url;
    const query = queries[this.contender.dialect];
    return { url, body: JSON.stringify({ query, operationName: name, variables }) };
  }

  /** Its answer to a question, as it comes, and what it says. Rejects for an answer with errors. */
  async ask(question: Question): Promise<{ readonly text: string; readonly said: Record<string, unknown> }> {
    const { url, body } = this.request(question);
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    try {
      return { text, said: plainAnswer(Answer.parse(JSON.parse(text)).data) };
    } catch (cause) {
      const asked = `${this.contender.name} fails at "${question.title}"`;
      throw new Error(`${asked}: ${response.status} ${text.slice(0, 500)}`, { cause });
    }
  }

  /** Hands it the bytes that it is to send, if it is one that makes no answers itself. */
  async prepare({ name }: Question, body: string): Promise<void> {
    if (this.contender.role !== 'limit') return;
    const kept = new Promise((resolve) => this.#child.once('message', resolve));
    this.#child.send({ path: `/${name}`, body });
    await kept;
  }

  /** Its resident memory, in bytes. */
  memory(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.#child.pid)], { encoding: 'utf8' });
    return Number(stdout) * 1024;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    // Nothing of what they hold is wanted any more; the gateways give up their connections properly.
    this.#child.kill(this.contender.role === 'gateway' ? 'SIGTERM' : 'SIGKILL');
    await ended;
  }
}

/** The address that a starting contender prints. */
function whereItAnswers(name: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(
      () => reject(new Error(`${name} does not start. It printed: ${printed}`)),
      START_TIMEOUT,
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const url = /http:\/\/127\.0\.0\.1:\S+/.exec(printed);
      if (!url || !printed.endsWith('\n')) return;
      clearTimeout(late);
      resolve(url[0]);
    });
    child.once('close', () => {
      clearTimeout(late);
      reject(new Error(`${name} ended. It printed: ${printed}`));
    });
  });
}
