/** A class of a shaded map: the values from `from` to `to`, inclusive. */
export interface ShadeClass {
  readonly from: number;
  readonly to: number;
}

/** The number of shades that colour tokens exist for. */
const MAX_CLASSES = 5;

/**
 * Divides whole numbers from 1 into at most five classes, each of which begins at the same multiple of the previous one:
 * a few countries are mentioned much more often than all others.
 */
export function classesOf(values: readonly number[]): readonly ShadeClass[] {
  const greatest = Math.max(0, ...values);
  const limits = Array.from({ length: MAX_CLASSES }, (_, index) =>
    Math.round(greatest ** ((index + 1) / MAX_CLASSES)),
  );
  const ends = [...new Set(limits)].filter((end) => end >= 1);
  return ends.map((to, index) => ({ from: (ends[index - 1] ?? 0) + 1, to }));
}
