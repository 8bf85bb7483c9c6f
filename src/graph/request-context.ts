import type { TextExtractor } from '../model/extraction.ts';
import type { Database } from '../store/database.ts';
import type { LiveEvents } from '../store/live/live-events.ts';
import { ARCHIVE } from '../store/read/tags.ts';
import type { GraphContext } from './builder.ts';
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

/** The context of one request, which learns what the answer is made of: the tags of `store/read/tags`. */
export class RequestContext implements GraphContext {
  readonly loaders: Loaders;
  readonly extractor: TextExtractor;
  readonly live: LiveEvents | null;
  readonly lastEventId: string | null;
  readonly #database: Database;
  readonly #dependencies: (readonly string[])[] = [];

  constructor({ database, extractor, rows, live = null }: Shared, lastEventId: string | null = null) {
    this.#database = database;
    this.extractor = extractor;
    this.live = live;
    this.lastEventId = lastEventId;
    this.loaders = new Loaders(database, rows, (tags) => this.#dependencies.push(tags));
  }

  get tags(): Set<string> {
    return new Set(this.#dependencies.flat());
  }

  /** What is read past the loaders may change with anything. */
  get database(): Database {
    this.#dependencies.push([ARCHIVE]);
    return this.#database;
  }
}
