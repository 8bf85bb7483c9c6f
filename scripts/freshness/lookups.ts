/** The numbers of hits and misses in the response cache and in the row cache of a gateway since it started. */
export type Lookups = Readonly<
  Record<'responses' | 'rows', { readonly hits: number; readonly misses: number }>
>;

export const NO_LOOKUPS: Lookups = { responses: { hits: 0, misses: 0 }, rows: { hits: 0, misses: 0 } };

/** Returns the lookups of some gateways, added up. */
export async function totalLookups(urls: readonly string[]): Promise<Lookups> {
  return (await Promise.all(urls.map(readLookups))).reduce((sum, lookups) => addLookups(sum, lookups));
}

/** Reads the lookups of a gateway from its `/metrics`. */
async function readLookups(url: string): Promise<Lookups> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  const read = (counter: string, cache: string) =>
    Number(
      new RegExp(`^dateline_cache_${counter}_total\\{cache="${cache}",.*\\} (\\d+)$`, 'm').exec(metrics)![1],
    );
  const of = (cache: string) => ({ hits: read('hits', cache), misses: read('misses', cache) });
  return { responses: of('response'), rows: of('row') };
}

/** Adds two sets of numbers, or subtracts the second set if `sign` is -1. */
export const addLookups = (one: Lookups, other: Lookups, sign: 1 | -1 = 1): Lookups => {
  const of = (cache: keyof Lookups) => ({
    hits: one[cache].hits + sign * other[cache].hits,
    misses: one[cache].misses + sign * other[cache].misses,
  });
  return { responses: of('responses'), rows: of('rows') };
};
