/** Divides a list into runs of neighbours with the same key. */
export function runsOf<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly { key: K; items: T[] }[] {
  const runs: { key: K; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last && last.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
