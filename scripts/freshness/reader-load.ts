import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../shared/post.ts';
import { type Random, seededRandom, shuffled } from '../shared/random.ts';
import { ascending, median, quantile } from '../shared/statistics.ts';

/**
 * Sends queries at a constant rate without waiting for responses, so that a slow gateway does not reduce the load.
 * Some queries are sent far more often than others.
 */
export class ReaderLoad {
  readonly #queries: readonly object[];
  readonly #urls: readonly string[];
  readonly #rate: number;
  readonly #choose: (random: number) => number;
  readonly #random: Random = seededRandom(1);
  /** Milliseconds from the scheduled time of each query to its response. */
  readonly #latencies: number[] = [];

  constructor(queries: readonly object[], urls: readonly string[], rate: number) {
    this.#queries = shuffled(this.#random, queries);
    this.#urls = urls;
    this.#rate = rate;
    this.#choose = zipf(queries.length);
  }

  /** Sends queries until the signal is aborted. Resolves when all responses have arrived. Rejects if one is missing. */
  async run(signal: AbortSignal): Promise<void> {
    const begun = performance.now();
    const sent: Promise<void>[] = [];
    for (let count = 0; !signal.aborted; count++) {
      const due = begun + (count * 1_000) / this.#rate;
      await sleep(Math.max(0, due - performance.now()));
      sent.push(this.#send(count, due));
    }
    await Promise.all(sent);
  }

  /** Returns the median and the 99th percentile of the latencies, in milliseconds. */
  latency(): { readonly median: number; readonly p99: number } {
    const sorted = ascending(this.#latencies);
    return { median: median(sorted), p99: quantile(sorted, 0.99) };
  }

  async #send(count: number, due: number): Promise<void> {
    const query = this.#queries[this.#choose(this.#random())]!;
    await post(this.#urls[count % this.#urls.length]!, query);
    this.#latencies.push(performance.now() - due);
  }
}

/** Returns a function that maps a number in [0, 1) to an index below `length`; index n is 1/(n + 1) as frequent as index 0. */
function zipf(length: number): (random: number) => number {
  const bounds: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= length; rank++) {
    sum += 1 / rank;
    bounds.push(sum);
  }
  return (random) => bounds.findIndex((bound) => random * sum < bound);
}
