/** Describes the whole numbers from `from` to `to`: "a whole number from 1 to 64". */
export const wholeNumbers = (from: number, to?: number): string =>
  to === undefined ? `a whole number of at least ${from}` : `a whole number from ${from} to ${to}`;

/**
 * Parses a whole number from `from` to `to`; returns null for any other text. Leading zeros are allowed. Without `to`, the
 * maximum is the largest integer that a number represents exactly.
 */
export function parseWholeNumber(
  text: string,
  from: number,
  to: number = Number.MAX_SAFE_INTEGER,
): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : null;
}
