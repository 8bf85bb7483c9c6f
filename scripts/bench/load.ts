import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import * as z from 'zod';
import { counted } from '../../src/counted.ts';
import { packagePath } from '../../src/package-path.ts';

const Round = z.object({
  /** The number of requests without a response of status 2xx. */
  failures: z.number(),
  requestsPerSecond: z.number(),
  /** In milliseconds. */
  p50: z.number(),
  p99: z.number(),
});

/** The measurements of one round. */
export type Round = Readonly<z.infer<typeof Round>>;

/** The number of concurrent requests. */
export const CONNECTIONS = 8;

/** The load generator, which runs in a separate process. */
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

  /** Repeats a request for a number of milliseconds. Rejects if a request fails. */
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
