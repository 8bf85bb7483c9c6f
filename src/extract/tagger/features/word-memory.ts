import { TYPE_COUNT } from '../probabilities.ts';
import { CASING } from './shape.ts';
import type { WordFacts } from './word-facts.ts';

/** The result of the first pass for the occurrences of a word in its document. */
export interface WordMemory {
  /** Sums of the type probabilities over the capitalised occurrences; null if there are none. */
  sums: Float32Array | null;
  /** The number of capitalised occurrences. */
  count: number;
  /** The number of occurrences in lower case. */
  lower: number;
  /**
   * The sums over the occurrences that begin a run of capitalised words, and the sums over the occurrences that end
   * such a run; null if there are none.
   */
  first: Float32Array | null;
  last: Float32Array | null;
  firstCount: number;
  lastCount: number;
}

/** The result of the first pass for a sentence. */
interface FirstPass {
  readonly facts: readonly WordFacts[];
  /** The type probabilities of each token. */
  readonly own: readonly Float32Array[];
  readonly upperCase: boolean;
}

/** The position of a token in a run of at least two capitalised words. */
export const IN_RUN = { other: 0, first: 1, last: 2 } as const;

/** Returns the position of a token in its run. */
export function placeInRun(words: readonly WordFacts[], i: number): number {
  const before = i > 0 && words[i - 1]?.capitalised === 1;
  const after = words[i + 1]?.capitalised === 1;
  if (before === after) return IN_RUN.other;
  return after ? IN_RUN.first : IN_RUN.last;
}

/** Collects the results of the first pass by the hash of the word in lower case. */
export function remember(sentences: readonly FirstPass[]): Map<number, WordMemory> {
  const memories = new Map<number, WordMemory>();
  for (const { facts, own, upperCase } of sentences) {
    facts.forEach((word, i) => {
      if (word.casing === CASING.none || (word.capitalised === 0 && upperCase)) return;
      let memory = memories.get(word.lower);
      if (memory === undefined) {
        memory = emptyMemory();
        memories.set(word.lower, memory);
      }
      if (word.capitalised === 0) memory.lower++;
      else addOccurrence(memory, own[i], upperCase ? IN_RUN.other : placeInRun(facts, i));
    });
  }
  return memories;
}

function addOccurrence(memory: WordMemory, own: Float32Array | undefined, place: number): void {
  memory.count++;
  memory.sums = sum(memory.sums, own);
  if (place === IN_RUN.first) {
    memory.firstCount++;
    memory.first = sum(memory.first, own);
  } else if (place === IN_RUN.last) {
    memory.lastCount++;
    memory.last = sum(memory.last, own);
  }
}

/** Adds type probabilities to sums, which are created if there are none. Most words need none. */
function sum(sums: Float32Array | null, own: Float32Array | undefined): Float32Array {
  const result = sums ?? new Float32Array(TYPE_COUNT);
  for (let t = 0; t < TYPE_COUNT; t++) result[t] = (result[t] ?? 0) + (own?.[t] ?? 0);
  return result;
}

const emptyMemory = (): WordMemory => ({
  sums: null,
  count: 0,
  lower: 0,
  first: null,
  last: null,
  firstCount: 0,
  lastCount: 0,
});

/**
 * Summarises occurrences as a number: the most probable type, its mean probability and the number of occurrences. One
 * occurrence, `own`, is excluded. Returns 0 if there are no others.
 */
export function summarise(sums: Float32Array | null, total: number, own: Float32Array | undefined): number {
  const count = total - (own === undefined ? 0 : 1);
  if (count <= 0) return 0;
  let best = 0;
  let bestSum = -Infinity;
  for (let type = 0; type < TYPE_COUNT; type++) {
    const rest = (sums?.[type] ?? 0) - (own?.[type] ?? 0);
    if (rest > bestSum) {
      bestSum = rest;
      best = type;
    }
  }
  return 1 + best + 8 * bucket(bestSum / count) + 64 * Math.min(count, 3);
}

/** Returns a summary without the number of occurrences. */
export const withoutCount = (summary: number): number => summary & 63;

function bucket(probability: number): number {
  if (probability < 0.05) return 0;
  if (probability < 0.3) return 1;
  if (probability < 0.7) return 2;
  return probability < 0.95 ? 3 : 4;
}
