import type { Fingerprint } from './fingerprint.ts';

/**
 * The minimum share of the shingles of one text that are in the other text. All shingles of an excerpt are in the other
 * text, but a copy can also have a different lead paragraph.
 */
const LEAST_CONTAINMENT = 0.6;
/** The same for texts that share few shingles. Stories from a template can have a few sentences in common. */
const LEAST_CONTAINMENT_OF_FEW = 0.7;
const FEW_SHINGLES = 40;
/** The same for short texts, in which one word can be the only difference. */
const LEAST_CONTAINMENT_OF_SHORT = 0.85;
/** The minimum resemblance (Jaccard similarity). It limits the difference in length. */
const LEAST_RESEMBLANCE = 0.25;
/** The maximum share of shingles that differ only in their numbers. */
const MOST_CONFLICTS = 0.04;

/** The similarity of two texts. All values are from 0 to 1 and symmetric. */
export interface Similarity {
  /** The number of shared shingles. */
  readonly shared: number;
  /** The number of shared shingles, relative to all shingles of both texts. */
  readonly resemblance: number;
  /** The number of shared shingles, relative to the text with fewer shingles. */
  readonly containment: number;
  /** The number of shingles that both texts have with different numbers, relative to these and the shared shingles. */
  readonly conflicts: number;
}

/** Compares two texts. Linear time. */
export function similarityOf(a: Fingerprint, b: Fingerprint): Similarity {
  let shared = 0;
  for (const shingle of a.shingles) if (b.shingles.has(shingle)) shared += 1;
  if (shared === 0) return { shared, resemblance: 0, containment: 0, conflicts: 0 };
  const conflicts = conflictsOf(a, b);
  return {
    shared,
    resemblance: shared / (a.shingles.size + b.shingles.size - shared),
    containment: shared / Math.min(a.shingles.size, b.shingles.size),
    conflicts: conflicts / (shared + conflicts),
  };
}

/**
 * Returns the number of shingles of one text that the other text has only with different numbers. Shingles that are in
 * both texts are ignored, so that a table with similar lines does not conflict with an excerpt of it.
 */
function conflictsOf(a: Fingerprint, b: Fingerprint): number {
  const unmatched = new Map<number, number>();
  for (const [shingle, mask] of a.masked) {
    if (!b.shingles.has(shingle)) unmatched.set(mask, (unmatched.get(mask) ?? 0) + 1);
  }
  let conflicts = 0;
  for (const [shingle, mask] of b.masked) {
    const left = a.shingles.has(shingle) ? 0 : (unmatched.get(mask) ?? 0);
    if (left > 0) {
      unmatched.set(mask, left - 1);
      conflicts += 1;
    }
  }
  return conflicts;
}

/**
 * Returns whether two texts are copies of one story: one contains most of the other, and where they have the same words,
 * they have the same numbers. Reports that are written from a template, such as quarterly results, differ in their
 * numbers only. Symmetric.
 */
export function isSameStory(a: Fingerprint, b: Fingerprint): boolean {
  if (a.isShort !== b.isShort) return false;
  const { shared, resemblance, containment, conflicts } = similarityOf(a, b);
  return (
    resemblance >= LEAST_RESEMBLANCE &&
    containment >= leastContainment(a.isShort, shared) &&
    conflicts <= MOST_CONFLICTS
  );
}

function leastContainment(isShort: boolean, shared: number): number {
  if (isShort) return LEAST_CONTAINMENT_OF_SHORT;
  return shared < FEW_SHINGLES ? LEAST_CONTAINMENT_OF_FEW : LEAST_CONTAINMENT;
}
