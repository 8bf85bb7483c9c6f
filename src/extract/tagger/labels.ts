import { NONE } from './none.ts';

/** The types of the CoNLL-2003 shared task (Tjong Kim Sang and De Meulder 2003). */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A name in a sentence: tokens `[start, end)`. */
export interface EntitySpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** The confidence of the tagger, from 0 to 1: the minimum marginal probability of the type over its tokens. */
  readonly confidence: number;
}

/**
 * The number of labels. PER, LOC and ORG have begin, inside, end and single (BIOES, which distinguishes the end of a name;
 * Ratinov and Roth 2009). MISC, which only shows that words are not another kind of name, has begin and inside.
 */
export const LABEL_COUNT = 15;
/** The length of a row of weights. It is a power of two, so that the offset of a row is computed with a shift. */
export const LABEL_STRIDE = 16;
export const OUTSIDE = 0;
export const MISC_BEGIN = 13;
export const MISC_INSIDE = 14;

const BIOES_TYPES = ['PER', 'LOC', 'ORG'] as const;
type BioesType = (typeof BIOES_TYPES)[number];
const FIRST: Readonly<Record<BioesType, number>> = { PER: 1, LOC: 5, ORG: 9 };

/** The index of each label's type in ENTITY_TYPES; NONE for OUTSIDE. */
export const LABEL_TYPE: Int8Array = new Int8Array([NONE, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);

/** Returns the labels of a name's tokens. */
export function spanLabels(type: EntityType, length: number): number[] {
  if (type === 'MISC') return Array.from({ length }, (_, i) => (i === 0 ? MISC_BEGIN : MISC_INSIDE));
  const first = FIRST[type];
  if (length === 1) return [first + 3];
  return Array.from({ length }, (_, i) => (i === 0 ? first : i === length - 1 ? first + 2 : first + 1));
}

function begins(label: number): boolean {
  return (
    label === MISC_BEGIN || (label > 0 && label < MISC_BEGIN && ((label - 1) % 4 === 0 || label % 4 === 0))
  );
}

function openAfter(label: number): boolean {
  return label > 0 && label < MISC_BEGIN && (label - 1) % 4 < 2;
}

/** Returns whether `next` may follow `previous`. */
export function mayFollow(previous: number, next: number): boolean {
  if (openAfter(previous)) {
    return LABEL_TYPE[previous] === LABEL_TYPE[next] && !begins(next);
  }
  if (next === MISC_INSIDE) return previous === MISC_BEGIN || previous === MISC_INSIDE;
  return next === OUTSIDE || begins(next);
}

/** Returns whether a sentence may start with the label. */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || begins(label);
}

/** Returns whether a sentence may end with the label. */
export function mayEnd(label: number): boolean {
  return !openAfter(label);
}

/** Returns the names in a sequence of labels. */
export function labelsToSpans(labels: ArrayLike<number>): { start: number; end: number; type: EntityType }[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let i = 0;
  while (i < labels.length) {
    const type = ENTITY_TYPES[LABEL_TYPE[labels[i] ?? OUTSIDE] ?? NONE];
    const start = i++;
    if (type === undefined) continue;
    while (
      i < labels.length &&
      LABEL_TYPE[labels[i] ?? 0] === ENTITY_TYPES.indexOf(type) &&
      !begins(labels[i] ?? 0)
    )
      i++;
    spans.push({ start, end: i, type });
  }
  return spans;
}
