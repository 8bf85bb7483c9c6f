import type { RowCache } from '../../graph/loading/loaders.ts';
import type { LiveEvents } from '../../store/live/live-events.ts';
import type { ResponseCache } from './response-cache.ts';

/** The caches of a process, and the live events that depend on the same change feed. */
export interface Caches {
  /** Null if the row cache is disabled. */
  readonly rows: RowCache | null;
  /** Null if the response cache is disabled. */
  readonly responses: ResponseCache | null;
  /** Notifies subscribers of changes, after the changed entries are purged from the caches. */
  readonly live: LiveEvents;
}
