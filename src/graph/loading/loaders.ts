import DataLoader from 'dataloader';
import type { TaggedCache } from '../../cache/tagged-cache.ts';
import { weigh } from '../../cache/weight.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Database, Row } from '../../store/database.ts';
import { type ArticleKey, articleReader, bodyReader } from '../../store/read/articles/articles.ts';
import { entityByNameReader, entityBySlugReader, entityReader } from '../../store/read/entities/entities.ts';
import { entityByIdentifierReader } from '../../store/read/entities/identifiers.ts';
import { extentOf, type KeysetSource, type Page, type PageRequest } from '../../store/read/keyset/list.ts';
import {
  countReader,
  pageReader,
  rootCountReader,
  rootPageReader,
  textOfRequest,
} from '../../store/read/keyset/pages.ts';
import { type BatchReader, toError } from '../../store/read/reader.ts';
import type { ArticleRow, EntityRow, Id } from '../../store/read/rows.ts';
import { ARCHIVE } from '../../store/read/tags.ts';
import type { Loaded } from './loaded.ts';

/** The readers of entities of a kind, by key. */
const ENTITY_BY = {
  slug: entityBySlugReader,
  name: entityByNameReader,
  sameAs: entityByIdentifierReader,
};

/** The maximum number of keys in one statement. */
const MAX_BATCH = 1_000;

/** The row cache: values that all requests share until the data on which they depend changes. */
export type RowCache = TaggedCache<unknown>;

/**
 * Loads the data of one request. The keys that one level of a query needs are read in one statement. A value is read
 * once per request, and not at all if it is in the row cache. `depend` receives the tags of the data the response
 * depends on.
 */
export class Loaders {
  readonly #database: Database;
  readonly #cache: RowCache | null;
  readonly #depend: (tags: Iterable<string>) => void;
  /** The bound readers, by reader or list, then by the text of the arguments. */
  readonly #bound = new Map<unknown, Map<string, unknown>>();
  /** The results of `once`, by function, then by the text of the arguments. */
  readonly #made = new Map<unknown, Map<string, unknown>>();

  constructor(
    database: Database,
    cache: RowCache | null = null,
    depend: (tags: Iterable<string>) => void = () => {},
  ) {
    this.#database = database;
    this.#cache = cache;
    this.#depend = depend;
  }

  /** Loads the value of a key. */
  load<K, V>(reader: BatchReader<null, K, V>, key: K): Loaded<V>;
  load<A, K, V>(reader: BatchReader<A, K, V>, key: K, args: A): Loaded<V>;
  load<A, K, V>(reader: BatchReader<A | null, K, V>, key: K, args: A | null = null): Loaded<V> {
    const text = reader.argsKey(args);
    return this.#loadFrom(this.#find<K, V>(reader, text) ?? this.#bind(reader, text, reader, args), key);
  }

  article(by: ArticleKey, value: string): Loaded<ArticleRow | null> {
    return this.load(articleReader, value, by);
  }

  body(article: Id): Loaded<string> {
    return this.load(bodyReader, article);
  }

  entity(id: Id): Loaded<EntityRow | null> {
    return this.load(entityReader, id);
  }

  entityBy(kind: EntityKind, by: keyof typeof ENTITY_BY, value: string): Loaded<EntityRow | null> {
    return this.load(ENTITY_BY[by], value, kind);
  }

  /** Loads a page of a root list. */
  root<R extends Row>(source: KeysetSource<R>, request: PageRequest): Loaded<Page<R>> {
    // The statement of a list selects rows of the type that the list declares.
    return this.load(rootPageReader, { source, request }) as Loaded<Page<R>>;
  }

  /** Loads the number of rows of a root list. */
  rootCount<R extends Row>(source: KeysetSource<R>, request: PageRequest): Loaded<number> {
    return this.load(rootCountReader, { source, extent: extentOf(source, request) });
  }

  /** Loads a page of the list of a parent. */
  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Loaded<Page<R>> {
    const text = textOfRequest(request);
    const page = this.#loadFrom(
      this.#find<Id, Page<Row>>(source, text) ?? this.#bind(source, text, pageReader, { source, request }),
      parent,
    );
    return page as Loaded<Page<R>>;
  }

  /** Loads the number of rows of the list of a parent. */
  count<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Loaded<number> {
    const extent = extentOf(source, request);
    const text = `count ${JSON.stringify(extent)}`;
    return this.#loadFrom(
      this.#find<Id, number>(source, text) ?? this.#bind(source, text, countReader, { source, extent }),
      parent,
    );
  }

  /** Calls `read` without the row cache. The response then depends on all articles. */
  uncached<A extends readonly unknown[], V>(
    read: (database: Database, ...args: A) => Promise<V>,
    ...args: A
  ): Promise<V> {
    this.#depend([ARCHIVE]);
    return read(this.#database, ...args);
  }

  /**
   * Calls `make` only once for equal arguments, and returns the same result each time. The arguments must be plain
   * data. Pages of lists with equal arguments are therefore read together.
   */
  once<A extends readonly unknown[], T>(make: (...args: A) => T, ...args: A): T {
    const text = JSON.stringify(args);
    // All values of one function have the same type.
    const made = this.#made.get(make)?.get(text) as T | undefined;
    return made ?? add(this.#made, make, text, make(...args));
  }

  /** Loads a value from the row cache or with a bound reader. */
  #loadFrom<K, V>(bound: BoundReader<K, V>, key: K): Loaded<V> {
    const keyText = bound.keyText(key);
    if (this.#cache) {
      const entry = this.#cache.get(bound.group, keyText);
      if (entry) {
        this.#depend(entry.tags);
        // A reader stores values of one type under its keys.
        return entry.value as V;
      }
    }
    return bound.loader.load({ key, keyText });
  }

  /** Returns the bound reader for a reader or list and the text of its arguments. */
  #find<K, V>(owner: unknown, text: string): BoundReader<K, V> | undefined {
    // All bound readers of one owner have the same type.
    return this.#bound.get(owner)?.get(text) as BoundReader<K, V> | undefined;
  }

  /**
   * Binds a reader to its arguments. The group in the row cache consists of the reader's name and the arguments. `owner`
   * and `text` identify the bound reader in this request.
   */
  #bind<A, K, V>(
    owner: unknown,
    text: string,
    { name, load, argsKey, key: keyText, tags }: BatchReader<A, K, V>,
    args: A,
  ): BoundReader<K, V> {
    const group = `${name}\0${argsKey(args)}`;
    const cache = this.#cache;
    const loader = new DataLoader<TextKey<K>, V, string>(
      async (requested) => {
        const keys = requested.map(({ key }) => key);
        const moment = cache?.moment() ?? 0;
        // A failed read is not repeated in the request: DataLoader caches errors in the result, but not rejections.
        const values = await load(this.#database, args, keys).catch((error: unknown) =>
          keys.map(() => toError(error)),
        );
        if (!cache) {
          this.#depend(new Dependencies((index, value: V) => tags(keys[index] as K, value, args), values));
          return values;
        }
        for (const [index, value] of values.entries()) {
          if (value instanceof Error) continue;
          const { key, keyText } = requested[index] as TextKey<K>;
          const dependencies = tags(key, value, args);
          this.#depend(dependencies);
          cache.set({ group, key: keyText }, value, weigh(value), dependencies, moment);
        }
        return values;
      },
      { maxBatchSize: MAX_BATCH, cacheKeyFn: (requested) => requested.keyText },
    );
    return add(this.#bound, owner, text, { group, keyText, loader });
  }
}

/** The tags of several values. They are computed only if they are needed: if the response is cached. */
class Dependencies<V> implements Iterable<string> {
  readonly #tagsOf: (index: number, value: V) => readonly string[];
  readonly #values: readonly (V | Error)[];

  constructor(tagsOf: (index: number, value: V) => readonly string[], values: readonly (V | Error)[]) {
    this.#tagsOf = tagsOf;
    this.#values = values;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const [index, value] of this.#values.entries()) {
      if (!(value instanceof Error)) yield* this.#tagsOf(index, value);
    }
  }
}

/** A reader with its arguments, for one request. */
interface BoundReader<K, V> {
  readonly group: string;
  readonly keyText: (key: K) => string;
  readonly loader: DataLoader<TextKey<K>, V, string>;
}

/** A key with its text, which for the page of a root list takes the SQL of its statement to compute. */
interface TextKey<K> {
  readonly key: K;
  readonly keyText: string;
}

/** Adds a value for an owner and a text, and returns it. */
function add<T>(values: Map<unknown, Map<string, unknown>>, owner: unknown, text: string, value: T): T {
  const byText = values.get(owner);
  if (byText) byText.set(text, value);
  else values.set(owner, new Map([[text, value]]));
  return value;
}
