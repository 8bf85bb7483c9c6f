import { doubled } from '../../doubled.ts';
import { mix } from './hash.ts';
import { HashTable, NONE } from './hash-table.ts';

/** The node of the empty phrase. */
export const ROOT = 0;

/**
 * A trie of phrases over words. A node is a number. The nodes are stored in arrays of numbers outside the JavaScript heap,
 * because tens of thousands of maps would take much more memory, which each major garbage collection visits.
 */
export class PhraseTrie {
  /** The numbers of the words. */
  readonly #words = new Map<string, number>();
  /** The nodes by the hash of their parent and their last word. */
  readonly #nodes = new HashTable();
  /** The parent and the last word of each node. */
  #parents = new Int32Array(1024);
  #lastWords = new Int32Array(1024);
  #size = 1;

  /** The number of nodes. Nodes are numbered from 0. */
  get size(): number {
    return this.#size;
  }

  /** Returns the node of a phrase. Adds the phrase if it is new. */
  add(phrase: readonly string[]): number {
    let node = ROOT;
    for (const text of phrase) {
      const word = this.#words.get(text) ?? this.#words.size;
      if (word === this.#words.size) this.#words.set(text, word);
      const next = this.#child(node, word);
      node = next === undefined ? this.#append(node, word) : next;
    }
    return node;
  }

  /** Returns the node of the phrase of a node and one further word; undefined if no phrase begins with these words. */
  follow(node: number, text: string): number | undefined {
    const word = this.#words.get(text);
    return word === undefined ? undefined : this.#child(node, word);
  }

  #child(node: number, word: number): number | undefined {
    const nodes = this.#nodes;
    for (let slot = nodes.first(hashOfChild(node, word)); slot !== NONE; slot = nodes.next(slot)) {
      const found = nodes.at(slot);
      if (this.#parents[found] === node && this.#lastWords[found] === word) return found;
    }
    return undefined;
  }

  #append(parent: number, word: number): number {
    const node = this.#size;
    this.#size += 1;
    if (node === this.#parents.length) {
      this.#parents = doubled(this.#parents);
      this.#lastWords = doubled(this.#lastWords);
    }
    this.#parents[node] = parent;
    this.#lastWords[node] = word;
    this.#nodes.add(hashOfChild(parent, word), node);
    return node;
  }
}

const hashOfChild = (parent: number, word: number): number => mix(Math.imul(parent, 0x9e3779b1) + word);
