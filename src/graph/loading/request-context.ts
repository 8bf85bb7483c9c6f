import type { TextExtractor } from '../../model/extraction.ts';
import { Caller } from '../../store/connection/caller.ts';
import type { Database } from '../../store/database.ts';
import type { LiveEvents } from '../../store/live/live-events.ts';
import { ARCHIVE } from '../../store/read/tags.ts';
import type { GraphContext } from './graph-context.ts';
import { Loaders, type RowCache } from './loaders.ts';

/** What the requests of a server share. */
export interface Shared {
  readonly database: Database;
  readonly extractor: TextExtractor;
  /** Null where nothing is kept between requests. */
  readonly rows: RowCache | null;
  /** Without it nobody can subscribe. */
  readonly live?: LiveEvents | null;
}

export interface RequestOptions {
  /** On whose behalf its statements run; a new one if none is given. */
  readonly caller?: Caller;
  /** The event that the client received last; null if it does not say. */
  readonly lastEventId?: string | null;
}

/** The context of one request, which learns what the answer is made of: the tags of `store/read/tags`. */
export class RequestContext implements GraphContext {
  readonly lastEventId: string | null;
  /** On whose behalf the statements of the request run. */
  readonly caller: Caller;
  readonly #shared: Shared;
  readonly #dependencies: (readonly string[])[] = [];
  #loaders: Loaders | undefined;
  #database: Database | undefined;

  constructor(shared: Shared, { caller = new Caller(), lastEventId = null }: RequestOptions = {}) {
    this.#shared = shared;
    this.caller = caller;
    this.lastEventId = lastEventId;
  }

  get loaders(): Loaders {
    this.#loaders ??= new Loaders(this.#reads, this.#shared.rows, (tags) => this.#dependencies.push(tags));
    return this.#loaders;
  }

  get extractor(): TextExtractor {
    return this.#shared.extractor;
  }

  get live(): LiveEvents | null {
    return this.#shared.live ?? null;
  }

  get tags(): Set<string> {
    return new Set(this.#dependencies.flat());
  }

  /** What is read past the loaders may change with anything. */
  get database(): Database {
    this.#dependencies.push([ARCHIVE]);
    return this.#reads;
  }

  get #reads(): Database {
    this.#database ??= this.#shared.database.for(this.caller);
    return this.#database;
  }
}
