import type { DocumentReader } from '../document/document-reader.ts';
import { APPOINTED, APPOINTED_TO, APPOINTMENT_WORDS } from '../words/titles.ts';
import { holdingAt } from './clause.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';

const COPULA = /^(?:is|was|became|becomes|remains|serves|served|as)$/;
/** The maximum number of offices in one clause. */
const MOST = 3;
/** The distance after a name within which an appointment is searched for, in words. */
const APPOINTMENT_REACH = 12;

/** Returns the offices after a name that ends at word `last`: ", the president of Y,", ", who was named head of Z". */
export function holdingsAfter(reader: DocumentReader, landmarks: Landmarks, last: number): Holding[] {
  let at = afterAside(reader, afterOrigin(reader, landmarks, last) + 1);
  if (!reader.sameSentence(last, at)) return [];
  let isBecoming = false;
  if (reader.text(at) === ',') {
    at += 1;
    if (/^\d{1,3}$/.test(reader.text(at)) && reader.text(at + 1) === ',') at += 2;
    if (reader.text(at) === 'who') {
      at += 1;
      if (!startsClause(reader, at)) return [];
      at = afterVerb(reader, at);
    }
  } else if (COPULA.test(reader.text(at))) {
    // "became acting president" needs neither an article nor an owner.
    isBecoming = /^(?:became|becomes|remains)$/.test(reader.text(at));
    at = afterVerb(reader, at);
  } else {
    return appointment(reader, landmarks, last);
  }
  const found = chain(reader, landmarks, at, last, isBecoming);
  return found.length > 0 ? found : appointment(reader, landmarks, last);
}

/**
 * Returns the office in clauses such as "… was sworn in on Tuesday as president of Senegal" and "…, as prime minister".
 */
function appointment(reader: DocumentReader, landmarks: Landmarks, last: number): Holding[] {
  let isAppointed = false;
  for (let at = last + 1; at <= last + APPOINTMENT_REACH && reader.sameSentence(last, at); at += 1) {
    const word = reader.lower(at);
    if (landmarks.personStartingAt(at) || /^(?:and|but|who|which|;)$/.test(word)) return [];
    if (APPOINTED.has(word)) isAppointed = true;
    const isBare = word === 'as' && (isAppointed || reader.text(at - 1) === ',');
    if (!isBare && !APPOINTED_TO.has(word)) continue;
    const start = /^(?:as|the)$/.test(reader.lower(at + 1)) ? at + 2 : at + 1;
    const holding = holdingAt(reader, landmarks, start, last, true);
    if (holding) return [holding];
  }
  return [];
}

/**
 * Returns the last word of "Anne Rasmussen of Samoa" if a comma follows; otherwise returns the last word of the name.
 */
function afterOrigin(reader: DocumentReader, landmarks: Landmarks, last: number): number {
  if (reader.lower(last + 1) !== 'of') return last;
  const at = reader.lower(last + 2) === 'the' ? last + 3 : last + 2;
  const origin = landmarks.startingAt(at);
  if (!origin || !reader.sameSentence(last, at)) return last;
  return reader.text(origin.last + 1) === ',' ? origin.last : last;
}

/** Returns the position after "(…)" if it follows the name. */
function afterAside(reader: DocumentReader, at: number): number {
  if (reader.text(at) !== '(') return at;
  for (let end = at + 1; end < at + 8; end += 1) if (reader.text(end) === ')') return end + 1;
  return at;
}

function startsClause(reader: DocumentReader, at: number): boolean {
  return COPULA.test(reader.text(at)) || reader.text(at) === 'has' || reader.text(at) === 'had';
}

/**
 * Returns the position after verbs such as "is" or "has been named". The article “the” after the verb is a part of the
 * office.
 */
function afterVerb(reader: DocumentReader, from: number): number {
  let at = from + 1;
  while (at < from + 5 && APPOINTMENT_WORDS.has(reader.lower(at))) at += 1;
  return reader.lower(at - 1) === 'the' ? at - 1 : at;
}

/** Returns the offices in a list of one or more offices: "chairman of the African Union and president of Comoros". */
function chain(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
  name: number,
  isBecoming: boolean,
): Holding[] {
  const found: Holding[] = [];
  for (let at = from; found.length < MOST; ) {
    const holding = holdingAt(reader, landmarks, at, name, isBecoming || found.length > 0);
    if (!holding) break;
    found.push(holding);
    at = holding.last + 1;
    if (reader.lower(at) !== 'and') break;
    at += 1;
  }
  return found;
}
