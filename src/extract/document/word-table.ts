import { hashOf, mix } from '../../gazetteer/compact/hash.ts';

/** The number of entries of a table, a power of two. */
const CAPACITY = 1 << 15;
/** The number of entries that can contain a word. It bounds the time of a lookup, also for words chosen by an attacker. */
const PROBES = 8;
/** The maximum length of a word that is compared as two numbers, in characters. */
const SHORT = 8;
/** The numbers of an entry: two of the word, its form, and one unused number, so that an entry is in one cache line. */
const WIDTH = 4;
const FORM = 2;
/** The form of words that are not short. The form of a short word is its length plus 1, and that of an empty entry 0. */
const LONG = -1;

/**
 * A cache of values by word. The word is a part of a text. A string with the word alone is created only for a new word,
 * because its creation and hashing take most of the time of a lookup in a Map. A short word is compared as two numbers
 * that contain its characters, which most words are. A new word overwrites another one if all entries that can contain
 * it are occupied. The cache is effective, because news articles use the same words again and again.
 */
export class WordTable<Value extends { readonly text: string }> {
  readonly #compute: (word: string) => Value;
  readonly #numbers = new Int32Array(CAPACITY * WIDTH);
  readonly #values: (Value | undefined)[] = new Array<Value | undefined>(CAPACITY).fill(undefined);
  #overwritten = 0;

  /** `compute` returns the value of a word, with the word as its text. */
  constructor(compute: (word: string) => Value) {
    this.#compute = compute;
  }

  /** Returns the value of the word with the characters `[start, end)` of a text. */
  at(text: string, start: number, end: number): Value {
    const length = end - start;
    if (length > SHORT) return this.#long(text, start, end);
    let low = 0;
    let high = 0;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(start + at);
      if (code > 0xff) return this.#long(text, start, end);
      // A shift uses the last five bits of its distance.
      if (at < 4) low |= code << (at * 8);
      else high |= code << (at * 8);
    }
    const hash = mix(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ length);
    return this.#find(text, start, end, hash, low, high, length + 1);
  }

  #long(text: string, start: number, end: number): Value {
    const hash = hashOf(text, start, end);
    return this.#find(text, start, end, hash, hash, 0, LONG);
  }

  /** Returns the value of a word, given its hash and the numbers of its entry. */
  #find(
    text: string,
    start: number,
    end: number,
    hash: number,
    low: number,
    high: number,
    form: number,
  ): Value {
    const numbers = this.#numbers;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = (hash + probe) & (CAPACITY - 1);
      const from = entry * WIDTH;
      const found = numbers[from + FORM];
      if (found === 0) break;
      if (found !== form || numbers[from] !== low || numbers[from + 1] !== high) continue;
      const value = this.#values[entry];
      if (value && (form !== LONG || isAt(value.text, text, start, end))) return value;
    }
    return this.#add(text.slice(start, end), hash, low, high, form);
  }

  #add(word: string, hash: number, low: number, high: number, form: number): Value {
    const value = this.#compute(word);
    const entry = this.#freeEntry(hash);
    this.#numbers.set([low, high, form], entry * WIDTH);
    this.#values[entry] = value;
    return value;
  }

  /** Returns an empty entry for a word, or one that the word overwrites. */
  #freeEntry(hash: number): number {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = (hash + probe) & (CAPACITY - 1);
      if (this.#numbers[entry * WIDTH + FORM] === 0) return entry;
    }
    this.#overwritten = (this.#overwritten + 1) % PROBES;
    return (hash + this.#overwritten) & (CAPACITY - 1);
  }
}

/** Returns whether a word has the characters `[start, end)` of a text. */
const isAt = (word: string, text: string, start: number, end: number): boolean =>
  word.length === end - start && text.startsWith(word, start);
