import type { Database } from '../../store/database.ts';
import type { ListReader } from '../../store/read/lookups.ts';
import type { Id } from '../../store/read/rows.ts';
import { ARCHIVE, tagOf } from '../../store/read/tags.ts';

/**
 * Reads values for keys. What it returns depends on nothing but its arguments, the keys and the database, so that its id
 * and the texts of the arguments and of a key identify a cached value. Define one where a module is loaded: a function
 * made for a request could depend on more.
 */
export interface Reader<A, K, V> {
  readonly id: number;
  readonly read: Read<A, K, V>;
  readonly textOfArgs: (args: A) => string;
  readonly textOfKey: (key: K) => string;
  /** What changes a value. */
  readonly tags: (key: K, value: V, args: A) => readonly string[];
}

/** Values in the order of the keys; an error is the outcome of its key alone. */
type Read<A, K, V> = (database: Database, args: A, keys: readonly K[]) => Promise<readonly (V | Error)[]>;

const ANYTHING: readonly string[] = [ARCHIVE];
let readers = 0;

/** Plain data as text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Defines a reader. Without `more`, arguments and keys are plain data, and any change of the archive changes a value. */
export function defineReader<A, K, V>(
  read: Read<A, K, V>,
  more: Partial<Omit<Reader<A, K, V>, 'id' | 'read'>> = {},
): Reader<A, K, V> {
  readers += 1;
  return { id: readers, read, textOfArgs: textOf, textOfKey: textOf, tags: () => ANYTHING, ...more };
}

/** Defines a reader that has no arguments. */
export const defineLookup = <K, V>(
  read: (database: Database, keys: readonly K[]) => Promise<readonly (V | Error)[]>,
  more: Partial<Omit<Reader<null, K, V>, 'id' | 'read'>> = {},
): Reader<null, K, V> => defineReader((database, _, keys) => read(database, keys), more);

/** Defines a reader that reads key by key. */
export const defineSingle = <K, V>(
  read: (database: Database, key: K) => Promise<V>,
  more: Pick<Reader<null, K, V>, 'textOfKey'> = { textOfKey: textOf },
): Reader<null, K, V> =>
  defineLookup<K, V>(
    // The failure of one key must not become that of the others.
    (database, keys) => Promise.all(keys.map((key) => read(database, key).catch(toError))),
    more,
  );

export const toError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));

/** The readers of functions of the store, each defined at the function's first use. */
const defined = new Map<unknown, unknown>();
function readerOf<T>(read: unknown, define: () => T): T {
  // A function is used in one of the ways below, with the types of its own.
  const reader = (defined.get(read) as T | undefined) ?? define();
  defined.set(read, reader);
  return reader;
}

/** The reader of a function of arguments that are plain data. */
export const readerOfOne = <A extends readonly unknown[], V>(
  read: (database: Database, ...args: A) => Promise<V>,
): Reader<null, A, V> =>
  readerOf(read, () => defineSingle<A, V>((database, args) => read(database, ...args)));

/** The reader of a function that reads many keys at once; arguments and keys are plain data. */
export const readerOfEach = <A, K, V>(
  read: (database: Database, args: A, keys: readonly K[]) => Promise<readonly V[]>,
): Reader<A, K, V> => readerOf(read, () => defineReader<A, K, V>(read));

/** The reader of a list that has no pages: its argument is the size, its keys are the parents. */
export const readerOfList = <R>(read: ListReader<R>): Reader<number, Id, R[]> =>
  readerOf(read, () => {
    const { changesWith } = read;
    return defineReader<number, Id, R[]>(read, changesWith ? { tags: (id) => [tagOf(changesWith, id)] } : {});
  });
