import { ENTITY_TYPES, type EntityType, LABEL_STRIDE, MISC_BEGIN, MISC_INSIDE, OUTSIDE } from './labels.ts';

/** What is left of a name is followed no further below this. */
const LEAST = 0.01;
/** Names of more tokens are not looked for, so that the time stays linear whatever the text. */
export const LONGEST_NAME = 24;

const TYPES = ENTITY_TYPES.length;
const MISC = TYPES - 1;
/** First labels of the types that have begin, inside, end and single, by index into ENTITY_TYPES. */
const FIRST = [1, 5, 9] as const;

/**
 * How far the chance that a name is cut otherwise speaks against it. Less for two words, as most people are called: a name is
 * surely there, and lost is worse than cut or typed wrongly, which the rules behind this know to mend.
 */
const CUT_OTHERWISE = { twoWords: 0.25, other: 1 } as const;

/** Chances of the names that begin at one token, `[(tokens - 1) * TYPES + type]`. */
type Chances = Float64Array;

/** Fills in the people, places or organisations. @returns tokens of the longest that has a chance, 0 for none */
function follow(marginals: Float32Array, length: number, start: number, type: number, into: Chances): number {
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

/** The same for MISC, whose end no label marks: it ends where it does not go on. */
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
 * The names of a sentence, each judged as a whole: of all sets of spans that do not overlap, the one whose types lead most, in
 * sum, over there being no such name (as labelled recall is maximised in parsing, Goodman 1996). The likeliest sequence of
 * labels, in its stead, holds names that are likelier none, wherever the rest of what may be there is split.
 *
 * @param marginals probability of each label, `[token * LABEL_STRIDE + label]`
 */
export function chooseSpans(
  marginals: Float32Array,
  length: number,
): { start: number; end: number; type: EntityType }[] {
  const lead = new Float64Array(length + 1);
  /** Where the name that ends before a token starts, -1 where none does, and the name's type. */
  const starts = new Int32Array(length + 1).fill(-1);
  const types = new Uint8Array(length + 1);
  const chances = new Float64Array(LONGEST_NAME * TYPES);
  for (let start = 0; start < length; start++) {
    const before = lead[start] ?? 0;
    if (before >= (lead[start + 1] ?? 0)) {
      lead[start + 1] = before;
      starts[start + 1] = -1;
    }
    let nothing = marginals[start * LABEL_STRIDE + OUTSIDE] ?? 0;
    if (nothing > 1 - LEAST) continue;
    chances.fill(0);
    let longest = followMisc(marginals, length, start, chances);
    for (let type = 0; type < FIRST.length; type++)
      longest = Math.max(longest, follow(marginals, length, start, type, chances));
    for (let end = start + 1; end <= start + longest; end++) {
      nothing = Math.min(nothing, marginals[(end - 1) * LABEL_STRIDE + OUTSIDE] ?? 0);
      const at = (end - start - 1) * TYPES;
      let type = 0;
      let other = 1;
      for (let t = 0; t < TYPES; t++) {
        other -= chances[at + t] ?? 0;
        if ((chances[at + t] ?? 0) > (chances[at + type] ?? 0)) type = t;
      }
      const cut = end - start === 2 ? CUT_OTHERWISE.twoWords : CUT_OTHERWISE.other;
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

function readBack(starts: Int32Array, types: Uint8Array): { start: number; end: number; type: EntityType }[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  for (let end = starts.length - 1; end > 0; ) {
    const start = starts[end] ?? -1;
    const type = ENTITY_TYPES[types[end] ?? 0];
    if (start >= 0 && type !== undefined) spans.push({ start, end, type });
    end = start < 0 ? end - 1 : start;
  }
  return spans.reverse();
}
