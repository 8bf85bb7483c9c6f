/** Returns a sorted copy of some numbers, smallest first. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Returns a quantile of a list sorted with `ascending`; 0 for an empty list. `share` is from 0 to 1. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Returns the median of a list sorted with `ascending`; 0 for an empty list. If the number of values is even, the
 * median is the mean of the two middle values.
 */
export function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
