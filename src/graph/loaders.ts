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
  type ListReader,
  readArticles,
  readBodies,
  readCountries,
  readEntities,
  readEntitiesByName,
  readEntitiesBySlug,
  readMentions,
  readQuotationsById,
  readRolesById,
} from '../store/read/lookups.ts';
import type { ArticleRow, EntityRow, Id, MentionRow, QuotationRow, RoleRow } from '../store/read/rows.ts';
import { ARCHIVE, tagOf, tagOfRow } from '../store/read/tags.ts';
import type { TaggedCache } from '../store/tagged-cache.ts';
import { weigh } from '../store/weight.ts';

/** Most keys in one statement: more are split. */
const MAX_BATCH = 1_000;

type Read<K, V> = (keys: readonly K[]) => Promise<readonly V[]>;

/** What is read once for all requests, until it changes. */
export type RowCache = TaggedCache<unknown>;

/** How values are kept beyond the request: under which name, and what changes them. */
interface Keeping<K, V> {
  readonly as: string;
  readonly tags: (key: K, value: V) => readonly string[];
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
  // By what is read, then with which arguments; each loader fits the place it was put in.
  readonly #loaders = new Map<unknown, Map<string, unknown>>();

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

  /**
   * The loader of `what` (a reader or a list) with these arguments, made at its first use. Without `keeping`, what it
   * reads is taken to change with anything.
   */
  #loader<K, V>(
    what: unknown,
    args: string,
    read: Read<K, V>,
    keeping: Keeping<K, V> | null = null,
    cacheKeyFn?: (key: K) => string,
  ): DataLoader<K, V, unknown> {
    const byArguments = this.#loaders.get(what) ?? new Map<string, unknown>();
    this.#loaders.set(what, byArguments);
    const known = byArguments.get(args) as DataLoader<K, V, unknown> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V, unknown>(
      keeping ? this.#keep(read, { ...keeping, as: `${keeping.as} ${args}` }, cacheKeyFn) : this.#read(read),
      { maxBatchSize: MAX_BATCH, ...(cacheKeyFn && { cacheKeyFn }) },
    );
    byArguments.set(args, loader);
    return loader;
  }

  #read<K, V>(read: Read<K, V>): Read<K, V> {
    return (keys) => {
      this.#depend([ARCHIVE]);
      return read(keys);
    };
  }

  /** Reads what is not kept, and keeps it. */
  #keep<K, V>(
    read: Read<K, V>,
    { as, tags }: Keeping<K, V>,
    textOf: (key: K) => string = String,
  ): Read<K, V> {
    return async (keys) => {
      const cache = this.#cache;
      const names = keys.map((key) => `${as} ${textOf(key)}`);
      const kept = names.map((name) => cache?.get(name));
      const missing = keys.filter((_, index) => kept[index] === undefined);
      const moment = cache?.moment() ?? 0;
      const found = missing.length > 0 ? await read(missing) : [];
      let next = 0;
      return keys.map((key, index) => {
        const entry = kept[index];
        if (entry) {
          this.#depend(entry.tags);
          // What was stored under this name is of this type.
          return entry.value as V;
        }
        const value = found[next] as V;
        next += 1;
        const made = tags(key, value);
        this.#depend(made);
        cache?.set(names[index] ?? '', value, weigh(value), made, moment);
        return value;
      });
    };
  }

  /** What `make` gave when it was first asked for by this name: lists made for arguments are then read together. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  article(by: ArticleKey, value: string): Promise<ArticleRow | null> {
    return this.#loader<string, ArticleRow | null>(
      readArticles,
      by,
      (values) => readArticles(this.#database, by, values),
      { as: 'article', tags: tagsOfRow },
    ).load(value);
  }

  role(id: Id): Promise<RoleRow | null> {
    return this.#loader<Id, RoleRow | null>(readRolesById, '', (ids) =>
      readRolesById(this.#database, ids),
    ).load(id);
  }

  quotation(id: Id): Promise<QuotationRow | null> {
    return this.#loader<Id, QuotationRow | null>(readQuotationsById, '', (ids) =>
      readQuotationsById(this.#database, ids),
    ).load(id);
  }

  body(article: Id): Promise<string> {
    return this.#loader<Id, string>(readBodies, '', (ids) => readBodies(this.#database, ids), {
      as: 'body',
      tags: (id) => [tagOf('article', id)],
    }).load(article);
  }

  entity(id: Id): Promise<EntityRow | null> {
    return this.#loader<Id, EntityRow | null>(readEntities, '', (ids) => readEntities(this.#database, ids), {
      as: 'entity',
      tags: tagsOfRow,
    }).load(id);
  }

  country(code: string): Promise<EntityRow | null> {
    return this.#loader<string, EntityRow | null>(
      readCountries,
      '',
      (codes) => readCountries(this.#database, codes),
      { as: 'country', tags: tagsOfRow },
    ).load(code);
  }

  entityBy(kind: EntityKind, by: 'slug' | 'name', value: string): Promise<EntityRow | null> {
    const read = by === 'slug' ? readEntitiesBySlug : readEntitiesByName;
    return this.#loader<string, EntityRow | null>(
      read,
      kind,
      (values) => read(this.#database, kind, values),
      // A name may come to mean another entity when that one is mentioned more.
      by === 'slug' ? { as: 'entity by slug', tags: tagsOfRow } : null,
    ).load(value);
  }

  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Promise<Page<R>> {
    const { kept } = source;
    return this.#loader<Id, Page<R>>(
      source,
      JSON.stringify(request),
      (parents) => readPages(this.#database, source, request, parents),
      kept
        ? {
            as: kept.as,
            tags: (id, { rows }) => [
              tagOf(kept.parent, id),
              ...rows.map((row) => tagOfRow({ id: row['id'], ...row })),
            ],
          }
        : null,
    ).load(parent);
  }

  count<R extends Row>(source: KeysetSource<R>, parent: Id): Promise<number> {
    const { kept } = source;
    return this.#loader<Id, number>(
      source,
      'count',
      (parents) => countRowsByParent(this.#database, source, parents),
      kept ? { as: kept.as, tags: (id) => [tagOf(kept.parent, id)] } : null,
    ).load(parent);
  }

  mentions(appearance: AppearanceKey, limit: number): Promise<MentionRow[]> {
    return this.#loader<AppearanceKey, MentionRow[]>(
      readMentions,
      String(limit),
      (pairs) => readMentions(this.#database, limit, pairs),
      { as: 'mentions', tags: ({ articleId }) => [tagOf('article', articleId)] },
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
    return this.#loader<K, V>(read, JSON.stringify(args), readAll, null, (each) => JSON.stringify(each)).load(
      key,
    );
  }

  list<R>(read: ListReader<R>, limit: number, parent: Id): Promise<R[]> {
    const { kept } = read;
    return this.#loader<Id, R[]>(
      read,
      String(limit),
      (parents) => read(this.#database, limit, parents),
      kept ? { as: kept.as, tags: (id) => [tagOf(kept.parent, id)] } : null,
    ).load(parent);
  }
}

/** What a row that was looked up depends on; where there is none, one may come at any time. */
const tagsOfRow = (_key: string, row: ArticleRow | EntityRow | null): readonly string[] =>
  row === null ? [ARCHIVE] : [tagOfRow(row)];
