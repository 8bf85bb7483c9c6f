import { isFamilyFirst } from '../gazetteer/index.ts';
import type { Name } from './draft.ts';
import type { Reader } from './reader.ts';
import { ORGANISATION_HEADS, OTHER_HEADS, PARTICLES, PLACE_HEADS } from './words/heads.ts';
import { HONORIFICS } from './words/titles.ts';
import { LOCATIVE, SAYING } from './words/verbs.ts';

/** No person's name is longer, in words. */
const LONGEST = 7;
const INITIAL = /^\p{Lu}\.$/u;
const PREFIXED = /^(?:al|el|an|ar|as|ash|ad|ul|ibn|bin|abu)[-‐‑]\p{Lu}/u;
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XVI|XXIII|V|X)$/;
const SUFFIX = /^(?:Jr\.?|Sr\.?|Júnior|Junior)$/;
const SHAPE = /^\p{Lu}[\p{L}\p{M}'’ʻ.-]*$/u;
/** Titles that a single name follows as a rule: "King Charles", "Pope Francis". */
const SINGLE_NAME_TITLES = new Set(
  'king queen prince princess pope emperor sultan saint patriarch'.split(' '),
);

/** The person whose name begins at a word, if one does. */
export function personAt(reader: Reader, at: number): Name | undefined {
  if (!mayBegin(reader, at)) return undefined;
  const end = nameEnd(reader, at);
  const length = end - at;
  const titled = titleBefore(reader, at);
  if (length === 1) return titled && singleHolds(reader, at) ? person(at, end, 0.8) : undefined;
  const confidence = sureness(reader, at, end, titled);
  return confidence > 0 ? person(at, end, confidence) : undefined;
}

function person(first: number, end: number, confidence: number): Name {
  return { first, last: end - 1, type: 'PER', confidence };
}

function mayBegin(reader: Reader, at: number): boolean {
  if (!isNameWord(reader, at)) return false;
  if (isTitleHere(reader, at)) return false;
  const known = reader.matchAt(at);
  if (!known) return true;
  // A country's or city's name may be a forename, but not after "in" or "of".
  if (reader.isDemonym(at)) return false;
  if (known.end > at + 1) return false;
  const before = reader.lower(at - 1);
  const isName = reader.isForename(at) || isFamilyFirst(reader.text(at));
  if (known.sense.country || known.sense.places?.[0]?.curated) {
    return isName && !LOCATIVE.has(before) && before !== 'of' && !known.sense.places?.[0]?.isCapital;
  }
  return true;
}

/** A title, unless it is also a name that goes on as one: "Marshal", "Dean Smith", "King Charles". */
function isTitleHere(reader: Reader, at: number): boolean {
  if (!reader.isTitle(at)) return false;
  return !(
    reader.isForename(at) &&
    reader.isSurname(at + 1) &&
    !reader.isTitle(at + 1) &&
    reader.lower(at) === 'dean'
  );
}

function isNameWord(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  if (INITIAL.test(text) || ROMAN.test(text)) return true;
  if (!SHAPE.test(text) || reader.isFunctionWord(at) || reader.isCalendar(at)) return false;
  if (OTHER_HEADS.has(text) || ORGANISATION_HEADS.has(text)) return false;
  if (PLACE_HEADS.has(text) && !reader.isSurname(at)) return false;
  // Words in capitals are acronyms, unless the whole line is in capitals.
  return text.length < 3 || text !== text.toUpperCase() || text.includes('.');
}

function nameEnd(reader: Reader, at: number): number {
  let end = at + 1;
  while (end < at + LONGEST && reader.sameSentence(at, end)) {
    const text = reader.text(end);
    if (PREFIXED.test(text) || SUFFIX.test(text)) end += 1;
    else if (PARTICLES.has(text) && particlesLead(reader, end)) end += 1;
    else if (isNameWord(reader, end) && !breaksName(reader, at, end)) end += 1;
    else break;
  }
  return end;
}

/** One to three particles and then a name word: "von der Leyen". */
function particlesLead(reader: Reader, from: number): boolean {
  let at = from;
  while (at < from + 3 && PARTICLES.has(reader.text(at))) at += 1;
  if (PREFIXED.test(reader.text(at))) return true;
  // "y" and "e" join family names, "la" and "le" rarely begin one; all need a name after them.
  return reader.isCapital(at) && isNameWord(reader, at) && !reader.isCountryOrDemonym(at);
}

/** Demonyms, titles and countries end a name, unless the country is a family name ("Michael Jordan"). */
function breaksName(reader: Reader, start: number, at: number): boolean {
  if (reader.isDemonym(at)) return !reader.isSurname(at);
  if (reader.isTitle(at)) return !(reader.isSurname(at) && !reader.isCapital(at + 1));
  if (reader.isCountryOrDemonym(at)) return !(reader.isForename(start) && at === start + 1);
  return false;
}

/** Whether an office or honorific stands right before the name. */
function titleBefore(reader: Reader, at: number): boolean {
  if (!reader.sameSentence(at - 1, at)) return false;
  return reader.isTitle(at - 1) && !reader.lower(at - 1).endsWith('ers');
}

/** A single name after a title: kings and popes, or a family name. */
function singleHolds(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  if (text.length < 2 || INITIAL.test(text) || ROMAN.test(text)) return false;
  const title = reader.lower(at - 1);
  if (SINGLE_NAME_TITLES.has(title) || HONORIFICS.has(title)) return true;
  return reader.isCapital(at - 1) && !reader.matchAt(at)?.sense.places?.[0]?.curated;
}

/** How sure it is that words `[at, end)`, two or more, name a person; 0 where it is not. */
function sureness(reader: Reader, at: number, end: number, titled: boolean): number {
  const last = end - 1;
  if (INITIAL.test(reader.text(last))) return 0;
  if (titled) return 0.97;
  if (reader.isForename(at)) return reader.isSurname(last) ? 0.95 : 0.9;
  if (isFamilyFirst(reader.text(at)) && end - at <= 3) return 0.88;
  if (hasParticle(reader, at, end)) return 0.85;
  if (INITIAL.test(reader.text(at)) || INITIAL.test(reader.text(at + 1))) return 0.85;
  if (reader.matchAt(at)?.sense.places) return 0;
  const context = contextSpeaks(reader, at, end);
  if (reader.isSurname(last) || reader.isForename(at + 1)) return context ? 0.85 : 0.6;
  if (reader.lower(at - 1) === 'the' || reader.isLocative(at)) return 0;
  return context ? 0.75 : end - at <= 3 ? 0.5 : 0;
}

function hasParticle(reader: Reader, at: number, end: number): boolean {
  for (let next = at + 1; next < end - 1; next += 1) if (PARTICLES.has(reader.text(next))) return true;
  return PREFIXED.test(reader.text(end - 1));
}

/** Verbs of saying around it, an age, "who", or an office in apposition. */
function contextSpeaks(reader: Reader, at: number, end: number): boolean {
  const next = reader.text(end);
  if (SAYING.has(next) || next === 'who' || SAYING.has(reader.text(at - 1))) return true;
  if (reader.text(at - 1) === ',' && reader.isTitle(at - 2)) return true;
  if (next !== ',') return false;
  const after = reader.text(end + 1);
  if (/^\d{1,2}$/.test(after) || after === 'who' || after === 'whose') return true;
  for (let at2 = end + 1; at2 < end + 6; at2 += 1) if (reader.isTitle(at2)) return true;
  return false;
}
