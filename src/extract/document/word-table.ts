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
    const hash = mixed(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ length);
    const numbers = this.#numbers;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = (hash + probe) & (CAPACITY - 1);
      const from = entry * WIDTH;
      const form = numbers[from + FORM];
      if (form === 0) break;
      if (form !== length + 1 || numbers[from] !== low || numbers[from + 1] !== high) continue;
      const value = this.#values[entry];
      if (value) return value;
    }
    return this.#add(text.slice(start, end), hash, low, high, length + 1);
  }

  #long(text: string, start: number, end: number): Value {
    const hash = hashOf(text, start, end);
    const numbers = this.#numbers;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = (hash + probe) & (CAPACITY - 1);
      const from = entry * WIDTH;
      const form = numbers[from + FORM];
      if (form === 0) break;
      if (form !== LONG || numbers[from] !== hash) continue;
      const value = this.#values[entry];
      if (value && isAt(value.text, text, start, end)) return value;
    }
    return this.#add(text.slice(start, end), hash, hash, 0, LONG);
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

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Returns a hash whose low bits, which select the entry, depend on all bits of a number. */
function mixed(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Returns whether a word has the characters `[start, end)` of a text. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
