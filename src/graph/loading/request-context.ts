import type { TextExtractor } from '../../model/extraction.ts';
import { Caller } from '../../store/connection/caller.ts';
import type { Database } from '../../store/database.ts';
import type { LiveEvents } from '../../store/live/live-events.ts';
import type { GraphContext } from './graph-context.ts';
import { Loaders, type RowCache } from './loaders.ts';

/** The resources that all requests of a server share. */
export interface Shared {
  readonly database: Database;
  readonly extractor: TextExtractor;
  /** Null if the row cache is disabled. */
  readonly rows: RowCache | null;
  /** Null or absent if subscriptions are not available. */
  readonly live?: LiveEvents | null;
}

export interface RequestOptions {
  /** The caller of the request's statements; by default a new caller. */
  readonly caller?: Caller;
  /** The id of the last event that the client received; null if it did not send one. */
  readonly lastEventId?: string | null;
}

/**
 * The context of one request. It collects the tags of the data that the response depends on (see
 * `store/read/tags.ts`).
 */
export class RequestContext implements GraphContext {
  readonly lastEventId: string | null;
  /** The caller of the request's statements. */
  readonly caller: Caller;
  readonly #shared: Shared;
  readonly #dependencies: Iterable<string>[] = [];
  #loaders: Loaders | undefined;

  constructor(shared: Shared, { caller = new Caller(), lastEventId = null }: RequestOptions = {}) {
    this.#shared = shared;
    this.caller = caller;
    this.lastEventId = lastEventId;
  }

  get loaders(): Loaders {
    const { database, rows } = this.#shared;
    this.#loaders ??= new Loaders(database.for(this.caller), rows, (tags) => this.#dependencies.push(tags));
    return this.#loaders;
  }

  get extractor(): TextExtractor {
    return this.#shared.extractor;
  }

  get live(): LiveEvents | null {
    return this.#shared.live ?? null;
  }

  /** The tags of the data that the response depends on. */
  get tags(): Set<string> {
    const tags = new Set<string>();
    for (const dependencies of this.#dependencies) for (const tag of dependencies) tags.add(tag);
    return tags;
  }
}
