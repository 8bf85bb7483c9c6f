/** Formats a number with its noun: `1 article`, `2 articles`. `plural` is for nouns with an irregular plural. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/**
 * Formats a whole number with commas between groups of three digits: `1,000`. The first use of `toLocaleString` would
 * load the data of ICU, which delays the start of a server.
 */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Formats the first items of a list and the number of remaining items: `a.md, b.md and 14 more`. */
export function listed(items: readonly string[], limit: number): string {
  const rest = items.length - limit;
  return rest > 0 ? `${items.slice(0, limit).join(', ')} and ${rest} more` : items.join(', ');
}
