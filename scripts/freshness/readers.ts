import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, seededRandom } from '../shared/random.ts';
import { ask } from '../shared/uncached-gateway.ts';

/**
 * Readers who ask so many times a second, whether they were answered or not: a slow gateway does not slow them
 * down. Which questions are popular is drawn by lot.
 */
export class Readers {
  readonly #questions: readonly object[];
  readonly #urls: readonly string[];
  readonly #rate: number;
  readonly #choose: (random: number) => number;
  readonly #random: Random = seededRandom(1);
  /** Milliseconds from when each was to be asked to its answer. */
  readonly #latencies: number[] = [];

  constructor(questions: readonly object[], urls: readonly string[], rate: number) {
    this.#questions = questions
      .map((question) => ({ question, order: this.#random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ question }) => question);
    this.#urls = urls;
    this.#rate = rate;
    this.#choose = zipf(questions.length);
  }

  /** Asks until it is told to end, and all have been answered. Rejects where one is not. */
  async read(signal: AbortSignal): Promise<void> {
    const begun = performance.now();
    const asked: Promise<void>[] = [];
    for (let count = 0; !signal.aborted; count++) {
      const due = begun + (count * 1_000) / this.#rate;
      await sleep(Math.max(0, due - performance.now()));
      asked.push(this.#ask(count, due));
    }
    await Promise.all(asked);
  }

  /** Milliseconds. */
  latency(): { readonly median: number; readonly p99: number } {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(part * sorted.length)]!;
    return { median: at(0.5), p99: at(0.99) };
  }

  async #ask(count: number, due: number): Promise<void> {
    const question = this.#questions[this.#choose(this.#random())]!;
    await ask(this.#urls[count % this.#urls.length]!, question);
    this.#latencies.push(performance.now() - due);
  }
}

/** Which of so many is chosen for a number from 0 to 1: the nth of them an nth as often as the first. */
function zipf(length: number): (random: number) => number {
  const bounds: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= length; rank++) {
    sum += 1 / rank;
    bounds.push(sum);
  }
  return (random) => bounds.findIndex((bound) => random * sum < bound);
}
