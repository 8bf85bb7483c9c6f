import type { Database, NamedStatement, Row } from '../database.ts';
import { groupBy } from '../group.ts';
import type { Id } from './rows.ts';
import { ARCHIVE, type TaggedTable, tagOf, tagOfRow } from './tags.ts';

/**
 * Describes how values are read and cached. A value must depend only on its key, the arguments and the database,
 * because it is identified in the row cache by the name of the reader, the arguments and the key.
 */
export interface BatchReader<A, K, V> {
  readonly name: string;
  /** Reads the values of several keys, in the order of the keys. An Error applies only to its own key. */
  readonly load: (database: Database, args: A, keys: readonly K[]) => Promise<readonly (V | Error)[]>;
  /** Returns the arguments as text. */
  readonly argsKey: (args: A) => string;
  /** Returns a key as text. */
  readonly key: (key: K) => string;
  /** Returns the tags of the data that a value depends on. */
  readonly tags: (key: K, value: V, args: A) => readonly string[];
}

/** A reader with `argsKey`, `key` and `tags` only where they differ from the defaults. */
type Definition<A, K, V> = Pick<BatchReader<A, K, V>, 'name' | 'load'> & Partial<BatchReader<A, K, V>>;

/** Returns plain data as text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const WHOLE_ARCHIVE: readonly string[] = [ARCHIVE];

const names = new Set<string>();

/** Defines a reader. By default, its arguments and keys are plain data, and its values depend on all articles. */
export function defineReader<A, K, V>(definition: Definition<A, K, V>): BatchReader<A, K, V> {
  const { name } = definition;
  // Two readers with the same name would return each other's cached values.
  if (names.has(name)) throw new Error(`Two readers have the name ${name}. Rename one of them.`);
  names.add(name);
  return { argsKey: textOf, key: textOf, tags: () => WHOLE_ARCHIVE, ...definition };
}

/** Defines a reader without arguments. */
export const defineLookup = <K, V>({
  load,
  ...definition
}: Omit<Definition<null, K, V>, 'load'> & {
  readonly load: (database: Database, keys: readonly K[]) => Promise<readonly (V | Error)[]>;
}): BatchReader<null, K, V> =>
  defineReader({ ...definition, load: (database, _, keys) => load(database, keys) });

/** Defines a reader that runs one statement for each key. The key contains all arguments of the query. */
export const defineQuery = <K, V>({
  load,
  ...definition
}: Omit<Definition<null, K, V>, 'load'> & {
  readonly load: (database: Database, key: K) => Promise<V>;
}): BatchReader<null, K, V> =>
  defineLookup<K, V>({
    ...definition,
    // A failure for one key must not affect the other keys.
    load: (database, keys) => Promise.all(keys.map((key) => load(database, key).catch(toError))),
  });

/** Defines a reader of the first rows of a list of each parent. Its argument is the maximum number of rows. */
export const defineList = <R extends Row>(
  statement: NamedStatement<R & { parent: Id }>,
  changesWith: TaggedTable | null,
): BatchReader<number, Id, R[]> =>
  defineReader({
    name: statement.name,
    load: async (database, limit: number, parents: readonly Id[]): Promise<R[][]> => {
      const rows = await database.query({ quick: true, ...statement }, [parents, limit]);
      const byParent = groupBy(rows, (row) => row.parent);
      return parents.map((id) => byParent.get(id) ?? []);
    },
    ...(changesWith && { tags: (id: Id) => [tagOf(changesWith, id)] }),
  });

/** Returns SQL that selects the first `$2` rows of a list for each parent in `$1`. */
export const perParent = (list: string): string =>
  `select parent.id as parent, list.* from unnest($1::int8[]) as parent(id) cross join lateral (${list} limit $2) list`;

/** Reads one row for each key, in the order of the keys; null if there is none. */
export async function readOne<K extends string, R extends Row>(
  database: Database,
  statement: NamedStatement<R>,
  keys: readonly K[],
  keyOf: (row: R) => string,
): Promise<(R | null)[]> {
  const rows = await database.query({ quick: true, ...statement }, [keys]);
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/**
 * Returns the tags of a row that was looked up. If there is no row, any later change may add the row, so the result
 * depends on all articles.
 */
export const tagsOfRow = (_key: string, row: Row | null): readonly string[] =>
  row === null ? WHOLE_ARCHIVE : [tagOfRow(row)];

export const toError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
