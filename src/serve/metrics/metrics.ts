import type { ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { createRegistry, type MetricSources } from './registry.ts';

/** The metrics of a process, in a form that can be sent to another process. */
export type MetricsSnapshot = readonly {
  readonly values: readonly { readonly value: number }[];
}[];

export interface MetricsOptions extends MetricSources {
  /** Returns the metrics of the other processes on the same port. */
  readonly others: () => Promise<readonly MetricsSnapshot[]>;
  /** Receives errors that occur while metrics are collected. */
  readonly failed: (error: unknown) => void;
}

/**
 * `/metrics`: the metrics of all processes that share a port, for Prometheus. The metrics are read from the counters of
 * the caches, the pool and the process when they are requested, so that other requests take no additional time. The
 * library is loaded at the first request for metrics.
 */
export class Metrics {
  readonly #options: MetricsOptions;
  #registry: Promise<Registry> | undefined;

  constructor(options: MetricsOptions) {
    this.#options = options;
  }

  /** Returns the metrics of this process. */
  async measure(): Promise<MetricsSnapshot> {
    this.#registry ??= createRegistry(this.#options);
    return (await this.#registry).getMetricsAsJSON();
  }

  /** Sends the metrics of all processes. */
  send(response: ServerResponse): void {
    this.#all().then(
      ({ contentType, text }) => {
        response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
        response.end(text);
      },
      (error: unknown) => {
        this.#options.failed(error);
        response.destroy();
      },
    );
  }

  async #all(): Promise<{ contentType: string; text: string }> {
    const [own, others] = await Promise.all([this.measure(), this.#options.others()]);
    const { AggregatorRegistry } = await import('prom-client');
    // The label `worker` makes each sample unique, so that `first` returns all samples.
    const all = AggregatorRegistry.aggregate(
      [own, ...others].map((snapshot) => snapshot.map((family) => ({ ...family, aggregator: 'first' }))),
    );
    return { contentType: all.contentType, text: await all.metrics() };
  }
}
