import { Host } from './host.ts';

/** The maximum number of hosts whose state is in memory. */
const MAX_HOSTS = 1_000;

/** The hosts to which requests are made, by origin. The state of hosts that are not in use is discarded. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #pause: number;

  constructor(pause: number) {
    this.#pause = pause;
  }

  of({ origin }: URL): Host {
    const host = this.#hosts.get(origin) ?? new Host(origin, this.#pause);
    // The map iterates in the order of insertion, so the host that was not used for the longest time is the first.
    this.#hosts.delete(origin);
    this.#hosts.set(origin, host);
    for (const [oldest, { isIdle, blockedUntil }] of this.#hosts) {
      if (this.#hosts.size <= MAX_HOSTS) break;
      if (isIdle && blockedUntil < Date.now() && oldest !== origin) this.#hosts.delete(oldest);
    }
    return host;
  }
}
