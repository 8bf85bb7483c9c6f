import PQueue from 'p-queue';
import robotsParser, { type Robots } from 'robots-parser';

/** The user agent in the rules of robots.txt. */
const PRODUCT = 'dateline';
/** The time for which a robots.txt is used, in milliseconds. RFC 9309 allows 24 hours. */
const ROBOTS_AGE = 12 * 3_600_000;
/** The longest pause between requests that a robots.txt can require, in milliseconds. */
const MAX_PAUSE = 30_000;

/** A host, to which requests are made one after the other, with a pause between them. */
export class Host {
  /** The time before which the host accepts no requests, in milliseconds since the epoch. */
  blockedUntil = 0;
  readonly #origin: string;
  readonly #pause: number;
  #queue: PQueue;
  #robots: { readonly rules: Promise<Robots>; readonly until: number } | null = null;

  /** `pause` is the minimum time between the beginnings of two requests, in milliseconds. */
  constructor(origin: string, pause: number) {
    this.#origin = origin;
    this.#pause = pause;
    this.#queue = queueOf(pause);
  }

  /** Whether no request is running or waiting. */
  get isIdle(): boolean {
    return this.#queue.size + this.#queue.pending === 0;
  }

  /** Makes a request when the previous ones are complete and the pause is over. Rejects if the signal is aborted before. */
  request<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#queue.add(work, { signal });
  }

  /** Returns whether robots.txt allows a URL. `load` returns the content of robots.txt. */
  async isAllowed(url: string, load: (url: string) => Promise<string>): Promise<boolean> {
    if (this.#robots === null || this.#robots.until < Date.now())
      this.#robots = { rules: this.#loadRobots(load), until: Date.now() + ROBOTS_AGE };
    try {
      return (await this.#robots.rules).isAllowed(url, PRODUCT) !== false;
    } catch (error) {
      this.#robots = null;
      throw error;
    }
  }

  async #loadRobots(load: (url: string) => Promise<string>): Promise<Robots> {
    const url = `${this.#origin}/robots.txt`;
    const rules = robotsParser(url, await load(url));
    const delay = Math.min((rules.getCrawlDelay(PRODUCT) ?? 0) * 1_000, MAX_PAUSE);
    if (delay > this.#pause) this.#queue = queueOf(delay);
    return rules;
  }
}

const queueOf = (pause: number): PQueue =>
  new PQueue({ concurrency: 1, ...(pause > 0 && { interval: pause, intervalCap: 1, strict: true }) });
