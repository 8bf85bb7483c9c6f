import type { Span } from '../../model/span.ts';
import { type Sentence, sentences, type Token } from '../../text/index.ts';

/** A token, and where it stands. */
export interface Word extends Token {
  /** Number of its sentence. */
  readonly sentence: number;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** First of its sentence, opening quotation marks and dashes not counted. */
  readonly first: boolean;
}

/** A word, or the part of a hyphenated word between hyphens. */
export interface Piece extends Span {
  readonly text: string;
  /** Number of the word it is, or is part of. */
  readonly word: number;
}

/** A body of text, cut up. */
export interface Document {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  /** Number of the first piece of each word. */
  readonly pieceOfWord: readonly number[];
}

const HYPHEN = /[-‐‑–/]/;
const OPENER = /^["“”‘'«„([—–-]+$/;

/** Cuts a body into sentences, words and pieces. Linear time. */
export function readDocument(body: string): Document {
  return assemble(body, sentences(body));
}

/** A document that comes cut into sentences of tokens, as labelled corpora do: a line a sentence, a space between tokens. */
export function documentOf(cut: readonly (readonly string[])[]): Document {
  let offset = 0;
  const read = cut.map((tokens, paragraph): Sentence => {
    const start = offset;
    const placed = tokens.map((text) => {
      const token = { start: offset, end: offset + text.length, text };
      offset += text.length + 1;
      return token;
    });
    return { start, end: Math.max(start, offset - 1), tokens: placed, paragraph };
  });
  return assemble(cut.map((tokens) => tokens.join(' ')).join('\n'), read);
}

function assemble(body: string, cut: readonly Sentence[]): Document {
  const words: Word[] = [];
  const pieces: Piece[] = [];
  const pieceOfWord: number[] = [];
  for (const [sentence, { tokens }] of cut.entries()) {
    let first = true;
    for (const token of tokens) {
      const opener = first && OPENER.test(token.text);
      pieceOfWord.push(pieces.length);
      pushPieces(token, words.length, pieces);
      // Field by field: spreading is many times slower, and this runs for every word.
      const { start, end, text } = token;
      words.push({ start, end, text, sentence, capital: isCapital(text), first: first && !opener });
      if (!opener) first = false;
    }
  }
  return { body, sentences: cut, words, pieces, pieceOfWord };
}

/** The characters that words `[first, last]` cover. Throws RangeError if the document has no such words. */
export function spanOf({ words }: Document, first: number, last: number): Span {
  const from = words[first];
  const to = words[last];
  if (!from || !to) throw new RangeError(`The document has no words ${first} to ${last}.`);
  return { start: from.start, end: to.end };
}

/** The span of the sentence that a word is in. Throws RangeError if the document has no such word. */
export function sentenceOf({ words, sentences: all }: Document, at: number): Span {
  const sentence = all[words[at]?.sentence ?? -1];
  if (!sentence) throw new RangeError(`The document has no word ${at}.`);
  return { start: sentence.start, end: sentence.end };
}

const CAPITAL = /^\p{Lu}/u;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return CAPITAL.test(text);
}

function pushPieces(token: Token, word: number, pieces: Piece[]): void {
  const { text, start } = token;
  // Longer words are no names; they are not searched.
  if (text.length < 3 || text.length > 64 || !HYPHEN.test(text)) {
    pieces.push({ start, end: token.end, text, word });
    return;
  }
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !HYPHEN.test(text.charAt(at))) continue;
    if (at > from) pieces.push({ start: start + from, end: start + at, text: text.slice(from, at), word });
    from = at + 1;
  }
}
