/** The maximum number of results. */
const MAX_RESULTS = 50;
/** The age in milliseconds after which a result is requested again when a page shows it. */
const FRESH_FOR = 60_000;

interface Entry {
  readonly result: unknown;
  readonly storedAt: number;
}

const entries = new Map<string, Entry>();

/** Returns the key of an operation with its variables. */
export const keyOf = (document: string, variables: unknown): string => JSON.stringify([document, variables]);

/** Returns a stored result, so that a page is shown immediately after navigation in the history. */
export const stored = (key: string): Entry | undefined => entries.get(key);

export const isFresh = ({ storedAt }: Entry): boolean => Date.now() - storedAt < FRESH_FOR;

export function store(key: string, result: unknown): void {
  entries.delete(key);
  entries.set(key, { result, storedAt: Date.now() });
  const [oldest] = entries.keys();
  if (entries.size > MAX_RESULTS && oldest !== undefined) entries.delete(oldest);
}
