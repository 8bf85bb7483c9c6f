/** Measures the rate of a run. */
export class RunMeter {
  /** The number of records, and the milliseconds since the start, at each reading. */
  readonly #points: { readonly records: number; readonly time: number }[] = [{ records: 0, time: 0 }];
  readonly #startedAt = performance.now();
  #records = 0;

  /** Records that the run has processed a number of records in total. */
  reach(records: number): void {
    this.#records = records;
    this.#points.push({ records: this.#records, time: performance.now() - this.#startedAt });
  }

  /** Returns the number of records per second in each tenth of the run. */
  tenths(): readonly number[] {
    const times = Array.from({ length: 11 }, (_, tenth) => this.#timeOf((this.#records * tenth) / 10));
    return times
      .slice(1)
      .map((time, tenth) => Math.round((this.#records * 100) / (time - (times[tenth] ?? 0))));
  }

  /** Returns the time at which a number of records was complete, by interpolation between readings. */
  #timeOf(records: number): number {
    const after = this.#points.findIndex((point) => point.records >= records);
    const [a, b] = [this.#points[after - 1], this.#points[after]];
    if (b === undefined) return 0;
    if (a === undefined) return b.time;
    return a.time + ((b.time - a.time) * (records - a.records)) / (b.records - a.records);
  }
}
