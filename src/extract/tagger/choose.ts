import { ENTITY_TYPES, type EntityType, LABEL_STRIDE, MISC_BEGIN, MISC_INSIDE, OUTSIDE } from './labels.ts';
import { NONE } from './none.ts';

/** The minimum probability of a name that is considered. */
const LEAST = 0.01;
/** The maximum length of a name, in tokens. Because of this limit, the time is linear. */
export const LONGEST_NAME = 24;

const TYPES = ENTITY_TYPES.length;
const MISC = TYPES - 1;
/**
 * The first label of PER, LOC and ORG, by index into ENTITY_TYPES. These types have the labels begin, inside, end and
 * single.
 */
const FIRST = [1, 5, 9] as const;

/**
 * The weight of the probability that a name has other boundaries, as evidence against it. It is lower for names of two
 * words, because most names of people have two words. The rules that run later can correct boundaries and types, but
 * cannot find a missing name.
 */
const OTHER_BOUNDARIES = { twoWords: 0.25, other: 1 } as const;

/** Probabilities of the names that begin at one token, `[(length - 1) * TYPES + type]`. */
type Chances = Float64Array;

/** Reused for each token. */
const chances: Chances = new Float64Array(LONGEST_NAME * TYPES);

/**
 * Writes the probabilities of the names of one type that begin at a token. The type is PER, LOC or ORG.
 *
 * @returns the length of the longest name that is considered, 0 if there is none
 */
function followType(
  marginals: Float32Array,
  length: number,
  start: number,
  type: number,
  into: Chances,
): number {
  const first = FIRST[type] ?? 1;
  const single = marginals[start * LABEL_STRIDE + first + 3] ?? 0;
  into[type] = single;
  let longest = single >= LEAST ? 1 : 0;
  let open = marginals[start * LABEL_STRIDE + first] ?? 0;
  for (let i = start + 1; i < length && i - start < LONGEST_NAME && open >= LEAST; i++) {
    const inside = marginals[i * LABEL_STRIDE + first + 1] ?? 0;
    const end = marginals[i * LABEL_STRIDE + first + 2] ?? 0;
    const chance = end === 0 ? 0 : (open * end) / (inside + end);
    into[(i - start) * TYPES + type] = chance;
    if (chance >= LEAST) longest = i - start + 1;
    open -= chance;
  }
  return longest;
}

const beginOf = (marginals: Float32Array, length: number, i: number): number =>
  i < length ? (marginals[i * LABEL_STRIDE + MISC_BEGIN] ?? 0) : 0;

/**
 * Writes the probabilities of the MISC names that begin at a token. MISC has no label for the end of a name: a name
 * ends before the first token that does not continue it.
 */
function followMisc(marginals: Float32Array, length: number, start: number, into: Chances): number {
  let longest = 0;
  let held = beginOf(marginals, length, start);
  let open = held;
  for (let i = start + 1; i <= length && i - start <= LONGEST_NAME && open >= LEAST; i++) {
    const inside = i < length ? (marginals[i * LABEL_STRIDE + MISC_INSIDE] ?? 0) : 0;
    const chance = open * Math.max(0, 1 - inside / held);
    into[(i - start - 1) * TYPES + MISC] = chance;
    if (chance >= LEAST) longest = i - start;
    open -= chance;
    held = inside + beginOf(marginals, length, i);
  }
  return longest;
}

/**
 * Chooses the names of a sentence. Of all sets of spans that do not overlap, it chooses the set with the greatest sum
 * of differences between the probability of a name and the evidence against it (a method from parsing that maximises
 * labelled recall, Goodman 1996). The most probable sequence of labels gives worse results: it contains improbable
 * names if several alternatives share the probability.
 *
 * @param marginals the probability of each label, `[token * LABEL_STRIDE + label]`
 */
export function chooseSpans(
  marginals: Float32Array,
  length: number,
): { start: number; end: number; type: EntityType }[] {
  // A sentence without names needs no arrays.
  if (!mayHaveName(marginals, length)) return [];
  const lead = new Float64Array(length + 1);
  /** The start of the name that ends before a token, or NONE, and its type. */
  const starts = new Int32Array(length + 1).fill(NONE);
  const types = new Uint8Array(length + 1);
  for (let start = 0; start < length; start++) {
    const before = lead[start] ?? 0;
    if (before >= (lead[start + 1] ?? 0)) {
      lead[start + 1] = before;
      starts[start + 1] = NONE;
    }
    let nothing = marginals[start * LABEL_STRIDE + OUTSIDE] ?? 0;
    if (nothing > 1 - LEAST) continue;
    chances.fill(0);
    let longest = followMisc(marginals, length, start, chances);
    for (let type = 0; type < FIRST.length; type++)
      longest = Math.max(longest, followType(marginals, length, start, type, chances));
    for (let end = start + 1; end <= start + longest; end++) {
      nothing = Math.min(nothing, marginals[(end - 1) * LABEL_STRIDE + OUTSIDE] ?? 0);
      const at = (end - start - 1) * TYPES;
      let type = 0;
      let other = 1;
      for (let t = 0; t < TYPES; t++) {
        other -= chances[at + t] ?? 0;
        if ((chances[at + t] ?? 0) > (chances[at + type] ?? 0)) type = t;
      }
      const cut = end - start === 2 ? OTHER_BOUNDARIES.twoWords : OTHER_BOUNDARIES.other;
      const against = nothing + cut * (other - nothing);
      const gain = (chances[at + type] ?? 0) - against;
      if (gain <= 0 || before + gain <= (lead[end] ?? 0)) continue;
      lead[end] = before + gain;
      starts[end] = start;
      types[end] = type;
    }
  }
  return readBack(starts, types);
}

function mayHaveName(marginals: Float32Array, length: number): boolean {
  for (let i = 0; i < length; i++)
    if (!((marginals[i * LABEL_STRIDE + OUTSIDE] ?? 0) > 1 - LEAST)) return true;
  return false;
}

function readBack(starts: Int32Array, types: Uint8Array): { start: number; end: number; type: EntityType }[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  for (let end = starts.length - 1; end > 0; ) {
    const start = starts[end] ?? NONE;
    const type = ENTITY_TYPES[types[end] ?? 0];
    if (start !== NONE && type !== undefined) spans.push({ start, end, type });
    end = start === NONE ? end - 1 : start;
  }
  return spans.reverse();
}
