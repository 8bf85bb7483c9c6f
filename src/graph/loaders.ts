import DataLoader from 'dataloader';
import type { EntityKind } from '../model/entity.ts';
import type { Database, Row } from '../store/database.ts';
import { type HighlightRow, readHighlights } from '../store/read/highlights.ts';
import {
  countRowsByParent,
  type KeysetSource,
  type Page,
  type PageRequest,
  readPages,
} from '../store/read/keyset.ts';
import {
  type AppearanceKey,
  type ArticleKey,
  readArticles,
  readBodies,
  readCountries,
  readEntities,
  readEntitiesByName,
  readEntitiesBySlug,
  readMentions,
} from '../store/read/lookups.ts';
import type { ArticleRow, EntityRow, Id, MentionRow } from '../store/read/rows.ts';

/** Most keys in one statement: more are split. */
const MAX_BATCH = 1_000;

type Read<K, V> = (keys: readonly K[]) => Promise<readonly V[]>;
/** A list read for many parents at once, as `store/read/lookups` has them. */
type ListReader<R> = (database: Database, limit: number, parents: readonly Id[]) => Promise<R[][]>;

/**
 * The reads of one request. All that a level of a query asks for at once becomes one statement; what it asks for
 * twice is read once.
 */
export class Loaders {
  readonly #database: Database;
  // By what is read, then with which arguments; each loader fits the place it was put in.
  readonly #loaders = new Map<unknown, Map<string, unknown>>();

  readonly #made = new Map<string, unknown>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The loader of `what` (a reader or a list) with these arguments, made at its first use. */
  #loader<K, V>(
    what: unknown,
    args: string,
    read: Read<K, V>,
    cacheKeyFn?: (key: K) => string,
  ): DataLoader<K, V, unknown> {
    const byArguments = this.#loaders.get(what) ?? new Map<string, unknown>();
    this.#loaders.set(what, byArguments);
    const known = byArguments.get(args) as DataLoader<K, V, unknown> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V, unknown>(read, {
      maxBatchSize: MAX_BATCH,
      ...(cacheKeyFn && { cacheKeyFn }),
    });
    byArguments.set(args, loader);
    return loader;
  }

  /** What `make` gave when it was first asked for by this name: lists made for arguments are then read together. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  article(by: ArticleKey, value: string): Promise<ArticleRow | null> {
    return this.#loader<string, ArticleRow | null>(readArticles, by, (values) =>
      readArticles(this.#database, by, values),
    ).load(value);
  }

  body(article: Id): Promise<string> {
    return this.#loader<Id, string>(readBodies, '', (ids) => readBodies(this.#database, ids)).load(article);
  }

  entity(id: Id): Promise<EntityRow | null> {
    return this.#loader<Id, EntityRow | null>(readEntities, '', (ids) =>
      readEntities(this.#database, ids),
    ).load(id);
  }

  country(code: string): Promise<EntityRow | null> {
    return this.#loader<string, EntityRow | null>(readCountries, '', (codes) =>
      readCountries(this.#database, codes),
    ).load(code);
  }

  entityBy(kind: EntityKind, by: 'slug' | 'name', value: string): Promise<EntityRow | null> {
    const read = by === 'slug' ? readEntitiesBySlug : readEntitiesByName;
    return this.#loader<string, EntityRow | null>(read, kind, (values) =>
      read(this.#database, kind, values),
    ).load(value);
  }

  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Promise<Page<R>> {
    return this.#loader<Id, Page<R>>(source, JSON.stringify(request), (parents) =>
      readPages(this.#database, source, request, parents),
    ).load(parent);
  }

  count<R extends Row>(source: KeysetSource<R>, parent: Id): Promise<number> {
    return this.#loader<Id, number>(source, 'count', (parents) =>
      countRowsByParent(this.#database, source, parents),
    ).load(parent);
  }

  mentions(appearance: AppearanceKey, limit: number): Promise<MentionRow[]> {
    return this.#loader<AppearanceKey, MentionRow[]>(
      readMentions,
      String(limit),
      (pairs) => readMentions(this.#database, limit, pairs),
      (pair) => `${pair.articleId} ${pair.entityId}`,
    ).load(appearance);
  }

  highlights(words: string, article: Id): Promise<HighlightRow> {
    return this.#loader<Id, HighlightRow>(readHighlights, words, (ids) =>
      readHighlights(this.#database, words, ids),
    ).load(article);
  }

  /** What `read` gives for a key (plain data) with these arguments. */
  each<A, K, V>(
    read: (database: Database, args: A, keys: readonly K[]) => Promise<readonly V[]>,
    args: A,
    key: K,
  ): Promise<V> {
    const readAll = (keys: readonly K[]) => read(this.#database, args, keys);
    return this.#loader<K, V>(read, JSON.stringify(args), readAll, (each) => JSON.stringify(each)).load(key);
  }

  list<R>(read: ListReader<R>, limit: number, parent: Id): Promise<R[]> {
    return this.#loader<Id, R[]>(read, String(limit), (parents) => read(this.#database, limit, parents)).load(
      parent,
    );
  }
}
