import type { Name } from '../document/draft.ts';
import type { Reader } from '../document/reader.ts';
import { ORGANISATION_HEADS, OTHER_HEADS, PARTICLES, PLACE_HEADS } from '../words/heads.ts';
import { HONORIFICS } from '../words/titles.ts';
import { LOCATIVE, SAYING } from '../words/verbs.ts';

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
  if (length === 1) {
    if (titled && singleHolds(reader, at)) return person(at, end, 0.8);
    return isMononym(reader, at) ? person(at, end, 0.6) : undefined;
  }
  if (!titled && goesOnAsOther(reader, end)) return undefined;
  const confidence = sureness(reader, at, end, titled);
  return confidence > 0 ? person(at, end, confidence) : undefined;
}

/** "Suharto, who ruled": one unknown word that is somebody. */
function isMononym(reader: Reader, at: number): boolean {
  if (reader.matchAt(at) || reader.isFirst(at) || reader.text(at).length < 4) return false;
  return (
    reader.text(at + 1) === ',' &&
    reader.text(at + 2) === 'who' &&
    reader.text(at) !== reader.text(at).toUpperCase()
  );
}

function person(first: number, end: number, confidence: number): Name {
  return { first, last: end - 1, type: 'PER', confidence };
}

function mayBegin(reader: Reader, at: number): boolean {
  if (!isNameWord(reader, at)) return false;
  if (reader.beginsTitle(at) && isTitleHere(reader, at)) return false;
  const known = reader.matchAt(at);
  if (!known) return true;
  // A country's or city's name may be a forename, but not after "in" or "of".
  if (reader.isDemonym(at)) return false;
  if (known.end > at + 1) return false;
  const before = reader.lower(at - 1);
  const isName = reader.isForename(at) || reader.isFamilyFirst(at);
  if (known.sense.country || known.sense.places?.[0]?.curated) {
    return isName && !LOCATIVE.has(before) && before !== 'of' && !known.sense.places?.[0]?.isCapital;
  }
  return true;
}

/** "James Webb Space Telescope": the capitals go on to a word that no name of a person ends with. */
function goesOnAsOther(reader: Reader, end: number): boolean {
  for (let at = end; at < end + 3 && reader.isCapital(at) && reader.sameSentence(end - 1, at); at += 1) {
    const text = reader.text(at);
    if (reader.isTitle(at) || reader.isCalendar(at)) return false;
    if (OTHER_HEADS.has(text) || ORGANISATION_HEADS.has(text) || PLACE_HEADS.has(text)) return true;
  }
  return false;
}

/** A title, unless it is also a name that goes on as one: "Sultan Al Jaber" after an office, "Dean Smith". */
function isTitleHere(reader: Reader, at: number): boolean {
  if (reader.lower(at) === 'sultan' && titleBefore(reader, at)) return false;
  const isName = reader.isForename(at) && reader.isSurname(at + 1) && !reader.isTitle(at + 1);
  return !(isName && reader.lower(at) === 'dean');
}

function isNameWord(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  if (INITIAL.test(text) || ROMAN.test(text)) return true;
  if (!SHAPE.test(text)) return false;
  if (isOrdinary(reader, at)) return isOrdinaryInName(reader, at);
  if (PLACE_HEADS.has(text) && !reader.isSurname(at)) return false;
  // Words in capitals are acronyms, unless the whole line is in capitals.
  return text.length < 3 || text !== text.toUpperCase() || text.includes('.');
}

/** Words that are names of people too: "Bill", "Christian", "May", "Grace". */
function isOrdinary(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  if (reader.isFunctionWord(at) || reader.isCalendar(at)) return true;
  return OTHER_HEADS.has(text) || ORGANISATION_HEADS.has(text);
}

/** A forename before a family name, or a family name after a forename. */
function isOrdinaryInName(reader: Reader, at: number): boolean {
  const isPlain = (other: number) =>
    reader.sameSentence(at, other) &&
    SHAPE.test(reader.text(other)) &&
    !isOrdinary(reader, other) &&
    !reader.isTitle(other);
  if (reader.isForename(at) && isPlain(at + 1) && !PLACE_HEADS.has(reader.text(at + 1))) {
    return !reader.isCountryOrDemonym(at + 1);
  }
  return (
    isPlain(at - 1) &&
    reader.isForename(at - 1) &&
    (reader.isSurname(at) || reader.isCalendar(at)) &&
    !reader.isCapital(at + 1)
  );
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
  if (reader.isFamilyFirst(at) && end - at <= 3) return 0.88;
  if (hasParticle(reader, at, end)) return 0.85;
  if (INITIAL.test(reader.text(at)) || INITIAL.test(reader.text(at + 1))) return 0.85;
  const context = contextSpeaks(reader, at, end);
  if (reader.isSurname(last) || reader.isForename(at + 1))
    return context ? 0.85 : isPlacePhrase(reader, at) ? 0 : 0.6;
  if (context) return 0.75;
  if (isPlacePhrase(reader, at) || DETERMINER.test(reader.lower(at - 1))) return 0;
  return end - at <= 3 && !reader.isFirst(at) && looksLikeName(reader, at, end) ? 0.5 : 0;
}

const DETERMINER = /^(?:the|a|an|our|his|her|their|its|this|that|your|my|['’]s|new|of)$/;

function isPlacePhrase(reader: Reader, at: number): boolean {
  return (
    /^(?:in|at|near|outside|around|through)$/.test(reader.lower(at - 1)) ||
    reader.matchAt(at)?.sense.places?.[0]?.curated === true
  );
}

/** No English word endings: "Historic Victory" is no name. */
function looksLikeName(reader: Reader, at: number, end: number): boolean {
  for (let next = at; next < end; next += 1) {
    if (
      /(?:tion|sion|ment|ness|ship|ity|ism|ing|ory|ics|ance|ence|ers|ives|ies|ical|ional|ics|ary|est|ful|ble|ight|ings)$/.test(
        reader.text(next),
      )
    )
      return false;
  }
  return true;
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
