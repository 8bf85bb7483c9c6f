import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { counted } from '../../src/counted.ts';
import { packagePath } from '../../src/package-path.ts';

const Round = z.object({
  /** Requests that were not answered, or with another status than 2xx. */
  failures: z.number(),
  requestsPerSecond: z.number(),
  /** Milliseconds. */
  p50: z.number(),
  p99: z.number(),
});

/** What came of some time under load. */
export type Round = Readonly<z.infer<typeof Round>>;

/** Requests that wait for an answer at any time. */
export const CONNECTIONS = 8;

/** The second process, which asks. */
export class Load {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(): Promise<Load> {
    const child = fork(packagePath('scripts/bench/contenders/load-process.js'), [], { execArgv: [] });
    await once(child, 'message');
    return new Load(child);
  }

  /** Asks the same for some milliseconds. Rejects where anything is not answered. */
  async run(request: { readonly url: string; readonly body: string }, milliseconds: number): Promise<Round> {
    this.#child.send({ ...request, connections: CONNECTIONS, milliseconds });
    const [message]: unknown[] = await once(this.#child, 'message');
    const round = Round.parse(message);
    if (round.failures > 0)
      throw new Error(`${counted(round.failures, 'request')} to ${request.url} failed.`);
    return round;
  }

  stop(): void {
    this.#child.kill();
  }
}
