import { combine } from '../hash.ts';
import { type FeatureList, push } from './feature-list.ts';
import type { WordFacts } from './word-facts.ts';
import { IN_RUN, placeInRun, summarise, type WordMemory, withoutCount } from './word-memory.ts';

/**
 * The numbers of the templates, which are distinct from those in `context.ts`. The weights depend on these numbers: add
 * new templates at the end, and do not change existing numbers.
 */
const T = {
  memoryTop: 131,
  memoryCount: 132,
  memoryOther: 133,
  memoryLeft: 134,
  memoryRight: 135,
  seenLower: 139,
  memoryFirst: 151,
  memoryLast: 152,
  memoryFirstFlags: 153,
  memoryLastFlags: 154,
  memoryEnds: 155,
} as const;

/** Appends the features of the second pass for the tokens of one sentence. */
export class MemoryFeatures {
  readonly #words: readonly WordFacts[];
  readonly #upperCase: boolean;
  readonly #memories: ReadonlyMap<number, WordMemory>;
  readonly #own: readonly Float32Array[];

  /** @param own the type probabilities of each token in the first pass, which are not evidence for the token itself */
  constructor(
    words: readonly WordFacts[],
    upperCase: boolean,
    memories: ReadonlyMap<number, WordMemory>,
    own: readonly Float32Array[],
  ) {
    this.#words = words;
    this.#upperCase = upperCase;
    this.#memories = memories;
    this.#own = own;
  }

  /** Appends the features of a token. */
  push(i: number, out: FeatureList): void {
    const word = this.#words[i];
    if (word === undefined || word.capitalised === 0) return;
    const isFirst = i === 0 ? 1 : 0;
    const memory = this.#memories.get(word.lower);
    if (memory !== undefined && memory.lower > 0) push(out, T.seenLower, 2 - isFirst);
    const summary = memory === undefined ? 0 : summarise(memory.sums, memory.count, this.#own[i]);
    const top = withoutCount(summary);
    if (summary !== 0) {
      push(out, T.memoryTop, top);
      push(out, T.memoryCount, summary);
      push(out, T.memoryOther, combine(top, word.habit * 2 + isFirst));
    }
    if (memory !== undefined) this.#pushEnds(i, word, memory, out);
    const left = this.#topOf(i - 1);
    if (left !== 0) push(out, T.memoryLeft, combine(left, top));
    const right = this.#topOf(i + 1);
    if (right !== 0) push(out, T.memoryRight, combine(right, top));
  }

  /**
   * Returns the most probable type of a neighbouring word; 0 if the word is not capitalised or has no other occurrence.
   */
  #topOf(i: number): number {
    const word = i < 0 ? undefined : this.#words[i];
    const memory = word?.capitalised === 1 ? this.#memories.get(word.lower) : undefined;
    return memory === undefined ? 0 : withoutCount(summarise(memory.sums, memory.count, this.#own[i]));
  }

  /**
   * Appends the types of longer names that begin or end with a word: "Shell" begins the full name of a company, and
   * "Obama" ends the full name of a person.
   */
  #pushEnds(i: number, word: WordFacts, memory: WordMemory, out: FeatureList): void {
    const own = this.#own[i];
    const place = this.#upperCase ? IN_RUN.other : placeInRun(this.#words, i);
    const first = withoutCount(
      summarise(memory.first, memory.firstCount, place === IN_RUN.first ? own : undefined),
    );
    const last = withoutCount(
      summarise(memory.last, memory.lastCount, place === IN_RUN.last ? own : undefined),
    );
    if (first === 0 && last === 0) return;
    const alone =
      (i === 0 || this.#words[i - 1]?.capitalised !== 1) && this.#words[i + 1]?.capitalised !== 1 ? 1 : 0;
    push(out, T.memoryEnds, combine(first, last * 8 + place * 2 + alone));
    if (first !== 0) {
      push(out, T.memoryFirst, first * 8 + place * 2 + alone);
      push(out, T.memoryFirstFlags, combine(first * 2 + alone, word.flags));
    }
    if (last !== 0) {
      push(out, T.memoryLast, last * 8 + place * 2 + alone);
      push(out, T.memoryLastFlags, combine(last * 2 + alone, word.flags));
    }
  }
}
