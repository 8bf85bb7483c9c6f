import { hashString } from '../hash.ts';
import type { Lexicon } from '../lexicon.ts';
import { NONE } from '../none.ts';
import { CASING, casingOf, shapeOf, UPPER_CASE_LINE } from './shape.ts';
import type { WordFacts, WordFeatures } from './word-facts.ts';
import { featuresAround, lexicalFeatures } from './word-features.ts';

/** A token: its properties and their features. */
export interface ReadWord {
  readonly facts: WordFacts;
  readonly features: WordFeatures;
}

/** Reads a token. In a line in upper case, the case, exact form and shape of a word are not features. */
export function readWord(token: string, upperCase: boolean, lexicon: Lexicon): ReadWord {
  const text = token.toLowerCase();
  const lower = hashString(text);
  const row = lexicon.row(lower);
  const { data } = lexicon;
  const isListed = row !== NONE;
  const own = casingOf(token);
  const isHidden = upperCase && own !== CASING.none;
  const facts = {
    lower,
    casing: upperCase ? UPPER_CASE_LINE : own,
    capitalised: isCandidate(own, upperCase) ? 1 : 0,
    shape: hashString(isHidden ? 'SHOUT' : shapeOf(token)),
    coarse: isListed ? (data.coarse[row] ?? 0) : 0,
    fine: isListed ? (data.fine[row] ?? 0) : 0,
    flags: isListed ? (data.flags[row] ?? 0) : 0,
    habit: isListed ? (data.habits[row] ?? 0) : 0,
    digits: /\d/.test(token),
  };
  const { lexical, clustered } = lexicalFeatures(token, upperCase, facts);
  return { facts, features: { lexical, clustered, around: featuresAround(token, own, facts, lexicon) } };
}

const isCandidate = (casing: number, upperCase: boolean): boolean =>
  upperCase ? casing !== CASING.none : casing >= CASING.initial;
