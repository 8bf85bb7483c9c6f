import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../words/clauses.ts';
import { PHRASAL, REPORTING, SAYING } from '../words/verbs.ts';

/** The classes of words and marks that the rules for clauses test. A word can have several. */
export const ClauseFlag = {
  AUXILIARY: 1,
  /** An adverb in the list of adverbs. */
  ADVERB: 1 << 1,
  /** A word of more than four letters that ends with "-ly". It can be a name. */
  LY: 1 << 2,
  PREPOSITION: 1 << 3,
  SUBORDINATOR: 1 << 4,
  CONJUNCTION: 1 << 5,
  ARTICLE: 1 << 6,
  PRONOUN: 1 << 7,
  /** A mark over which a noun phrase does not extend. */
  END: 1 << 8,
  /** A verb of saying, as written. */
  SAYING: 1 << 9,
  /** A verb of saying in any case, as at the start of a sentence. */
  SAYING_ANY_CASE: 1 << 10,
  /** A verb of saying with a particle, in any case: "fired back". */
  PHRASAL: 1 << 11,
} as const;

const LISTS: readonly (readonly [list: ReadonlySet<string>, flag: number])[] = [
  [AUXILIARIES, ClauseFlag.AUXILIARY],
  [ADVERBS, ClauseFlag.ADVERB],
  [PREPOSITIONS, ClauseFlag.PREPOSITION],
  [SUBORDINATORS, ClauseFlag.SUBORDINATOR],
  [CONJUNCTIONS, ClauseFlag.CONJUNCTION],
  [ARTICLES, ClauseFlag.ARTICLE],
  [PERSONAL_PRONOUNS, ClauseFlag.PRONOUN],
  [SAYING, ClauseFlag.SAYING_ANY_CASE],
  [REPORTING, ClauseFlag.SAYING_ANY_CASE],
];

/** Returns the classes of a word, as written and in lower case. */
export function clauseFlags(text: string, lower: string): number {
  let flags = 0;
  for (const [list, flag] of LISTS) if (list.has(lower)) flags |= flag;
  if (SAYING.has(text) || REPORTING.has(text)) flags |= ClauseFlag.SAYING;
  if (lower in PHRASAL) flags |= ClauseFlag.PHRASAL;
  if (lower.length > 4 && lower.endsWith('ly')) flags |= ClauseFlag.LY;
  if (!/[\p{L}\p{N}]/u.test(text) && !/^(?:['’]|[&#$£€%/])$/.test(text)) flags |= ClauseFlag.END;
  return flags;
}
