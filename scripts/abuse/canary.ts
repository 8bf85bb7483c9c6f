import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type CanaryOrder, CanaryReport } from './canary-messages.ts';

/** A client in a separate process that sends a cheap query ten times per second and measures the latency. */
export class Canary {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(new URL('./canary-process.ts', import.meta.url));
  }

  /** Sets the URL and the slugs of the queries. Each query requests one article. */
  direct(url: string, slugs: readonly string[]): void {
    const order: CanaryOrder = { url, slugs: [...slugs] };
    this.#child.send(order);
  }

  /**
   * Returns the measurements since the last report. For pending queries, the report contains the waiting time so far.
   */
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
