import { plain } from '../../gazetteer/index.ts';
import type { Span } from '../../model/span.ts';
import { paragraphs, type Sentence, sentences, type Token, tokenise } from '../../text/index.ts';
import { isCompound, traitsOf, type WordTraits } from './word-traits.ts';

/** A token and its position in the document. */
export interface Word extends Token {
  /** The index of the sentence that contains the word. */
  readonly sentence: number;
  /** Whether the word starts with an upper-case letter. */
  readonly capital: boolean;
  /**
   * Whether the word is the first word of its sentence. Opening quotation marks and dashes before the word are
   * ignored.
   */
  readonly first: boolean;
  /** The properties that all occurrences of the word share. */
  readonly traits: WordTraits;
}

/** A word, or the part of a hyphenated word between hyphens. */
export interface Piece extends Span {
  readonly text: string;
  /** The text without diacritics, see `plain`. */
  readonly plain: string;
  /** The index of the word that contains the piece. */
  readonly word: number;
}

/** Characters `[start, end)` and the words `[first, last]` that contain them. */
export interface WordSpan extends Span {
  readonly first: number;
  readonly last: number;
}

/** A body, split into sentences, words and pieces. */
export interface Document {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  /** The index of the first piece of each word. */
  readonly pieceOfWord: readonly number[];
}

const HYPHEN = /[-‐‑–/]/;

/** Splits a body into sentences, words and pieces. Linear time. */
export function readDocument(body: string): Document {
  return assemble(body, sentences(body));
}

/**
 * Returns a document for the tokenised sentences of a labelled corpus. In its body, each sentence is on a separate
 * line, and a space separates two tokens.
 */
export function documentOf(tokenised: readonly (readonly string[])[]): Document {
  let offset = 0;
  const placed = tokenised.map((texts): Sentence => {
    const start = offset;
    const tokens = texts.map((text) => {
      const token = { start: offset, end: offset + text.length, text };
      offset += text.length + 1;
      return token;
    });
    return { start, end: Math.max(start, offset - 1), tokens };
  });
  return assemble(tokenised.map((tokens) => tokens.join(' ')).join('\n'), placed);
}

function assemble(body: string, all: readonly Sentence[]): Document {
  const words: Word[] = [];
  const pieces: Piece[] = [];
  const pieceOfWord: number[] = [];
  for (const [sentence, { tokens }] of all.entries()) {
    let first = true;
    for (const token of tokens) {
      // All occurrences of a word share one string, so that comparisons and lookups of words are fast.
      const traits = traitsOf(token.text);
      const { text, isCapital, isOpeningMark } = traits;
      pieceOfWord.push(pieces.length);
      pushPieces(token, traits, words.length, pieces);
      // The fields are copied one by one: the spread syntax is many times slower, and this code runs for every word.
      const { start, end } = token;
      words.push({ start, end, text, sentence, capital: isCapital, first: first && !isOpeningMark, traits });
      if (!isOpeningMark) first = false;
    }
  }
  return { body, sentences: all, words, pieces, pieceOfWord };
}

/** Returns the span of words `[first, last]`. Throws RangeError if the document has no such words. */
export function spanOf({ words }: Document, first: number, last: number): WordSpan {
  const from = words[first];
  const to = words[last];
  if (!from || !to) throw new RangeError(`The document has no words ${first} to ${last}.`);
  return { first, last, start: from.start, end: to.end };
}

/** Returns the text of words `[first, last]`, with a single space for each run of white space. */
export function textOf(document: Document, first: number, last: number): string {
  const { start, end } = spanOf(document, first, last);
  return document.body.slice(start, end).replace(/\s+/g, ' ');
}

/** Returns the span of the sentence that contains a word. Throws RangeError if the document has no such word. */
export function sentenceOf({ words, sentences: all }: Document, at: number): Span {
  const word = words[at];
  const sentence = word && all[word.sentence];
  if (!sentence) throw new RangeError(`The document has no word ${at}.`);
  return { start: sentence.start, end: sentence.end };
}

/** Returns the number of items that start before an offset. The items must be sorted by `start`. */
export function countBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pushPieces({ start, end }: Span, traits: WordTraits, word: number, pieces: Piece[]): void {
  if (!traits.isCompound) {
    pieces.push({ start, end, text: traits.text, plain: traits.plain, word });
    return;
  }
  for (const part of partsOf(traits.text)) {
    const text = traits.text.slice(part.start, part.end);
    pieces.push({ start: start + part.start, end: start + part.end, text, plain: plain(text), word });
  }
}

/** Returns the parts of a compound word between hyphens and slashes. */
function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !HYPHEN.test(text.charAt(at))) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/** Returns the texts of the pieces of a phrase, see `plain`. */
export function piecesOf(phrase: string): string[] {
  return paragraphs(phrase).flatMap(({ start, end }) =>
    tokenise(phrase, start, end).flatMap(({ text }) =>
      isCompound(text) ? partsOf(text).map((part) => plain(text.slice(part.start, part.end))) : [plain(text)],
    ),
  );
}
