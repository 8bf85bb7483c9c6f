import type { Draft } from '../document/draft.ts';

/** The number of mentions of each country in an article, by alpha-2 code, most mentioned first. */
export function countryCounts({ mentions }: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of mentions.all)
    if (entity.kind === 'COUNTRY') counts.set(entity.key, (counts.get(entity.key) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** Returns the country with more than half of all mentions of countries, and at least two. */
export function clearCountry(draft: Draft): string | undefined {
  const counts = countryCounts(draft);
  const [first] = counts;
  if (!first) return undefined;
  let all = 0;
  for (const count of counts.values()) all += count;
  const [code, count] = first;
  return count >= 2 && 2 * count > all ? code : undefined;
}
