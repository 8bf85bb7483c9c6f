import type { Reader } from '../document/reader.ts';
import { ORGANISATION_HEADS, ORGANISATION_OF, OTHER_HEADS, WEAK_ORGANISATION_HEADS } from '../words/heads.ts';

/** No organisation's name is longer, in words. */
const LONGEST = 12;
/** Organs of a state: the nationality before them says whose, it is not in the name. */
const STATE_ORGANS = new Set(
  'Ministry Parliament Senate Congress Army Navy Police Government Cabinet Court Treasury Guard Forces Assembly'.split(
    ' ',
  ),
);

/**
 * End of the organisation whose name begins at a word, told by its head ("… Ministry", "Bank of …");
 * 0 where none does.
 */
export function organisationEnd(reader: Reader, at: number): number {
  if (!reader.isCapital(at) || reader.isCalendar(at)) return 0;
  const head = headFrom(reader, at);
  if (head < 0) return 0;
  const word = reader.text(head);
  if (reader.isCountryOrDemonym(at) && STATE_ORGANS.has(word)) return 0;
  const end = ORGANISATION_OF.has(word) ? complementEnd(reader, head + 1) : head + 1;
  if (head === at) return end > head + 1 ? end : 0;
  return end;
}

/** Position of the head of the name that begins at a word, or -1. */
function headFrom(reader: Reader, at: number): number {
  let found = -1;
  const known = reader.matchAt(at);
  if (ORGANISATION_OF.has(reader.text(at)) && reader.lower(at + 1) === 'of') found = at;
  for (let next = at; next < at + LONGEST && reader.sameSentence(at, next); next += 1) {
    if (!reader.isCapital(next)) {
      if (!isJoiner(reader, next)) break;
      continue;
    }
    if (reader.isCalendar(next) || (next > at && isBreak(reader, next))) break;
    const word = reader.text(next);
    if (OTHER_HEADS.has(word) && next > at && !ORGANISATION_HEADS.has(word)) break;
    if (next > at && ORGANISATION_HEADS.has(word) && !isPartOfPlace(known, next)) {
      if (!WEAK_ORGANISATION_HEADS.has(word) || weakHeadHolds(reader, at, next)) found = next;
    }
  }
  return found;
}

/** "and" or "&" between capitals: "Food and Drug Administration". */
function isJoiner(reader: Reader, at: number): boolean {
  const word = reader.text(at);
  if (word !== 'and' && word !== '&') return false;
  return reader.isCapital(at + 1) && !reader.isCountryOrDemonym(at + 1) && !reader.isForename(at + 1);
}

/** A person's title or name ends the search: "Interior Minister X of the Y Party". */
function isBreak(reader: Reader, at: number): boolean {
  return reader.isTitle(at) && reader.isCapital(at + 1) && reader.isForename(at + 1);
}

function isPartOfPlace(known: ReturnType<Reader['matchAt']>, head: number): boolean {
  return known !== undefined && known.sense.places !== undefined && known.end > head;
}

/** Heads that end other names too need a word before them that is no forename, demonym or title. */
function weakHeadHolds(reader: Reader, at: number, head: number): boolean {
  const before = head - 1;
  if (reader.isFunctionWord(at) || reader.isTitle(before)) return false;
  return !(head - at === 1 && (reader.isDemonym(at) || reader.isForename(at)));
}

/** End of "of (the) Foreign Affairs and …" after a head; the position itself where there is no complement. */
function complementEnd(reader: Reader, from: number): number {
  let end = from;
  for (let next = from; next < from + LONGEST; ) {
    const word = reader.lower(next);
    const isLink = word === 'of' || word === 'for' || (end > from && (word === 'and' || word === '&'));
    if (!isLink || !reader.sameSentence(from - 1, next)) break;
    let at = next + 1;
    if (reader.lower(at) === 'the') at += 1;
    if (!reader.isCapital(at) || !reader.sameSentence(from - 1, at)) break;
    if (word === 'and' && (reader.isCountryOrDemonym(at) || reader.isForename(at) || reader.isTitle(at)))
      break;
    while (reader.isCapital(at) && reader.sameSentence(from - 1, at) && !reader.isCalendar(at)) {
      if (reader.isTitle(at) && reader.isCapital(at + 1)) break;
      at += 1;
    }
    if (at === next + 1) break;
    end = at;
    next = at;
  }
  return end;
}
