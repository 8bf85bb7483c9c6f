/** The number of entries of a table, a power of two. */
const CAPACITY = 1 << 16;
/** The number of entries that can contain a word. It bounds the time of a lookup, also for words chosen by an attacker. */
const PROBES = 8;

/**
 * A cache of values by word. The word is a part of a text. A string with the word alone is created only for a new word,
 * because its creation and hashing take most of the time of a lookup in a Map. A new word overwrites another one if all
 * entries that can contain it are occupied. The cache is effective, because news articles use the same words again and
 * again.
 */
export class WordTable<Value extends { readonly text: string }> {
  readonly #compute: (word: string) => Value;
  readonly #hashes = new Int32Array(CAPACITY);
  readonly #values: (Value | undefined)[] = new Array<Value | undefined>(CAPACITY).fill(undefined);
  #overwritten = 0;

  /** `compute` returns the value of a word, with the word as its text. */
  constructor(compute: (word: string) => Value) {
    this.#compute = compute;
  }

  /** Returns the value of the word with the characters `[start, end)` of a text. */
  at(text: string, start: number, end: number): Value {
    const hash = hashOf(text, start, end);
    let free = -1;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const at = (hash + probe) & (CAPACITY - 1);
      const value = this.#values[at];
      if (value === undefined) {
        free = at;
        break;
      }
      if (this.#hashes[at] === hash && isAt(value.text, text, start, end)) return value;
    }
    if (free < 0) {
      this.#overwritten = (this.#overwritten + 1) % PROBES;
      free = (hash + this.#overwritten) & (CAPACITY - 1);
    }
    const value = this.#compute(text.slice(start, end));
    this.#hashes[free] = hash;
    this.#values[free] = value;
    return value;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits select the entry, so that they must depend on all characters.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Returns whether a word has the characters `[start, end)` of a text. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
