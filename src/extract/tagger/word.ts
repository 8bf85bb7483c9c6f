import { combine, hashString } from './hash.ts';
import { type Lexicon, WORD_FLAG_COUNT } from './lexicon.ts';

/** How the letters of a token are cased; numbers, not names, for they are compared in the inner loop. */
export const CASING = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4, initials: 5 } as const;

/** All that can be said of a token without its sentence. Computed once for each word type. */
export interface WordFacts {
  /** Hash of the lower-cased form. */
  readonly lower: number;
  readonly casing: number;
  /** 1 where it starts with a capital or holds one: a candidate for a name. */
  readonly capitalised: number;
  /** Hash of the shape with runs cut to two. */
  readonly shape: number;
  readonly coarse: number;
  readonly fine: number;
  readonly flags: number;
  readonly habit: number;
  readonly suffix: number;
  readonly digits: boolean;
  readonly lexical: readonly number[];
  readonly clustered: readonly number[];
  /** Hashes of features for each distance -3..3 that do not depend on the sentence. */
  readonly around: readonly (readonly number[])[];
}

/** Distances at which a word's own features are seen: three before to three after. */
export const WINDOW = 3;

function shapeOf(token: string): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < token.length && shape.length < 10; i++) {
    const c = token.charCodeAt(i);
    let kind: string;
    if (c >= 97 && c <= 122) kind = 'x';
    else if (c >= 65 && c <= 90) kind = 'X';
    else if (c >= 48 && c <= 57) kind = 'd';
    else if (c < 128) kind = token[i] ?? '';
    else {
      const letter = token[i] ?? '';
      kind = letter.toLowerCase() !== letter ? 'X' : letter.toUpperCase() !== letter ? 'x' : '?';
    }
    run = shape.endsWith(kind) ? run + 1 : 0;
    if (run < 2) shape += kind;
  }
  return shape;
}

function casingOf(token: string): number {
  let upper = 0;
  let lower = 0;
  let dots = 0;
  for (const letter of token) {
    if (letter === '.') dots++;
    else if (letter.toLowerCase() !== letter) upper++;
    else if (letter.toUpperCase() !== letter) lower++;
  }
  if (upper === 0) return lower > 0 ? CASING.lower : CASING.none;
  const first = token[0] ?? '';
  if (lower === 0) return dots > 0 ? CASING.initials : upper === 1 ? CASING.initial : CASING.upper;
  return upper === 1 && first.toLowerCase() !== first ? CASING.initial : CASING.mixed;
}

/** Template numbers are part of the weights: add at the end, never renumber. */
const T = {
  lower: 1,
  exact: 2,
  shape: 3,
  prefix: 4,
  suffix: 8,
  coarse: 13,
  fine: 14,
  flag: 15,
  flags: 16,
  habit: 17,
  length: 18,
  tail: 19,
  dot: 20,
  casing: 21,
  habitFlags: 22,
  hyphenHead: 23,
  habitCasing: 24,
} as const;

/** A feature's hash from its template, its distance and its value. */
function feature(template: number, distance: number, value: number): number {
  return combine(combine(0x51ed270b, template * 16 + distance + 8), value);
}

/**
 * Reads a token. In a sentence all in capitals (`shouted`) case says nothing, so the exact form and the
 * shape are withheld and every word is a candidate.
 */
export function readWord(token: string, shouted: boolean, lexicon: Lexicon): WordFacts {
  const low = token.toLowerCase();
  const lower = hashString(low);
  const row = lexicon.row(lower);
  const { data } = lexicon;
  const coarse = row < 0 ? 0 : (data.coarse[row] ?? 0);
  const fine = row < 0 ? 0 : (data.fine[row] ?? 0);
  const flags = row < 0 ? 0 : (data.flags[row] ?? 0);
  const habit = row < 0 ? 0 : (data.habits[row] ?? 0);
  const casing = casingOf(token);
  const cased = casing >= CASING.initial ? 1 : 0;
  const shape = shouted && casing !== CASING.none ? hashString('SHOUT') : hashString(shapeOf(token));
  const suffix = hashString(low.slice(-3));

  const lexical = [feature(T.lower, 0, lower)];
  if (!shouted) lexical.push(feature(T.exact, 0, hashString(token)));
  const clustered = [feature(T.coarse, 0, coarse), feature(T.fine, 0, fine)];
  const own = [
    feature(T.shape, 0, shape),
    feature(T.flags, 0, flags),
    feature(T.habit, 0, habit),
    feature(T.casing, 0, shouted ? 9 : casing),
    feature(T.habitFlags, 0, combine(habit, flags)),
    feature(T.habitCasing, 0, habit * 16 + (shouted ? 9 : casing)),
    feature(T.length, 0, Math.min(token.length, 12) * 16 + (shouted ? 9 : casing)),
  ];
  if (low.length <= 20) {
    for (let n = 1; n <= 4 && n < low.length; n++) {
      own.push(feature(T.prefix + n - 1, 0, hashString(low.slice(0, n))));
      own.push(feature(T.suffix + n - 1, 0, hashString(low.slice(-n))));
    }
  }
  if (token.endsWith('.')) own.push(feature(T.dot, 0, casing));
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0 && hyphen < low.length - 1) {
    own.push(feature(T.tail, 0, hashString(low.slice(hyphen + 1))));
    const head = lexicon.row(hashString(low.slice(0, low.indexOf('-'))));
    own.push(feature(T.hyphenHead, 0, head < 0 ? 0 : combine(data.flags[head] ?? 0, casing)));
  }
  pushFlags(own, 0, flags);

  const around: number[][] = [];
  for (let distance = -WINDOW; distance <= WINDOW; distance++) {
    if (distance === 0) {
      around.push(own);
      continue;
    }
    const seen = [feature(T.lower, distance, lower), feature(T.coarse, distance, coarse)];
    if (Math.abs(distance) <= 2) {
      seen.push(
        feature(T.shape, distance, shape),
        feature(T.fine, distance, fine),
        feature(T.flags, distance, flags),
      );
    }
    if (Math.abs(distance) === 1) {
      seen.push(feature(T.suffix + 2, distance, suffix), feature(T.habit, distance, habit));
      pushFlags(seen, distance, flags);
    }
    around.push(seen);
  }
  return {
    lower,
    casing: shouted ? 9 : casing,
    capitalised: shouted ? (casing === CASING.none ? 0 : 1) : cased,
    shape,
    coarse,
    fine,
    flags,
    habit,
    suffix,
    digits: /\d/.test(token),
    lexical,
    clustered,
    around,
  };
}

function pushFlags(out: number[], distance: number, flags: number): void {
  for (let bit = 0; bit < WORD_FLAG_COUNT; bit++) {
    if ((flags & (1 << bit)) !== 0) out.push(feature(T.flag, distance, bit + 1));
  }
}
