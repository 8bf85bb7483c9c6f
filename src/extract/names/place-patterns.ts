import type { Name } from '../document/draft.ts';
import type { Reader } from '../document/reader.ts';
import { OTHER_HEADS, PARTICLES, PLACE_FIRST, PLACE_HEADS, PLACE_NOUNS } from '../words/heads.ts';

const LONGEST = 6;
/** Heads of facilities: with these even a name that starts with a country or demonym is one place. */
const FACILITY = new Set(
  'Airport Airfield Airbase Stadium Arena Palace Square Bridge Tower Station Dam Canal'.split(' '),
);

/** End of the place or facility whose name begins at a word: "Vnukovo Airport", "Lake Chad"; 0 where none does. */
export function placeEnd(reader: Reader, at: number): number {
  if (!reader.isCapital(at) || reader.isCalendar(at)) return 0;
  if (PLACE_FIRST.has(reader.text(at)) && !reader.isTitle(at + 1)) {
    const end = capitalsEnd(reader, at + 1);
    if (end > at + 1 && end - at <= LONGEST) return end;
  }
  if (reader.isDemonym(at) || reader.isTitle(at)) return 0;
  const end = capitalsEnd(reader, at);
  for (let head = Math.min(end, at + LONGEST) - 1; head > at; head -= 1) {
    const word = reader.text(head);
    if (!PLACE_HEADS.has(word)) continue;
    if (reader.isCountryOrDemonym(at) && !FACILITY.has(word)) return 0;
    return head + 1;
  }
  return 0;
}

/** End of the run of capitalised words from a word on. */
function capitalsEnd(reader: Reader, at: number): number {
  let end = at;
  while (end < at + LONGEST + 1 && reader.isCapital(end) && reader.sameSentence(at, end)) {
    if (reader.isCalendar(end)) break;
    end += 1;
  }
  return end;
}

/**
 * A name that nothing knows, but that stands as places do: after "in" or "near", or before "region".
 * At most three words.
 */
export function isUnknownPlace(reader: Reader, at: number): Name | undefined {
  if (reader.matchAt(at) || reader.isFirst(at) || reader.isTitle(at) || reader.isCalendar(at))
    return undefined;
  if (!reader.isCapital(at) || !/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(reader.text(at))) return undefined;
  let end = capitalsEnd(reader, at);
  const particle = PARTICLES.has(reader.text(end)) && reader.isCapital(end + 1);
  if (particle) end = capitalsEnd(reader, end + 1);
  if (end - at > 3) return undefined;
  if (OTHER_HEADS.has(reader.text(end - 1))) return undefined;
  const noun = PLACE_NOUNS.has(reader.text(end)) || PLACE_NOUNS.has(reader.text(end + 1));
  const stadium = ['stadium', 'airport', 'arena', 'camp', 'province', 'region', 'district'].includes(
    reader.text(end),
  );
  if (stadium || (noun && reader.isLocative(at)))
    return { first: at, last: end - 1, type: 'LOC', confidence: 0.7 };
  if (!['in', 'near', 'outside'].includes(reader.lower(at - 1))) return undefined;
  // "in Parliament", "in English": what follows "in" alone is a place only when it goes on like one.
  const next = reader.text(end);
  if (next === ',' || next === '.' || next === 'in' || next === 'on' || next === 'and' || next === '') {
    return { first: at, last: end - 1, type: 'LOC', confidence: 0.55 };
  }
  return undefined;
}
