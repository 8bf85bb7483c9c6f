import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type CanaryOrder, CanaryReport } from './canary-messages.ts';

/** A client in a process of its own, which sends a cheap query ten times a second and measures the answers. */
export class Canary {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(new URL('./canary-process.ts', import.meta.url));
  }

  /** Sends its queries there from now on, for one article each. */
  direct(url: string, slugs: readonly string[]): void {
    const order: CanaryOrder = { url, slugs: [...slugs] };
    this.#child.send(order);
  }

  /** What it measured since the last report. Queries without an answer count with the time that they have waited. */
  async report(): Promise<CanaryReport> {
    const order: CanaryOrder = { report: true };
    this.#child.send(order);
    const [message]: unknown[] = await once(this.#child, 'message');
    return CanaryReport.parse(message);
  }

  stop(): void {
    this.#child.kill();
  }
}
