import type { TextExtractor } from '../model/extraction.ts';
import type { Database } from '../store/database.ts';
import { ARCHIVE } from '../store/read/tags.ts';
import type { GraphContext } from './builder.ts';
import { Loaders, type RowCache } from './loaders.ts';

/** What the requests of a server share. */
export interface Shared {
  readonly database: Database;
  readonly extractor: TextExtractor;
  /** Null where nothing is kept between requests. */
  readonly rows: RowCache | null;
}

/** The context of one request, which learns what the answer is made of: the tags of `store/read/tags`. */
export class RequestContext implements GraphContext {
  readonly tags = new Set<string>();
  readonly loaders: Loaders;
  readonly extractor: TextExtractor;
  readonly #database: Database;

  constructor({ database, extractor, rows }: Shared) {
    this.#database = database;
    this.extractor = extractor;
    this.loaders = new Loaders(database, rows, (tags) => {
      for (const tag of tags) this.tags.add(tag);
    });
  }

  /** What is read past the loaders may change with anything. */
  get database(): Database {
    this.tags.add(ARCHIVE);
    return this.#database;
  }
}
