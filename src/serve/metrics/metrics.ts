import type { ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { createRegistry, type Measured } from './registry.ts';

/** What a process counts, in a form that can be told to another process. */
export type Figures = readonly {
  readonly values: readonly { readonly value: number }[];
}[];

export interface MetricsOptions extends Measured {
  /** What the other processes on the same port count. */
  readonly others: () => Promise<readonly Figures[]>;
  /** Told of what could not be measured. */
  readonly failed: (error: unknown) => void;
}

/**
 * `/metrics`: the figures of all processes that share a port, for Prometheus. Nothing is counted for it: it reads what
 * caches, pool and process know anyhow when somebody asks, so that requests cost what they cost without it. Before
 * that, not even the library is loaded.
 */
export class Metrics {
  readonly #options: MetricsOptions;
  #registry: Promise<Registry> | undefined;

  constructor(options: MetricsOptions) {
    this.#options = options;
  }

  /** What this process counts. */
  async measure(): Promise<Figures> {
    this.#registry ??= createRegistry(this.#options);
    return (await this.#registry).getMetricsAsJSON();
  }

  /** Sends the figures of all processes. */
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
    // The label of its process tells each figure from all others: the first of its name and labels is the only one.
    const all = AggregatorRegistry.aggregate(
      [own, ...others].map((figures) => figures.map((family) => ({ ...family, aggregator: 'first' }))),
    );
    return { contentType: all.contentType, text: await all.metrics() };
  }
}
