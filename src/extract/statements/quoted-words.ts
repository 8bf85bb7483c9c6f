import type { Quotation } from '../../model/extraction.ts';
import { countBefore } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';

/** The words inside the quotations of a draft. */
export class QuotedWords {
  /** For each word, 1 if a quotation contains it. */
  readonly flags: Uint8Array;
  readonly #body: string;
  readonly #quotations: readonly Quotation[];
  /** For each word, the number of the quotation that contains it, from 1, or 0. */
  readonly #numbers: Int32Array;
  readonly #marked = new Set<number>();

  constructor({ document: { body, words }, quotations }: Draft) {
    this.flags = new Uint8Array(words.length);
    this.#body = body;
    this.#quotations = quotations;
    this.#numbers = new Int32Array(words.length);
    for (const [index, { start, end }] of quotations.entries()) {
      const first = countBefore(words, start);
      const next = countBefore(words, end);
      this.flags.fill(1, first, next);
      this.#numbers.fill(index + 1, first, next);
    }
  }

  /** Returns the end of the quotation that contains a word, after its closing mark. */
  endAround(word: number): number | undefined {
    const quotation = this.#quotations[(this.#numbers[word] ?? 0) - 1];
    return (
      quotation && (/["”’'»]/.test(this.#body.charAt(quotation.end)) ? quotation.end + 1 : quotation.end)
    );
  }

  /** Marks the quotations in a range of words as parts of other statements. */
  mark(first: number, last: number): void {
    for (let at = first; at <= last; at += 1) {
      const number = this.#numbers[at] ?? 0;
      if (number > 0) this.#marked.add(number - 1);
    }
  }

  /** Returns the quotations that are not marked. */
  unmarked(): readonly Quotation[] {
    return this.#quotations.filter((_, index) => !this.#marked.has(index));
  }
}
