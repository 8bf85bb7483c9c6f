import type { DocumentReader } from '../document/document-reader.ts';
import { isOfficeAt } from '../names/titles.ts';
import { APPOINTED, APPOINTMENT_WORDS, ELECTED, SERVED, SERVING } from '../words/offices/changes.ts';
import { ALSO_VERBS } from '../words/offices/occupations.ts';
import { appointment } from './appointment.ts';
import { chain, type Link } from './chain.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { isIntroduced } from './offices.ts';
import { afterAside, isAtTheTime } from './phrase.ts';

/** The maximum number of words of a verb with its auxiliaries and adverbs: "has also been". */
const LONGEST_VERB = 5;
const ADVERB =
  /^(?:also|now|currently|still|already|once|then|later|long|previously|formerly|recently|newly)$/;
const BECOMING = /^(?:became|becomes|become|remains|remained|remain)$/;

/** Returns the offices after a name that ends at word `last`: ", the president of Y,", ", who was named head of Z". */
export function holdingsAfter(reader: DocumentReader, landmarks: Landmarks, last: number): Holding[] {
  const found = described(reader, landmarks, last);
  const isOther = reader.text(last + 1) === ',' && isObject(reader, landmarks, last);
  return found.length > 0 || isOther ? found : appointment(reader, landmarks, last);
}

function described(reader: DocumentReader, landmarks: Landmarks, last: number): Holding[] {
  const aside = reader.text(last + 1) === '(' ? chain(reader, landmarks, last + 2, last, ASIDE) : [];
  if (aside.length > 0) return aside;
  const at = afterAside(reader, afterOrigin(reader, landmarks, last) + 1);
  if (!reader.sameSentence(last, at)) return [];
  if (!/^(?:,|[–—]|--?)$/.test(reader.text(at))) {
    const link = linkAt(reader, reader.lower(at) === 'who' ? at + 1 : at);
    return link && !isHypothetical(reader, landmarks, last) ? linked(reader, landmarks, last, link) : [];
  }
  const next = afterAge(reader, landmarks, at + 1);
  const isRelative = reader.lower(next) === 'who';
  const verb = linkAt(reader, isRelative ? next + 1 : next);
  // "Ann Field, a deputy of Lund, was named mayor": Lund is not the subject.
  if (verb && !isRelative && isObject(reader, landmarks, last)) return [];
  if (verb) return linked(reader, landmarks, last, verb);
  if (isRelative) return [];
  const isFormer = /^(?:formerly|previously|then|once)$/.test(reader.lower(next));
  const start = isFormer ? next + 1 : next;
  const found = chain(reader, landmarks, start, last, {
    current: !isFormer,
    isDefinite: isFormer,
  });
  const end = found.at(-1)?.last;
  if (end === undefined || isSubject(reader, landmarks, last, end)) return [];
  const main = reader.text(end + 1) === ',' ? linkAt(reader, end + 2) : undefined;
  return main ? [...found, ...chain(reader, landmarks, main.end, last, main)] : found;
}

/** Returns the offices after a verb, and those of a second verb: "who was his aide at the time and is now a judge". */
function linked(reader: DocumentReader, landmarks: Landmarks, name: number, link: Link): Holding[] {
  const found = chain(reader, landmarks, link.end, name, link);
  const end = found.at(-1)?.last;
  if (end === undefined) return found;
  const next = isAtTheTime(reader, end + 1) ? end + 4 : end + 1;
  const second = reader.lower(next) === 'and' ? linkAt(reader, next + 1) : undefined;
  return second ? [...found, ...chain(reader, landmarks, second.end, name, second)] : found;
}

/**
 * Returns whether the phrase that ends at word `end` is the subject of the clause after an introductory phrase: "In a
 * talk with Lund, the mayor said". An apposition ends with a comma.
 */
function isSubject(reader: DocumentReader, landmarks: Landmarks, name: number, end: number): boolean {
  if (!reader.sameSentence(name, end + 1) || /^[,.;:)–—]/.test(reader.text(end + 1))) return false;
  return isIntroduced(reader, landmarks.personEndingAt(name)?.first ?? name);
}

/** Returns whether a preposition is before the name that ends at a word. */
function isObject(reader: DocumentReader, landmarks: Landmarks, name: number): boolean {
  const first = landmarks.personEndingAt(name)?.first ?? name;
  return /^(?:by|for|from|of|to|with)$/.test(reader.lower(first - 1));
}

/** Returns whether a condition precedes a name: "if fellow candidate Joe Lund is president". */
function isHypothetical(reader: DocumentReader, landmarks: Landmarks, name: number): boolean {
  const first = landmarks.personEndingAt(name)?.first ?? name;
  for (let at = first - 1; at > first - 5 && reader.sameSentence(at, name); at -= 1)
    if (/^(?:if|unless|until|whether)$/.test(reader.lower(at))) return true;
  return false;
}

const ASIDE = { current: true, isDefinite: false } as const;

/** Reads the verb that begins at a word, with its auxiliaries: "is", "has been named", "served as". */
function linkAt(reader: DocumentReader, from: number): Link | undefined {
  let isPerfect = false;
  let isPast = false;
  for (let at = from; at < from + LONGEST_VERB; at += 1) {
    const word = reader.lower(at);
    if (word === 'has' || word === 'have') isPerfect = true;
    else if (word === 'had') isPast = true;
    else if (BECOMING.test(word))
      return { end: at + 1, current: !isPast, isDefinite: true, change: 'begins' };
    else if (APPOINTED.has(word)) return appointed(reader, at, !isPast);
    else if (SERVED.has(word) && reader.lower(at + 1) === 'as')
      return { end: at + 2, current: isPerfect, isDefinite: true };
    else if (SERVING.has(word) && reader.lower(at + 1) === 'as')
      return { end: at + 2, current: !isPast, isDefinite: true };
    else if (/^(?:is|are|was|were|been|being)$/.test(word)) {
      if (word === 'was' || word === 'were') isPast = true;
      let next = at + 1;
      while (ADVERB.test(reader.lower(next))) next += 1;
      if (/^(?:once|formerly|previously|then)$/.test(reader.lower(next - 1))) isPast = true;
      const verb = reader.lower(next);
      // "was named president" states the present: the appointment is in the past, and not the office.
      if (APPOINTED.has(verb)) return appointed(reader, next, true);
      if (SERVING.has(verb) || /^be(?:en|ing)$/.test(verb)) continue;
      const isDefinite = isOfficeAt(reader, next) && !ALSO_VERBS.has(verb);
      return { end: next, current: !isPast || isPerfect, isDefinite };
    } else if (!ADVERB.test(word)) return undefined;
  }
  return undefined;
}

/** Returns the link of "named", "elected" and "sworn in as". */
function appointed(reader: DocumentReader, from: number, current: boolean): Link {
  let at = from + 1;
  while (at < from + LONGEST_VERB && APPOINTMENT_WORDS.has(reader.lower(at))) at += 1;
  const link = { end: at, current, isDefinite: true };
  return ELECTED.has(reader.lower(from)) ? link : { ...link, change: 'begins' };
}

/**
 * Returns the last word of "Anne Rasmussen of Samoa" if a comma follows; otherwise returns the last word of the name.
 */
function afterOrigin(reader: DocumentReader, landmarks: Landmarks, last: number): number {
  if (!/^(?:of|from)$/.test(reader.lower(last + 1))) return last;
  const at = reader.lower(last + 2) === 'the' ? last + 3 : last + 2;
  const origin = landmarks.startingAt(at);
  if (!origin || !reader.sameSentence(last, at)) return last;
  return reader.text(origin.last + 1) === ',' ? origin.last : last;
}

/** Returns the position after an age and a place of residence: "45, of Toledo,". */
function afterAge(reader: DocumentReader, landmarks: Landmarks, from: number): number {
  let at = from;
  if (/^\d{1,3}$/.test(reader.text(at)) && reader.text(at + 1) === ',') at += 2;
  const home = /^(?:of|from)$/.test(reader.lower(at)) ? landmarks.startingAt(at + 1) : undefined;
  return home && reader.text(home.last + 1) === ',' ? home.last + 2 : at;
}
