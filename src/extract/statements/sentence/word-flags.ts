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
} as const;

const LISTS: readonly (readonly [list: ReadonlySet<string>, flag: number])[] = [
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
];
const BREAK = /^(?:[,;:()[\]–—.!?…]|-+|\.+)$/;
const QUOTE = /^(?:["“”„«»‘]|''|``)$/;
const CLOSING = /^(?:["”»’']|'')$/;
/** The maximum number of words in the cache, which is emptied when it is full. */
const CAPACITY = 50_000;
const cache = new Map<string, number>();

/** Returns the flags of a word in lower case, from the cache if possible. */
export function flagsOf(text: string): number {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const flags = compute(text);
  if (cache.size >= CAPACITY) cache.clear();
  cache.set(text, flags);
  return flags;
}

function compute(text: string): number {
  let flags: number = Flag.KNOWN;
  for (const [list, flag] of LISTS) if (list.has(text)) flags |= flag;
  if (/[\p{L}\p{N}]/u.test(text)) flags |= Flag.WORD;
  if (BREAK.test(text) || QUOTE.test(text)) flags |= Flag.BREAK;
  if (QUOTE.test(text)) flags |= Flag.QUOTE;
  if (CLOSING.test(text)) flags |= Flag.CLOSING;
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
