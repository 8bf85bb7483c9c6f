import type { Registry } from 'prom-client';
import type { TaggedCache } from '../../cache/tagged-cache.ts';
import type { Database } from '../../store/database.ts';
import type { Caches } from '../answers/caches.ts';

/** What there is to measure. */
export interface Measured {
  readonly database: Pick<Database, 'pool' | 'waiting'>;
  readonly caches: Pick<Caches, 'rows' | 'answers' | 'live'> | undefined;
}

/** Everything that is shown of this process; read when it is asked for. */
export async function createRegistry({ database, caches }: Measured): Promise<Registry> {
  const { collectDefaultMetrics, Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  // As the log calls it.
  registry.setDefaultLabels({ worker: String(process.pid) });
  collectDefaultMetrics({ register: registry });

  const registers = [registry];
  const kept = keptIn(caches);
  const labelNames = ['cache'] as const;
  const countLookups = (figure: 'hits' | 'misses', help: string) =>
    new Counter({
      name: `dateline_cache_${figure}_total`,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const [cache, { figures }] of kept) this.inc({ cache }, figures[figure]);
      },
    });
  countLookups('hits', 'Lookups that found something kept.');
  countLookups('misses', 'Lookups that found nothing kept.');
  const gaugeKept = (figure: 'entries' | 'bytes', help: string) =>
    new Gauge({
      name: `dateline_cache_${figure}`,
      help,
      labelNames,
      registers,
      collect() {
        for (const [cache, { figures }] of kept) this.set({ cache }, figures[figure]);
      },
    });
  gaugeKept('entries', 'Rows, lists or answers that are kept.');
  gaugeKept('bytes', 'What these weigh, by the reckoning of the cache.');

  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `dateline_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  if (caches) gauge('subscribers', 'Subscriptions that are open.', () => caches.live.subscribers);
  gauge('database_connections', 'Connections to PostgreSQL for queries.', () => database.pool.totalCount);
  gauge('database_connections_idle', 'Those that run no query.', () => database.pool.idleCount);
  gauge('database_waiting', 'Queries that wait for a connection.', () => database.waiting);
  return registry;
}

/** The caches of a process by their names; none where nothing is kept. */
function keptIn(
  caches: Measured['caches'],
): readonly (readonly [string, Pick<TaggedCache<unknown>, 'figures'>])[] {
  return [
    ...(caches?.rows ? [['rows', caches.rows] as const] : []),
    ...(caches?.answers ? [['answers', caches.answers.changes] as const] : []),
  ];
}
