import type { DocumentReader } from '../../document/document-reader.ts';
import { CUE_WORDS } from '../cues/cue-words.ts';
import { CONTENT_ADJECTIVES, CONTENT_NOUNS, RAISING } from '../cues/noun-words.ts';
import {
  ADVERBS,
  BE,
  CATENATIVES,
  COMPLEMENTISERS,
  DETERMINERS,
  FINITE,
  HAVE,
  MODALS,
  OCCASIONS,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_MODIFIERS,
  TIME_WORDS,
} from '../words/clauses.ts';

/** The classes of words and marks that the rules test. A word can have several. */
export const Flag = {
  /** Set for every word, so that the flags of a word are not 0. */
  KNOWN: 1 << 30,
  /** A word or number, and not a mark. */
  WORD: 1,
  /** A mark that ends a clause. */
  BREAK: 1 << 1,
  QUOTE: 1 << 2,
  CLOSING: 1 << 3,
  /** A word that is the verb of a clause, as far as its form shows. */
  VERB: 1 << 4,
  BE: 1 << 5,
  HAVE: 1 << 6,
  MODAL: 1 << 7,
  PREPOSITION: 1 << 8,
  DETERMINER: 1 << 9,
  SUBORDINATOR: 1 << 10,
  COMPLEMENTISER: 1 << 11,
  SUBJECT_PRONOUN: 1 << 12,
  OPENER: 1 << 13,
  TIME: 1 << 14,
  TIME_MODIFIER: 1 << 15,
  ADVERB: 1 << 16,
  OCCASION: 1 << 17,
  RELATIVE: 1 << 18,
  CATENATIVE: 1 << 19,
  /** A subordinating word that ends a noun phrase. "Who" and "which" are part of it. */
  CLAUSE_WORD: 1 << 20,
  /** A form of a verb that attributes content. */
  CUE_VERB: 1 << 21,
  /** A noun, an adjective or a participle that attributes content without such a verb, or "according". */
  CUE_NOMINAL: 1 << 22,
  /** "A.m." or "p.m." */
  HOUR: 1 << 23,
  COLON: 1 << 24,
} as const;

const LISTS: readonly (readonly [list: Pick<ReadonlySet<string>, 'has'>, flag: number])[] = [
  [BE, Flag.BE],
  [HAVE, Flag.HAVE],
  [MODALS, Flag.MODAL],
  [PREPOSITIONS, Flag.PREPOSITION],
  [DETERMINERS, Flag.DETERMINER],
  [SUBORDINATORS, Flag.SUBORDINATOR],
  [COMPLEMENTISERS, Flag.COMPLEMENTISER],
  [SUBJECT_PRONOUNS, Flag.SUBJECT_PRONOUN],
  [OPENERS, Flag.OPENER],
  [TIME_WORDS, Flag.TIME],
  [TIME_MODIFIERS, Flag.TIME_MODIFIER],
  [ADVERBS, Flag.ADVERB],
  [OCCASIONS, Flag.OCCASION],
  [RELATIVES, Flag.RELATIVE],
  [CATENATIVES, Flag.CATENATIVE],
  [CUE_WORDS, Flag.CUE_VERB],
  [CONTENT_NOUNS, Flag.CUE_NOMINAL],
  [CONTENT_ADJECTIVES, Flag.CUE_NOMINAL],
  [RAISING, Flag.CUE_NOMINAL],
];
/** The flags of the words at which an attribution may begin. Most words have none, so that one test rejects them. */
export const TRIGGER = Flag.CUE_VERB | Flag.CUE_NOMINAL;
const BREAK = /^(?:[,;:()[\]–—.!?…]|-+|\.+)$/;
const QUOTE = /^(?:["“”„«»‘]|''|``)$/;
const CLOSING = /^(?:["”»’']|'')$/;
/** The flags of "May", unless it begins a sentence: the month is not a modal verb. */
const MONTH = Flag.KNOWN | Flag.WORD;

/** Returns the flags of each word of a document. They are cached with the other traits of the word. */
export function flagsOfWords(reader: DocumentReader): Int32Array {
  const all = new Int32Array(reader.length);
  for (let at = 0; at < all.length; at += 1) {
    const traits = reader.traitsOf(at);
    if (traits.statementFlags === 0) traits.statementFlags = compute(traits.lower || reader.text(at));
    const flags = traits.statementFlags;
    const isMonth =
      (flags & Flag.MODAL) !== 0 && traits.lower === 'may' && reader.isCapital(at) && !reader.isFirst(at);
    all[at] = isMonth ? MONTH : flags;
  }
  return all;
}

function compute(text: string): number {
  let flags: number = Flag.KNOWN;
  for (const [list, flag] of LISTS) if (list.has(text)) flags |= flag;
  if (/[\p{L}\p{N}]/u.test(text)) flags |= Flag.WORD;
  if (BREAK.test(text) || QUOTE.test(text)) flags |= Flag.BREAK;
  if (QUOTE.test(text)) flags |= Flag.QUOTE;
  if (CLOSING.test(text)) flags |= Flag.CLOSING;
  if (text === 'a.m' || text === 'p.m') flags |= Flag.HOUR;
  if (text === ':') flags |= Flag.COLON;
  if (text === 'according') flags |= Flag.CUE_NOMINAL;
  if (isVerbForm(text)) flags |= Flag.VERB;
  if ((flags & Flag.SUBORDINATOR) !== 0 && !/^(?:or|so|which)$/.test(text)) flags |= Flag.CLAUSE_WORD;
  return flags;
}

const isVerbForm = (word: string): boolean =>
  MODALS.has(word) ||
  HAVE.has(word) ||
  FINITE.has(word) ||
  (BE.has(word) && word.length > 2) ||
  /[a-z]{2}ed$/.test(word);
