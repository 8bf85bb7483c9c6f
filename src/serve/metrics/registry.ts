import type { Registry } from 'prom-client';
import type { TaggedCache } from '../../cache/tagged-cache.ts';
import type { Database } from '../../store/database.ts';
import type { Caches } from '../answers/caches.ts';

/** The objects whose counters become metrics. */
export interface MetricSources {
  readonly database: Pick<Database, 'pool' | 'waiting'>;
  readonly caches: Caches | undefined;
}

/** Creates the registry of all metrics of this process. Their values are read when the metrics are requested. */
export async function createRegistry({ database, caches }: MetricSources): Promise<Registry> {
  const { collectDefaultMetrics, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  // The log uses the same name.
  registry.setDefaultLabels({ worker: String(process.pid) });
  collectDefaultMetrics({ register: registry });
  await registerCaches(registry, caches);

  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `dateline_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  if (caches) gauge('subscribers', 'Open subscriptions.', () => caches.live.subscribers);
  gauge('database_connections', 'PostgreSQL connections for queries.', () => database.pool.totalCount);
  gauge('database_connections_idle', 'PostgreSQL connections that are idle.', () => database.pool.idleCount);
  gauge('database_waiting', 'Queries that wait for a PostgreSQL connection.', () => database.waiting);
  return registry;
}

type Figures = TaggedCache<unknown>['figures'];

/** Registers the metrics of the response cache and the row cache. */
async function registerCaches(registry: Registry, caches: Caches | undefined): Promise<void> {
  const { Counter, Gauge } = await import('prom-client');
  const common = { labelNames: ['cache'] as const, registers: [registry] };
  const measured: [cache: string, read: () => Figures][] = [];
  const { rows, responses } = caches ?? {};
  if (rows) measured.push(['row', () => rows.figures]);
  if (responses) measured.push(['response', () => responses.entries.figures]);

  const count = (figure: 'hits' | 'misses', help: string) =>
    new Counter({
      ...common,
      name: `dateline_cache_${figure}_total`,
      help,
      collect() {
        this.reset();
        for (const [cache, read] of measured) this.inc({ cache }, read()[figure]);
      },
    });
  count('hits', 'Cache lookups that found an entry.');
  count('misses', 'Cache lookups that found no entry.');
  const gauge = (figure: 'entries' | 'bytes', help: string) =>
    new Gauge({
      ...common,
      name: `dateline_cache_${figure}`,
      help,
      collect() {
        for (const [cache, read] of measured) this.set({ cache }, read()[figure]);
      },
    });
  gauge('entries', 'Entries in the cache.');
  gauge('bytes', 'Estimated memory of the entries in the cache.');
}
