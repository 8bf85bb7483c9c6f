import { combine, hashString } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { lineKind, markAcronyms } from './line.ts';
import type { WordFacts } from './word.ts';

/** A growing list of feature hashes, reused from token to token. */
export interface FeatureList {
  readonly hashes: Uint32Array;
  count: number;
}

/** Enough for every template at once, with room to spare. */
export function featureList(): FeatureList {
  return { hashes: new Uint32Array(128), count: 0 };
}

/** Template numbers are part of the weights: add at the end, never renumber. */
const C = {
  wordPairLeft: 101,
  wordPairRight: 102,
  shapes: 103,
  coarseLeft: 104,
  coarseRight: 105,
  leftShape: 106,
  rightShape: 107,
  flagsLeft: 108,
  flagsRight: 109,
  first: 110,
  twoLeft: 111,
  twoRight: 112,
  line: 113,
  lineFlags: 114,
  phrase: 115,
  phraseLine: 116,
  runLeft: 117,
  runRight: 118,
  runLength: 119,
  runLeftFine: 120,
  runRightFine: 121,
  linePlace: 122,
  phraseRight: 123,
  around: 124,
  firstHabit: 125,
  runHead: 126,
  runTail: 127,
  runTailFlags: 128,
  runHeadFlags: 129,
  bracket: 130,
  memoryTop: 131,
  memoryCount: 132,
  memoryOther: 133,
  memoryLeft: 134,
  memoryRight: 135,
  phraseRun: 136,
  coarseAround: 137,
  runRightLine: 138,
  seenLower: 139,
  bias: 140,
  acronym: 141,
  acronymFlags: 142,
  runTailFine: 143,
  runHeadFine: 144,
  runLeftTwo: 145,
  runRightTwo: 146,
  joinHead: 147,
  joinHeadFlags: 148,
  joinHeadFine: 149,
  joinTailFlags: 150,
  memoryFirst: 151,
  memoryLast: 152,
  memoryFirstFlags: 153,
  memoryLastFlags: 154,
  memoryEnds: 155,
} as const;

const EDGE = 0x7ed55d16;

/** Small words that join the parts of one name, or two names: "Ministry of Health and Welfare". */
const LINKS: ReadonlySet<number> = new Set(
  ['of', 'for', 'and', '&', 'the', 'de', 'du', 'des', 'del', 'la', 'to', 'on', 'in'].map(hashString),
);

/** What the other occurrences of a word in its document looked like in a first reading. */
export interface WordMemory {
  /** Sums over occurrences of the probability of PER, LOC, ORG, MISC and of no name. */
  readonly sums: Float32Array;
  count: number;
  /** Occurrences without a capital. */
  lower: number;
  /** The same sums over the occurrences that begin a run of capitalised words, and over those that end one. */
  readonly first: Float32Array;
  readonly last: Float32Array;
  firstCount: number;
  lastCount: number;
}

/** Whether a token begins (1) or ends (2) a run of two capitalised words or more; 0 within one, and for a word alone. */
export function placeInRun(words: readonly WordFacts[], i: number): number {
  const before = words[i - 1]?.capitalised === 1;
  const after = words[i + 1]?.capitalised === 1;
  return before === after ? 0 : after ? 1 : 2;
}

function bucket(probability: number): number {
  if (probability < 0.05) return 0;
  if (probability < 0.3) return 1;
  if (probability < 0.7) return 2;
  return probability < 0.95 ? 3 : 4;
}

/** Summary of a word's memory without the occurrence itself: 0 where there is no other. */
function recall(memory: WordMemory | undefined, own: Float32Array | undefined): number {
  if (memory === undefined) return 0;
  return summary(memory.sums, memory.count, own);
}

/** The leading type of some occurrences, less one of them, how far it leads and how many they are; 0 for none. */
function summary(sums: Float32Array, total: number, own: Float32Array | undefined): number {
  const count = total - (own === undefined ? 0 : 1);
  if (count <= 0) return 0;
  let best = 0;
  let bestSum = -1;
  for (let type = 0; type < 5; type++) {
    const sum = (sums[type] ?? 0) - (own?.[type] ?? 0);
    if (sum > bestSum) {
      bestSum = sum;
      best = type;
    }
  }
  return 1 + best + 8 * bucket(bestSum / count) + 64 * Math.min(count, 3);
}

/**
 * The features of tokens that depend on their sentence: pairs of neighbours, the run of capitalised words
 * a token stands in and what stands on either side of it, listed phrases, how the line is set, and what the
 * rest of the document said (Ratinov and Roth 2009: non-local features; Krishnan and Manning 2006: a second reading).
 */
export class SentenceContext {
  readonly #lexicon: Lexicon;
  #words: readonly WordFacts[] = [];
  #line = 0;
  #shouted = false;
  #size = 0;
  #hashes = new Uint32Array(256);
  #capitals = new Uint8Array(256);
  #phraseFlags = new Uint8Array(256);
  #phrasePositions = new Uint8Array(256);
  #runStart = new Int32Array(256);
  #runEnd = new Int32Array(256);
  #acronyms = new Uint8Array(256);
  /** For each token the last word before the first link of the joined run it stands in, or -1, and the run's last word. */
  #joinHead = new Int32Array(256);
  #joinTail = new Int32Array(256);
  /** The link nearest before the token, the token itself where it is one, or -1. */
  #joinLink = new Int32Array(256);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Turns to a sentence again, for what `memory` looks at. */
  turnBack(words: readonly WordFacts[], shouted: boolean): void {
    this.#words = words;
    this.#size = words.length;
    this.#shouted = shouted;
  }

  /** Turns to a sentence: its tokens, and the same as read. */
  read(words: readonly WordFacts[], shouted: boolean, tokens: readonly string[]): void {
    const size = words.length;
    this.turnBack(words, shouted);
    if (size > this.#hashes.length) this.#enlarge(size * 2);
    for (let i = 0; i < size; i++) {
      this.#hashes[i] = words[i]?.lower ?? 0;
      this.#capitals[i] = words[i]?.capitalised ?? 0;
    }
    this.#line = lineKind(words, shouted, tokens[size - 1] ?? '');
    markAcronyms(tokens, this.#acronyms);
    this.#lexicon.markPhrases(this.#hashes, this.#capitals, size, this.#phraseFlags, this.#phrasePositions);
    for (let i = 0; i < size; ) {
      let end = i + 1;
      if (this.#capitals[i] === 1 && !shouted) while (end < size && this.#capitals[end] === 1) end++;
      for (let k = i; k < end; k++) {
        this.#runStart[k] = i;
        this.#runEnd[k] = end;
      }
      i = end;
    }
    this.#join(shouted);
  }

  /** Finds runs of capitalised words joined by links. */
  #join(shouted: boolean): void {
    const size = this.#size;
    this.#joinHead.fill(-1, 0, size);
    if (shouted) return;
    for (let i = 0; i < size; ) {
      if (this.#capitals[i] === 0) {
        i++;
        continue;
      }
      const start = i;
      let end = this.#runEnd[i] ?? i + 1;
      const head = end - 1;
      for (;;) {
        let next = end;
        while (next < size && next < end + 2 && this.#isLink(next)) next++;
        if (next === end || this.#capitals[next] !== 1 || next >= size) break;
        end = this.#runEnd[next] ?? next + 1;
      }
      if (end > head + 1) {
        let link = -1;
        for (let k = start; k < end; k++) {
          if (this.#capitals[k] === 0 && (link < 0 || this.#capitals[k - 1] === 1)) link = k;
          this.#joinHead[k] = head;
          this.#joinTail[k] = end - 1;
          this.#joinLink[k] = link;
        }
      }
      i = end;
    }
  }

  #isLink(i: number): boolean {
    return this.#capitals[i] === 0 && LINKS.has(this.#hashes[i] ?? 0);
  }

  #enlarge(size: number): void {
    this.#hashes = new Uint32Array(size);
    this.#capitals = new Uint8Array(size);
    this.#phraseFlags = new Uint8Array(size);
    this.#phrasePositions = new Uint8Array(size);
    this.#runStart = new Int32Array(size);
    this.#runEnd = new Int32Array(size);
    this.#acronyms = new Uint8Array(size);
    this.#joinHead = new Int32Array(size);
    this.#joinTail = new Int32Array(size);
    this.#joinLink = new Int32Array(size);
  }

  #lower(i: number): number {
    return i < 0 || i >= this.#size ? EDGE + i - (i < 0 ? 0 : this.#size) : (this.#hashes[i] ?? 0);
  }

  /** Whether a word written small stands among others, in no run of capitals that are joined: hardly a name has one. */
  isPlain(i: number): boolean {
    const end = Math.min(i + 2, this.#size - 1);
    for (let at = Math.max(i - 2, 0); at <= end; at++) if (this.#capitals[at] === 1) return false;
    return this.#joinHead[i] === -1;
  }

  /** Features that name words: withheld at random in training, so that the rest learn to do without. */
  lexical(i: number, out: FeatureList): void {
    const word = this.#words[i];
    if (word === undefined) return;
    push(out, C.wordPairLeft, combine(this.#lower(i - 1), word.lower));
    push(out, C.wordPairRight, combine(word.lower, this.#lower(i + 1)));
  }

  /** All other features of the token. */
  context(i: number, out: FeatureList): void {
    const words = this.#words;
    const word = words[i];
    if (word === undefined) return;
    const left = words[i - 1];
    const right = words[i + 1];
    const leftShape = left?.shape ?? EDGE;
    const rightShape = right?.shape ?? EDGE;
    const leftLower = this.#lower(i - 1);
    const rightLower = this.#lower(i + 1);
    const phrase = ((this.#phraseFlags[i] ?? 0) << 3) | (this.#phrasePositions[i] ?? 0);
    push(out, C.bias, 0);
    push(out, C.shapes, combine(combine(leftShape, word.shape), rightShape));
    push(out, C.coarseLeft, combine(left?.coarse ?? 255, word.coarse));
    push(out, C.coarseRight, combine(word.coarse, right?.coarse ?? 255));
    push(out, C.line, this.#line * 16 + word.casing);
    if (phrase !== 0) {
      push(out, C.phrase, phrase);
      push(out, C.phraseLine, combine(phrase, this.#line));
      push(out, C.phraseRight, combine(phrase, right?.coarse ?? 255));
    }
    const place = i === 0 ? 0 : i === this.#size - 1 ? 2 : 1;
    push(out, C.linePlace, this.#line * 64 + place * 16 + word.casing);
    if ((this.#joinHead[i] ?? -1) >= 0) this.#joined(i, out);
    if (word.capitalised === 0) return;
    push(out, C.leftShape, combine(leftLower, word.shape));
    push(out, C.rightShape, combine(word.shape, rightLower));
    push(out, C.flagsLeft, combine(left?.flags ?? -1, word.flags));
    push(out, C.flagsRight, combine(word.flags, right?.flags ?? -1));
    push(out, C.coarseAround, combine(left?.coarse ?? 255, right?.coarse ?? 255));
    push(out, C.around, combine(leftLower, rightLower));
    push(out, C.twoLeft, combine(this.#lower(i - 2), leftLower));
    push(out, C.twoRight, combine(rightLower, this.#lower(i + 2)));
    const acronym = this.#acronyms[i] ?? 0;
    if (acronym !== 0) {
      push(out, C.acronym, acronym);
      push(out, C.acronymFlags, combine(acronym, word.flags));
    }
    push(out, C.lineFlags, combine(this.#line, word.flags));
    if (i === 0) {
      push(out, C.first, combine(word.flags, right?.casing ?? 15));
      push(out, C.firstHabit, combine(word.habit, right?.casing ?? 15));
    }
    if (left !== undefined && right !== undefined && leftShape === rightShape)
      push(out, C.bracket, rightShape);
    this.#run(i, word, phrase, out);
  }

  #run(i: number, word: WordFacts, phrase: number, out: FeatureList): void {
    const start = this.#runStart[i] ?? i;
    const end = this.#runEnd[i] ?? i + 1;
    const length = Math.min(end - start, 6);
    const place = (i - start === 0 ? 1 : 0) + (i === end - 1 ? 2 : 0);
    const before = this.#words[start - 1];
    const after = this.#words[end];
    push(out, C.runLength, (length * 4 + place) * 4 + (start === 0 ? 1 : 0));
    push(out, C.runLeft, combine(this.#lower(start - 1), length * 4 + place));
    push(out, C.runRight, combine(this.#lower(end), length * 4 + place));
    push(out, C.runLeftFine, combine(before?.fine ?? 999, place));
    push(out, C.runRightFine, combine(after?.fine ?? 999, place));
    push(out, C.runRightLine, combine(after?.coarse ?? 255, this.#line * 8 + length));
    push(out, C.phraseRun, combine(phrase, length * 4 + place));
    if (length > 1) {
      const head = this.#words[start];
      const tail = this.#words[end - 1];
      if (tail !== undefined && tail !== word) {
        push(out, C.runTail, tail.lower);
        push(out, C.runTailFlags, combine(tail.flags, place));
        push(out, C.runTailFine, combine(tail.fine, place));
      }
      if (head !== undefined && head !== word) {
        push(out, C.runHead, head.lower);
        push(out, C.runHeadFlags, combine(head.flags, place));
        push(out, C.runHeadFine, combine(head.fine, place));
      }
    }
    push(out, C.runLeftTwo, combine(combine(this.#lower(start - 2), this.#lower(start - 1)), place));
    push(out, C.runRightTwo, combine(combine(this.#lower(end), this.#lower(end + 1)), place));
  }

  /** What a name that goes on after "of" or "and" begins and ends with. */
  #joined(i: number, out: FeatureList): void {
    const headAt = this.#joinHead[i] ?? 0;
    const linkAt = this.#joinLink[i] ?? -1;
    const head = this.#words[headAt];
    const tail = this.#words[this.#joinTail[i] ?? 0];
    if (head === undefined || tail === undefined) return;
    // Before the first link, a link, or after one: and which.
    const at =
      linkAt < 0 ? this.#lower(headAt + 1) : linkAt === i ? 1 + this.#lower(i) : 2 + this.#lower(linkAt);
    push(out, C.joinHead, combine(head.lower, at));
    push(out, C.joinHeadFlags, combine(head.flags, at));
    push(out, C.joinHeadFine, combine(head.fine, at));
    push(out, C.joinTailFlags, combine(tail.flags, at));
  }

  /**
   * Features of the second reading. @param own probabilities of PER, LOC, ORG, MISC and no name of each token in the first
   */
  memory(
    i: number,
    memories: ReadonlyMap<number, WordMemory>,
    own: readonly Float32Array[],
    out: FeatureList,
  ): void {
    const word = this.#words[i];
    if (word === undefined || word.capitalised === 0) return;
    const memory = memories.get(word.lower);
    if (memory !== undefined && memory.lower > 0) push(out, C.seenLower, i === 0 ? 1 : 2);
    const recalled = recall(memory, own[i]);
    if (recalled !== 0) {
      push(out, C.memoryTop, recalled & 63);
      push(out, C.memoryCount, recalled);
      push(out, C.memoryOther, combine(recalled & 63, word.habit * 2 + (i === 0 ? 1 : 0)));
    }
    if (memory !== undefined) this.#ends(i, word, memory, own[i], out);
    const left = this.#words[i - 1];
    const right = this.#words[i + 1];
    if (left?.capitalised === 1) {
      const value = recall(memories.get(left.lower), own[i - 1]) & 63;
      if (value !== 0) push(out, C.memoryLeft, combine(value, recalled & 63));
    }
    if (right?.capitalised === 1) {
      const value = recall(memories.get(right.lower), own[i + 1]) & 63;
      if (value !== 0) push(out, C.memoryRight, combine(value, recalled & 63));
    }
  }

  /** What the longer names elsewhere that begin or end with a word make of it: "Shell", short for a company; "Obama". */
  #ends(
    i: number,
    word: WordFacts,
    memory: WordMemory,
    own: Float32Array | undefined,
    out: FeatureList,
  ): void {
    const place = this.#shouted ? 0 : placeInRun(this.#words, i);
    const first = summary(memory.first, memory.firstCount, place === 1 ? own : undefined) & 63;
    const last = summary(memory.last, memory.lastCount, place === 2 ? own : undefined) & 63;
    if (first === 0 && last === 0) return;
    const alone = this.#words[i - 1]?.capitalised !== 1 && this.#words[i + 1]?.capitalised !== 1 ? 1 : 0;
    push(out, C.memoryEnds, combine(first, last * 8 + place * 2 + alone));
    if (first !== 0) {
      push(out, C.memoryFirst, first * 8 + place * 2 + alone);
      push(out, C.memoryFirstFlags, combine(first * 2 + alone, word.flags));
    }
    if (last !== 0) {
      push(out, C.memoryLast, last * 8 + place * 2 + alone);
      push(out, C.memoryLastFlags, combine(last * 2 + alone, word.flags));
    }
  }
}

function push(out: FeatureList, template: number, value: number): void {
  out.hashes[out.count++] = combine(Math.imul(template, 0x632be5ab), value);
}
