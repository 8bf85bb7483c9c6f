import type { DocumentReader } from '../document/document-reader.ts';
import { type Draft, nameAt } from '../document/draft.ts';
import { GRAMMAR_WORDS } from '../words/function-words.ts';
import { ORDINARY_NAMES } from '../words/people.ts';
import { GOVERNING, SAYING } from '../words/verbs.ts';
import { titleBefore } from './before-name.ts';

/** Words that a name does not follow directly, but an ordinary word or the name of a thing does. */
const BEFORE_ORDINARY = /^(?:an?|any|each|every|its?|no|our|some|that|the|their|these|this|those|to|your)$/;
/** Nouns that follow a person's surname: "the Field administration". */
const OF_PERSON =
  /^(?:administration|aide|adviser|advisor|cabinet|camp|campaign|family|government|presidency|supporter|team|years)s?$/;
const LOWER = /^\p{Ll}/u;

/**
 * Returns whether one word that no recognised name of a person contains can be a name on its own. A given name, and a
 * surname that is also an ordinary word, can be a part of another phrase: "the Oliver Lund Story", "Rock music".
 */
export function mayBeName(draft: Draft, reader: DocumentReader, at: number, isSurname: boolean): boolean {
  const isOrdinary = ORDINARY_NAMES.has(reader.text(at));
  if (isSurname && (!isOrdinary || titleBefore(reader, at) !== undefined)) return true;
  if (reader.isPossessive(at + 1)) return true;
  if (isOrdinary && !isUsedAsName(reader, at)) return false;
  return !isBesideCapital(draft, reader, at);
}

/** Returns whether a capitalised word that is not a name, a title or the first of its sentence is next to the word. */
function isBesideCapital(draft: Draft, reader: DocumentReader, at: number): boolean {
  const isPart = (other: number) =>
    reader.sameSentence(at, other) &&
    reader.isCapital(other) &&
    !reader.isTitle(other) &&
    nameAt(draft, other) === undefined;
  if (isPart(at - 1) && !reader.isFirst(at - 1)) return true;
  // In a headline in title case, the verb after the name is capitalised: "Field Calls On Men To March".
  return isPart(at + 1) && !(reader.isFirst(at) && isVerb(reader.lower(at + 1)));
}

function isUsedAsName(reader: DocumentReader, at: number): boolean {
  const before = reader.sameSentence(at - 1, at) ? reader.lower(at - 1) : '';
  const next = reader.sameSentence(at, at + 1) ? reader.text(at + 1) : '';
  if (BEFORE_ORDINARY.test(before)) return OF_PERSON.test(next);
  if (reader.isCalendar(at) && /^(?:in|on|since|until|by|from|of|\d+)$/.test(before)) return false;
  if (reader.isFirst(at)) return isVerb(next) || reader.isCapital(at + 1) || beginsWithPeople(reader, at);
  // "Rock music": another noun in lower case follows an ordinary word.
  return !LOWER.test(next) || GRAMMAR_WORDS.has(next) || isVerb(next) || OF_PERSON.test(next);
}

/** Returns whether the word after a conjunction or comma shows that the first word of a sentence is a person. */
function beginsWithPeople(reader: DocumentReader, at: number): boolean {
  const next = reader.text(at + 1);
  if (next === ',') return reader.text(at + 2) === 'who';
  return next === 'and' && reader.sameSentence(at, at + 2) && reader.isPersonName(at + 2);
}

/** Returns whether a word is a verb of which people are often the subject. */
const isVerb = (word: string): boolean =>
  SAYING.has(word) ||
  GOVERNING.has(word) ||
  /^(?:also|became|can|could|did|does|had|has|is|later|made|never|now|once|should|then|took|was|will|would|\p{Ll}{3,}ed)$|n['’]t$/u.test(
    word,
  );
