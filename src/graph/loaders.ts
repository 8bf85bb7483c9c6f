import DataLoader from 'dataloader';
import type { EntityKind } from '../model/entity.ts';
import type { Database, Row } from '../store/database.ts';
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
  // Keyed by what is read and with which arguments; each value fits the key it was made for.
  readonly #byName = new Map<string, unknown>();
  readonly #lists = new Map<unknown, Map<number, unknown>>();

  constructor(database: Database) {
    this.#database = database;
  }

  #named<K, V>(name: string, read: Read<K, V>, cacheKeyFn?: (key: K) => string): DataLoader<K, V, unknown> {
    const known = this.#byName.get(name) as DataLoader<K, V, unknown> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V, unknown>(read, {
      maxBatchSize: MAX_BATCH,
      ...(cacheKeyFn && { cacheKeyFn }),
    });
    this.#byName.set(name, loader);
    return loader;
  }

  article(by: ArticleKey, value: string): Promise<ArticleRow | null> {
    return this.#named<string, ArticleRow | null>(`article ${by}`, (values) =>
      readArticles(this.#database, by, values),
    ).load(value);
  }

  body(article: Id): Promise<string> {
    return this.#named<Id, string>('body', (ids) => readBodies(this.#database, ids)).load(article);
  }

  entity(id: Id): Promise<EntityRow | null> {
    return this.#named<Id, EntityRow | null>('entity', (ids) => readEntities(this.#database, ids)).load(id);
  }

  country(code: string): Promise<EntityRow | null> {
    return this.#named<string, EntityRow | null>('country', (codes) =>
      readCountries(this.#database, codes),
    ).load(code);
  }

  entityBy(kind: EntityKind, by: 'slug' | 'name', value: string): Promise<EntityRow | null> {
    const read = by === 'slug' ? readEntitiesBySlug : readEntitiesByName;
    return this.#named<string, EntityRow | null>(`${kind} ${by}`, (values) =>
      read(this.#database, kind, values),
    ).load(value);
  }

  page<R extends Row>(source: KeysetSource<R>, request: PageRequest, parent: Id): Promise<Page<R>> {
    return this.#named<Id, Page<R>>(`page ${source.name} ${JSON.stringify(request)}`, (parents) =>
      readPages(this.#database, source, request, parents),
    ).load(parent);
  }

  count<R extends Row>(source: KeysetSource<R>, parent: Id): Promise<number> {
    return this.#named<Id, number>(`count ${source.name}`, (parents) =>
      countRowsByParent(this.#database, source, parents),
    ).load(parent);
  }

  mentions(appearance: AppearanceKey, limit: number): Promise<MentionRow[]> {
    return this.#named<AppearanceKey, MentionRow[]>(
      `mentions ${limit}`,
      (pairs) => readMentions(this.#database, limit, pairs),
      (pair) => `${pair.articleId} ${pair.entityId}`,
    ).load(appearance);
  }

  list<R>(read: ListReader<R>, limit: number, parent: Id): Promise<R[]> {
    const byLimit = this.#lists.get(read) ?? new Map<number, unknown>();
    this.#lists.set(read, byLimit);
    const known = byLimit.get(limit) as DataLoader<Id, R[]> | undefined;
    const loader =
      known ??
      new DataLoader<Id, R[]>((parents) => read(this.#database, limit, parents), { maxBatchSize: MAX_BATCH });
    byLimit.set(limit, loader);
    return loader.load(parent);
  }
}
