import { plain } from '../../gazetteer/index.ts';
import type { Span } from '../../model/span.ts';
import {
  paragraphs,
  type Sentence,
  sentences,
  type Token,
  type TokenAt,
  tokenise,
} from '../../text/index.ts';
import { WordFlag } from './word-flags.ts';
import { isCompound, traitsAt, type WordTraits } from './word-traits.ts';

/** A word, or the part of a hyphenated word between hyphens. */
export interface Piece extends Span {
  readonly text: string;
  /** The text without diacritics, see `plain`. */
  readonly plain: string;
  /** The index of the word that contains the piece. */
  readonly word: number;
  /** The properties that all occurrences of the text share. */
  readonly traits: WordTraits;
}

/** A token and its position in the document. It is also its only piece, unless it has a hyphen. */
export interface Word extends Token, Piece {
  /** The index of the sentence that contains the word. */
  readonly sentence: number;
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
  readonly pieceOfWord: Int32Array;
  /** The index of the sentence of each word. */
  readonly sentenceOfWord: Int32Array;
  /** The properties of each word in `WordFlag`. */
  readonly flags: Int32Array;
  /** The classes of each word in `ClauseFlag`. */
  readonly clauseFlags: Uint16Array;
}

const HYPHEN = /[-‐‑–/]/;
/** Words of ASCII letters, with one space between two words. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Splits a body into sentences, words and pieces. Linear time. */
export function readDocument(body: string): Document {
  return assemble(body, sentences(body, wordAt));
}

/**
 * Returns a document for the tokenised sentences of a labelled corpus. In its body, each sentence is on a separate
 * line, and a space separates two tokens.
 */
export function documentOf(tokenised: readonly (readonly string[])[]): Document {
  const body = tokenised.map((tokens) => tokens.join(' ')).join('\n');
  let offset = 0;
  const placed = tokenised.map((texts): Sentence<NewWord> => {
    const start = offset;
    const tokens = texts.map((text) => {
      const word = wordAt(body, offset, offset + text.length);
      offset += text.length + 1;
      return word;
    });
    return { start, end: Math.max(start, offset - 1), tokens };
  });
  return assemble(body, placed);
}

/** A word whose position in the document is not yet known. */
type NewWord = { -readonly [Field in keyof Word]: Word[Field] };

/** Creates a word. All occurrences share the string of the traits, so that comparisons and lookups of words are fast. */
const wordAt: TokenAt<NewWord> = (body, start, end) => {
  const traits = traitsAt(body, start, end);
  const { text, plain } = traits;
  return { start, end, text, plain, word: 0, sentence: 0, traits };
};

function assemble(body: string, all: readonly Sentence<NewWord>[]): Document {
  const words: Word[] = [];
  const pieces: Piece[] = [];
  const length = all.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const pieceOfWord = new Int32Array(length);
  const sentenceOfWord = new Int32Array(length);
  const flags = new Int32Array(length);
  const clauseFlags = new Uint16Array(length);
  for (let sentence = 0; sentence < all.length; sentence += 1) {
    let first = true;
    for (const word of all[sentence]?.tokens ?? []) {
      const at = words.length;
      const { traits } = word;
      word.word = at;
      word.sentence = sentence;
      const isFirst = first && (traits.flags & WordFlag.OPENING_MARK) === 0;
      if (isFirst) first = false;
      pieceOfWord[at] = pieces.length;
      sentenceOfWord[at] = sentence;
      flags[at] = isFirst ? traits.flags | WordFlag.FIRST : traits.flags;
      clauseFlags[at] = traits.clauseFlags;
      if ((traits.flags & WordFlag.COMPOUND) === 0) pieces.push(word);
      else pushParts(word, pieces);
      words.push(word);
    }
  }
  return { body, sentences: all, words, pieces, pieceOfWord, sentenceOfWord, flags, clauseFlags };
}

export const isCapital = (word: Word | undefined): boolean =>
  ((word?.traits.flags ?? 0) & WordFlag.CAPITAL) !== 0;

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

function pushParts({ text: whole, start, word }: Word, pieces: Piece[]): void {
  for (const part of partsOf(whole)) {
    const traits = traitsAt(whole, part.start, part.end);
    const { text, plain } = traits;
    pieces.push({ start: start + part.start, end: start + part.end, text, plain, word, traits });
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
  // Most names consist of such words, and some 20,000 names are split when the extractor is loaded.
  if (PLAIN_WORDS.test(phrase)) return phrase.split(' ');
  return paragraphs(phrase).flatMap(({ start, end }) =>
    tokenise(phrase, start, end).flatMap(({ text }) =>
      isCompound(text) ? partsOf(text).map((part) => plain(text.slice(part.start, part.end))) : [plain(text)],
    ),
  );
}
