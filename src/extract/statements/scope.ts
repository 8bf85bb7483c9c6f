import type { DocumentReader } from '../document/document-reader.ts';

/** The words of one sentence, `[from, end)`, for the rules of statements. */
export interface Scope {
  readonly reader: DocumentReader;
  readonly from: number;
  readonly end: number;
  /** Returns whether a quotation contains the word. */
  isQuoted(at: number): boolean;
  /** Returns the word in lower case; an empty text outside the sentence. */
  lower(at: number): string;
  /** Returns whether a mention of a person, organisation or country ends with the word. */
  isNameEnd(at: number): boolean;
  /** Returns whether a mention of a person ends with the word. */
  isPersonEnd(at: number): boolean;
  /** Returns whether a recognised name contains the word. */
  isName(at: number): boolean;
}

const QUOTE = /^(?:["“”„«»‘]|''|``)$/;
const CLOSING = /^(?:["”»’']|'')$/;

export const isQuoteMark = (text: string): boolean => QUOTE.test(text);
export const isClosingMark = (text: string): boolean => CLOSING.test(text);
/** Returns whether a mark ends a clause: a comma, dash, bracket, colon or semicolon, or a full stop. */
export const isBreak = (text: string): boolean =>
  /^(?:[,;:()[\]–—.!?…]|-+|\.+)$/.test(text) || QUOTE.test(text);
/** Returns whether the text is a word or number. */
export const isWordText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
