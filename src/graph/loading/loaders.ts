import DataLoader from 'dataloader';
import type { TaggedCache } from '../../cache/tagged-cache.ts';
import { weigh } from '../../cache/weight.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Database, Row } from '../../store/database.ts';
import {
  extentOf,
  type KeysetSource,
  type Page,
  type PageRequest,
  textOfRequest,
} from '../../store/read/keyset.ts';
import type { AppearanceKey, ArticleKey, ListReader } from '../../store/read/lookups.ts';
import type {
  ArticleRow,
  CountryFacts,
  EntityFigures,
  EntityRow,
  Id,
  MentionRow,
  PlaceFacts,
  QuotationRow,
  RoleRow,
} from '../../store/read/rows.ts';
import type { HighlightRow } from '../../store/read/text/highlights.ts';
import { type Reader, readerOfEach, readerOfList, readerOfOne, toError } from './reader.ts';
import {
  ARTICLE,
  BODY,
  COUNT,
  COUNTRY,
  COUNTRY_FACTS,
  ENTITY,
  ENTITY_BY_NAME,
  ENTITY_BY_SLUG,
  ENTITY_FIGURES,
  HIGHLIGHTS,
  MENTIONS,
  PAGE,
  PLACE_FACTS,
  QUOTATION,
  ROLE,
  ROOT_COUNT,
  ROOT_PAGE,
} from './readers.ts';

/** Most keys in one statement: more are split. */
const MAX_BATCH = 1_000;

/** A value: at once where it is kept, else when it has been read. */
export type Loaded<T> = T | Promise<T>;

/** What is made of a value, as soon as it is there: at once if it is, as a promise costs more than most of what is made. */
export const whenLoaded = <T, U>(value: Loaded<T>, make: (value: T) => Loaded<U>): Loaded<U> =>
  value instanceof Promise ? value.then(make) : make(value);

/** All values, at once if they all are there. */
export const allLoaded = <T>(values: readonly Loaded<T>[]): Loaded<readonly T[]> =>
  // TypeScript does not see that none is a promise.
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);

/** What is read once for all requests, until it changes. */
export type RowCache = TaggedCache<unknown>;

/**
 * The reads of one request. All keys that a level of a query needs become one statement; a key that is needed twice is
 * read once, and what is cached from other requests is not read at all. `depend` receives the tags of everything that
 * the answer is made of.
 */
export class Loaders {
  readonly #database: Database;
  readonly #cache: RowCache | null;
  readonly #depend: (tags: readonly string[]) => void;
  // By reader or source, then by the text of the arguments.
  readonly #bound = new Map<unknown, Map<string, unknown>>();
  readonly #made = new Map<unknown, Map<string, unknown>>();

  constructor(
    database: Database,
    cache: RowCache | null = null,
    depend: (tags: readonly string[]) => void = () => {},
  ) {
    this.#database = database;
    this.#cache = cache;
    this.#depend = depend;
  }

  /** The value of a key, read with these arguments. */
  #load<A, K, V>(reader: Reader<A, K, V>, args: A, key: K): Loaded<V> {
    return this.#loadFrom<K, V>(reader, reader.textOfArgs(args), key, () => this.#bind(reader, args));
  }

  /** The same where `owner` and `text` are the shorter way to tell a reader and its arguments from others. */
  #loadFrom<K, V>(owner: unknown, text: string, key: K, bind: () => Bound<K, V>): Loaded<V> {
    const bound = once(this.#bound, owner, text, bind);
    if (this.#cache) {
      const entry = this.#cache.get(bound.prefix + bound.textOfKey(key));
      if (entry) {
        this.#depend(entry.tags);
        // A reader stores values of one type under its keys.
        return entry.value as V;
      }
    }
    return bound.loader.load(key);
  }

  /** The one place where keys of cached values are made: of the reader, its arguments, and the key. */
  #bind<A, K, V>(reader: Reader<A, K, V>, args: A): Bound<K, V> {
    const { read, tags, textOfKey } = reader;
    const prefix = `${reader.id}\0${reader.textOfArgs(args)}\0`;
    const cache = this.#cache;
    const loader = new DataLoader<K, V, string>(
      async (keys) => {
        const moment = cache?.moment() ?? 0;
        // What fails once in a request is not read again: DataLoader forgets rejections, and keeps errors.
        const values = await read(this.#database, args, keys).catch((error: unknown) =>
          keys.map(() => toError(error)),
        );
        for (const [index, value] of values.entries()) {
          if (value instanceof Error) continue;
          const key = keys[index] as K;
          const made = tags(key, value, args);
          this.#depend(made);
          cache?.set(prefix + textOfKey(key), value, weigh(value), made, moment);
        }
        return values;
      },
      { maxBatchSize: MAX_BATCH, cacheKeyFn: textOfKey },
    );
    return { prefix, textOfKey, loader };
  }

  /** What `make` returns for arguments that are plain data, made once: its lists are then read together. */
  once<A extends readonly unknown[], T>(make: (...args: A) => T, ...args: A): T {
    return once(this.#made, make, JSON.stringify(args), () => make(...args));
  }

  /** What `read` returns for arguments that are plain data. */
  read<A extends readonly unknown[], V>(
    read: (database: Database, ...args: A) => Promise<V>,
    ...args: A
  ): Loaded<V> {
    return this.#load(readerOfOne(read), null, args);
  }

  /** What `read` returns for a key with these arguments, both plain data; all keys are read in one statement. */
  each<A, K, V>(
    read: (database: Database, args: A, keys: readonly K[]) => Promise<readonly V[]>,
    args: A,
    key: K,
  ): Loaded<V> {
    return this.#load(readerOfEach(read), args, key);
  }

  /** A list of one parent. */
  list<R>(read: ListReader<R>, limit: number, parent: Id): Loaded<R[]> {
    return this.#load(readerOfList(read), limit, parent);
  }

  /** A page of a list of the root. */
  root<R extends Row>(source: KeysetSource<R>, request: PageRequest): Loaded<Page<R>> {
    // A source reads rows of its type.
    return this.#load(ROOT_PAGE, null, { source, request }) as Loaded<Page<R>>;
  }

  /** How many rows the list has of which a page is requested. */
  rootCount<R extends Row>(source: KeysetSource<R>, request: PageRequest): Loaded<number> {
    return this.#load(ROOT_COUNT, null, { source, extent: extentOf(source, request) });
  }

  /** A page of a list of one parent. */
  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Loaded<Page<R>> {
    const page = this.#loadFrom<Id, Page<Row>>(source, textOfRequest(request), parent, () =>
      this.#bind(PAGE, { source, request }),
    );
    return page as Loaded<Page<R>>;
  }

  /** How many rows the list of one parent has of which a page is requested. */
  count<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Loaded<number> {
    const extent = extentOf(source, request);
    return this.#loadFrom<Id, number>(source, `count ${JSON.stringify(extent)}`, parent, () =>
      this.#bind(COUNT, { source, extent }),
    );
  }

  article(by: ArticleKey, value: string): Loaded<ArticleRow | null> {
    return this.#load(ARTICLE, by, value);
  }

  role(id: Id): Loaded<RoleRow | null> {
    return this.#load(ROLE, null, id);
  }

  quotation(id: Id): Loaded<QuotationRow | null> {
    return this.#load(QUOTATION, null, id);
  }

  body(article: Id): Loaded<string> {
    return this.#load(BODY, null, article);
  }

  entity(id: Id): Loaded<EntityRow | null> {
    return this.#load(ENTITY, null, id);
  }

  /** Rejects if the entity was deleted since its row was read. */
  entityFigures(id: Id): Loaded<EntityFigures> {
    return this.#load(ENTITY_FIGURES, null, id);
  }

  /** As `entityFigures`. */
  countryFacts(id: Id): Loaded<CountryFacts> {
    return this.#load(COUNTRY_FACTS, null, id);
  }

  /** As `entityFigures`. */
  placeFacts(id: Id): Loaded<PlaceFacts> {
    return this.#load(PLACE_FACTS, null, id);
  }

  country(code: string): Loaded<EntityRow | null> {
    return this.#load(COUNTRY, null, code);
  }

  entityBy(kind: EntityKind, by: 'slug' | 'name', value: string): Loaded<EntityRow | null> {
    return this.#load(by === 'slug' ? ENTITY_BY_SLUG : ENTITY_BY_NAME, kind, value);
  }

  mentions(appearance: AppearanceKey, limit: number): Loaded<MentionRow[]> {
    return this.#load(MENTIONS, limit, appearance);
  }

  highlights(words: string, article: Id): Loaded<HighlightRow> {
    return this.#load(HIGHLIGHTS, words, article);
  }
}

/** A reader with its arguments, in one request. */
interface Bound<K, V> {
  readonly prefix: string;
  readonly textOfKey: (key: K) => string;
  readonly loader: DataLoader<K, V, string>;
}

/** The value under an owner and a text, made at its first use. */
function once<T>(values: Map<unknown, Map<string, unknown>>, owner: unknown, text: string, make: () => T): T {
  let byText = values.get(owner);
  if (byText === undefined) {
    byText = new Map();
    values.set(owner, byText);
  }
  // Each owner has values of one type.
  let value = byText.get(text) as T | undefined;
  if (value === undefined) {
    value = make();
    byText.set(text, value);
  }
  return value;
}
