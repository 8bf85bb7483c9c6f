import DataLoader from 'dataloader';
import type { EntityKind } from '../model/entity.ts';
import type { Database, Row } from '../store/database.ts';
import { type HighlightRow, readHighlights } from '../store/read/highlights.ts';
import {
  countRows,
  countRowsByParent,
  countStatement,
  type KeysetSource,
  type Page,
  type PageRequest,
  type Prepared,
  pageStatement,
  readPage,
  readPages,
} from '../store/read/keyset.ts';
import {
  type AppearanceKey,
  type ArticleKey,
  type ListReader,
  readArticles,
  readBodies,
  readCountries,
  readCountryFacts,
  readEntities,
  readEntitiesByName,
  readEntitiesBySlug,
  readEntityFigures,
  readMentions,
  readPlaceFacts,
  readQuotationsById,
  readRolesById,
} from '../store/read/lookups.ts';
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
} from '../store/read/rows.ts';
import { ARCHIVE, tagOf, tagOfRow } from '../store/read/tags.ts';
import type { TaggedCache } from '../store/tagged-cache.ts';
import { weigh } from '../store/weight.ts';

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

type Read<K, V> = (keys: readonly K[]) => Promise<readonly (V | Error)[]>;

/** What is read once for all requests, until it changes. */
export type RowCache = TaggedCache<unknown>;

/** How values are read, and what changes them: anything, if nothing is said. */
interface Reading<K, V> {
  readonly read: Read<K, V>;
  /** Names in the cache what is read: the same for a reader with the same arguments, whatever the request. */
  readonly as: string;
  readonly tags?: (key: K, value: V) => readonly string[];
  readonly textOf?: (key: K) => string;
}

/** A reading in one request. */
interface Reader<K, V> {
  readonly prefix: string;
  readonly textOf: (key: K) => string;
  readonly loader: DataLoader<K, V, string>;
}

const ANYTHING: readonly string[] = [ARCHIVE];

/** Names functions in the cache. */
const numbers = new Map<unknown, string>();
function nameOf(read: unknown): string {
  const name = numbers.get(read) ?? `read ${numbers.size}`;
  numbers.set(read, name);
  return name;
}

/**
 * The reads of one request. All that a level of a query asks for at once becomes one statement; what it asks for
 * twice is read once, and what is kept from other requests is not read at all. `depend` is told what the answer will be
 * made of.
 */
export class Loaders {
  readonly #database: Database;
  readonly #cache: RowCache | null;
  readonly #depend: (tags: readonly string[]) => void;
  // By what is read, then with which arguments; each reader fits the place it was put in.
  readonly #readers = new Map<unknown, Map<string, unknown>>();

  readonly #made = new Map<string, unknown>();

  constructor(
    database: Database,
    cache: RowCache | null = null,
    depend: (tags: readonly string[]) => void = () => {},
  ) {
    this.#database = database;
    this.#cache = cache;
    this.#depend = depend;
  }

  /** What `what` (a reader or a list) gives for a key with these arguments; `reading` says how, at its first use. */
  #load<K, V>(what: unknown, args: string, key: K, reading: () => Reading<K, V>): Loaded<V> {
    const byArguments = this.#readers.get(what) ?? new Map<string, unknown>();
    let reader = byArguments.get(args) as Reader<K, V> | undefined;
    if (reader === undefined) {
      reader = this.#reader(args, reading());
      this.#readers.set(what, byArguments.set(args, reader));
    }
    if (this.#cache) {
      const entry = this.#cache.get(reader.prefix + reader.textOf(key));
      if (entry) {
        this.#depend(entry.tags);
        // What was stored under this name is of this type.
        return entry.value as V;
      }
    }
    return reader.loader.load(key);
  }

  #reader<K, V>(args: string, { read, as, tags, textOf = String }: Reading<K, V>): Reader<K, V> {
    const prefix = `${as} ${args} `;
    const cache = this.#cache;
    const loader = new DataLoader<K, V, string>(
      async (keys) => {
        const moment = cache?.moment() ?? 0;
        const values = await read(keys);
        for (const [index, value] of values.entries()) {
          if (value instanceof Error) continue;
          const key = keys[index] as K;
          const made = tags?.(key, value) ?? ANYTHING;
          this.#depend(made);
          cache?.set(prefix + textOf(key), value, weigh(value), made, moment);
        }
        return values;
      },
      { maxBatchSize: MAX_BATCH, cacheKeyFn: textOf },
    );
    return { prefix, textOf, loader };
  }

  /** What `make` gave when it was first asked for by this name: lists made for arguments are then read together. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  /** What `read` gives for arguments that are plain data. */
  read<A extends readonly unknown[], V>(
    read: (database: Database, ...args: A) => Promise<V>,
    ...args: A
  ): Loaded<V> {
    return this.#load<A, V>(read, '', args, () => ({
      as: nameOf(read),
      textOf: JSON.stringify,
      // What goes wrong with one must not be said of the others.
      read: (all) => Promise.all(all.map((each) => read(this.#database, ...each).catch(toError))),
    }));
  }

  /** What `read` gives for a key (plain data) with these arguments, all keys in one statement. */
  each<A, K, V>(
    read: (database: Database, args: A, keys: readonly K[]) => Promise<readonly V[]>,
    args: A,
    key: K,
  ): Loaded<V> {
    return this.#load<K, V>(read, JSON.stringify(args), key, () => ({
      as: nameOf(read),
      textOf: JSON.stringify,
      read: (keys) => read(this.#database, args, keys),
    }));
  }

  /** A page of a list of the root. */
  root<R extends Row>(source: KeysetSource<R>, request: PageRequest): Loaded<Page<R>> {
    return this.#load<Question<R>, Page<R>>(readPage, '', { source, request }, () => ({
      as: 'root',
      textOf: ({ source, request }) => textOfStatement(pageStatement(source, request)),
      read: (all) =>
        Promise.all(all.map((each) => readPage(this.#database, each.source, each.request).catch(toError))),
    }));
  }

  /** How many rows a list of the root has. */
  rootCount<R extends Row>(source: KeysetSource<R>): Loaded<number> {
    return this.#load<KeysetSource<R>, number>(countRows, '', source, () => ({
      as: 'root count',
      textOf: (source) => textOfStatement(countStatement(source)),
      read: (all) => Promise.all(all.map((each) => countRows(this.#database, each).catch(toError))),
    }));
  }

  article(by: ArticleKey, value: string): Loaded<ArticleRow | null> {
    return this.#load(readArticles, by, value, () => ({
      as: 'article',
      read: (values) => readArticles(this.#database, by, values),
      tags: tagsOfRow,
    }));
  }

  role(id: Id): Loaded<RoleRow | null> {
    return this.#load(readRolesById, '', id, () => ({
      as: 'role',
      read: (ids) => readRolesById(this.#database, ids),
    }));
  }

  quotation(id: Id): Loaded<QuotationRow | null> {
    return this.#load(readQuotationsById, '', id, () => ({
      as: 'quotation',
      read: (ids) => readQuotationsById(this.#database, ids),
    }));
  }

  body(article: Id): Loaded<string> {
    return this.#load(readBodies, '', article, () => ({
      as: 'body',
      read: (ids) => readBodies(this.#database, ids),
      tags: (id) => [tagOf('article', id)],
    }));
  }

  entity(id: Id): Loaded<EntityRow | null> {
    return this.#load(readEntities, '', id, () => ({
      as: 'entity',
      read: (ids) => readEntities(this.#database, ids),
      tags: tagsOfRow,
    }));
  }

  /** Rejects if the entity was deleted since its row was read. */
  entityFigures(id: Id): Loaded<EntityFigures> {
    return this.#load(readEntityFigures, '', id, () => ({
      as: 'entity figures',
      read: (ids) => readEntityFigures(this.#database, ids),
      tags: tagsOfEntity,
    }));
  }

  /** As `entityFigures`. */
  countryFacts(id: Id): Loaded<CountryFacts> {
    return this.#load(readCountryFacts, '', id, () => ({
      as: 'country facts',
      read: (ids) => readCountryFacts(this.#database, ids),
      tags: tagsOfEntity,
    }));
  }

  /** As `entityFigures`. */
  placeFacts(id: Id): Loaded<PlaceFacts> {
    return this.#load(readPlaceFacts, '', id, () => ({
      as: 'place facts',
      read: (ids) => readPlaceFacts(this.#database, ids),
      tags: tagsOfEntity,
    }));
  }

  country(code: string): Loaded<EntityRow | null> {
    return this.#load(readCountries, '', code, () => ({
      as: 'country',
      read: (codes) => readCountries(this.#database, codes),
      tags: tagsOfRow,
    }));
  }

  entityBy(kind: EntityKind, by: 'slug' | 'name', value: string): Loaded<EntityRow | null> {
    const read = by === 'slug' ? readEntitiesBySlug : readEntitiesByName;
    return this.#load(read, kind, value, () => ({
      as: `entity by ${by}`,
      read: (values) => read(this.#database, kind, values),
      // A name may come to mean another entity when that one is mentioned more.
      ...(by === 'slug' && { tags: tagsOfRow }),
    }));
  }

  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Loaded<Page<R>> {
    return this.#load<Id, Page<R>>(source, textOfRequest(request), parent, () => {
      const { kept } = source;
      return {
        as: kept?.as ?? textOfStatement(pageStatement(source, request, [])),
        read: (parents) => readPages(this.#database, source, request, parents),
        ...(kept && {
          tags: (id, { rows }) => [tagOf(kept.parent, id), ...rows.map((row) => tagOfRow(row))],
        }),
      };
    });
  }

  count<R extends Row>(source: KeysetSource<R>, parent: Id): Loaded<number> {
    return this.#load<Id, number>(source, 'count', parent, () => {
      const { kept } = source;
      return {
        as: kept?.as ?? textOfStatement(countStatement(source, [])),
        read: (parents) => countRowsByParent(this.#database, source, parents),
        ...(kept && { tags: (id) => [tagOf(kept.parent, id)] }),
      };
    });
  }

  mentions(appearance: AppearanceKey, limit: number): Loaded<MentionRow[]> {
    return this.#load(readMentions, String(limit), appearance, () => ({
      as: 'mentions',
      textOf: ({ articleId, entityId }) => `${articleId} ${entityId}`,
      read: (pairs) => readMentions(this.#database, limit, pairs),
      tags: ({ articleId }) => [tagOf('article', articleId)],
    }));
  }

  highlights(words: string, article: Id): Loaded<HighlightRow> {
    return this.#load(readHighlights, words, article, () => ({
      as: 'highlights',
      read: (ids) => readHighlights(this.#database, words, ids),
    }));
  }

  list<R>(read: ListReader<R>, limit: number, parent: Id): Loaded<R[]> {
    return this.#load<Id, R[]>(read, String(limit), parent, () => {
      const { kept } = read;
      return {
        as: kept?.as ?? nameOf(read),
        read: (parents) => read(this.#database, limit, parents),
        ...(kept && { tags: (id) => [tagOf(kept.parent, id)] }),
      };
    });
  }
}

/** A list of the root, and the page of it that is asked for. */
interface Question<R extends Row> {
  readonly source: KeysetSource<R>;
  readonly request: PageRequest;
}

const toError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

/** Without cursors, as most pages are asked for, two words say it all. */
const textOfRequest = (request: PageRequest): string =>
  request.after === null && request.before === null
    ? `${request.limit} ${request.backward}`
    : JSON.stringify(request);

/** Statements with the same name have the same text. */
const textOfStatement = ({ statement, values }: Prepared): string =>
  `${statement.name} ${JSON.stringify(values)}`;

const tagsOfEntity = (id: Id): readonly string[] => [tagOf('entity', id)];

/** What a row that was looked up depends on; where there is none, one may come at any time. */
const tagsOfRow = (_key: string, row: ArticleRow | EntityRow | null): readonly string[] =>
  row === null ? [ARCHIVE] : [tagOfRow(row)];
