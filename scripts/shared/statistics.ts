/** Returns a sorted copy of some numbers, smallest first. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Returns the value at a share (0 to 1) of a list sorted with `ascending`; 0 for an empty list. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Returns the median of a list sorted with `ascending`: the mean of the two middle values of an even number; 0 for none. */
export function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
