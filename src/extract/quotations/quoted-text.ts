import { countBefore, type Word } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Quote } from './quote-marks.ts';

/** The words before, inside and after the quotations of a document. */
export class QuotedText {
  readonly quotes: readonly Quote[];
  /** For each word, 1 if it is inside quotation marks. */
  readonly isQuoted: Uint8Array;
  readonly #words: readonly Word[];
  /** The first word after each quotation, and the first word of each quotation with its mark. */
  readonly #ranges: readonly { readonly first: number; readonly next: number; readonly end: number }[];

  constructor({ words }: DocumentReader, quotes: readonly Quote[]) {
    this.quotes = quotes;
    this.#words = words;
    this.isQuoted = new Uint8Array(words.length);
    this.#ranges = quotes.map(({ outer, start, end, paragraphEnd }) => {
      const first = countBefore(words, outer.start);
      const next = countBefore(words, outer.end);
      this.isQuoted.fill(1, countBefore(words, start), countBefore(words, end));
      return { first, next, end: countBefore(words, paragraphEnd) };
    });
  }

  /** Returns the index of the first word after a quotation and its closing mark. */
  nextWord(quote: number): number {
    return this.#ranges[quote]?.next ?? this.#words.length;
  }

  /** Returns the number of words up to the end of the paragraph that contains a quotation. */
  paragraphEnd(quote: number): number {
    return this.#ranges[quote]?.end ?? this.#words.length;
  }

  /** Returns whether a quotation is the first text of its sentence. */
  beginsSentence(quote: number): boolean {
    const first = this.firstWord(quote);
    return this.#words[first - 1]?.sentence !== this.#words[first]?.sentence;
  }

  /** Returns the index of the first word of a quotation, including its opening mark. */
  firstWord(quote: number): number {
    return this.#ranges[quote]?.first ?? this.#words.length;
  }
}
