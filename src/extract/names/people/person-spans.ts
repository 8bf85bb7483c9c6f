import { isStatespersonSurname } from '../../../gazetteer/index.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, DraftName, NameType } from '../../document/draft.ts';
import { MEDIA_WORDS, ORGANISATION_HEADS } from '../../words/organisations.ts';
import { KIN, NOT_PEOPLE, ORDINARY_NAMES, PERSON_NOUNS, ROMAN_NUMERALS } from '../../words/people.ts';
import { SAYING } from '../../words/verbs.ts';
import { firstOf, lastOf } from './name-bounds.ts';
import { isOtherUse, stormsIn } from './other-uses.ts';

/**
 * Below this confidence, a name needs further evidence of a person. With 0.5, five of 100 people in the development texts
 * were lost, and precision was no higher.
 */
const DOUBTFUL = 0.4;
/** The same after an article, as in "the Bill". */
const DOUBTFUL_AFTER_ARTICLE = 0.6;
/** Below this confidence, the words of a name can show that it belongs to another type. */
const UNSURE = 0.9;
/** From this confidence, a name is not a title of a work or the name of a people. */
const SURE = 0.95;
const LEGAL_FORM = /^(?:AG|Co|Corp|Inc|LBO|LLC|Ltd|NV|PAC|PLC|Plc|SA)\.?$/;
/** A party and a state: "R-Ohio". A comparison: "Lund-style". A web address: "Znak.com". */
const NOT_A_NAME = /^[DIR]-\p{Lu}|-(?:era|like|style|type)$|\p{L}\.(?:com|net|org|ru|info|tv)$/u;
/** A word with a capital inside, as in names of products: "HealthSpace", but not "McKinsey". */
const INNER_CAPITAL = /^(?!Ma?c|D[eiu]|L[ae]|Fitz|V[ao]n)\p{Lu}\p{Ll}+\p{Lu}/u;
/** The maximum distance of the noun from the article in a description of a person, in words. */
const LONGEST_DESCRIPTION = 4;
/** The head of the name of a street. */
const STREET = /^(?:Ave|Blvd|Dr|Rd|St)\.?$/;

/**
 * Corrects the names of people that the tagger found: joins the parts of "Joe 'Ace' Lund" and "Joe Lund, Jr.", and
 * omits or changes names that are not people. The names must be in order of appearance.
 */
export function personSpans(draft: Draft, reader: DocumentReader, names: readonly DraftName[]): DraftName[] {
  const corrected: DraftName[] = [];
  const storms = stormsIn(draft);
  const families = familiesOf(reader, names);
  for (const name of names) {
    const previous = corrected.at(-1);
    if (
      previous?.type === 'ORG' &&
      name.type === 'PER' &&
      name.first > previous.first &&
      name.first <= previous.last
    ) {
      // The name of the organisation was extended too far: "the Bank of England Joe Lund".
      corrected[corrected.length - 1] = { ...previous, last: name.first - 1 };
    } else if (previous && name.first <= previous.last) {
      // The name is inside the joined name, or its surname continues: "Joe 'Ace' Lund Smith".
      if (name.last > previous.last) corrected[corrected.length - 1] = { ...previous, last: name.last };
      continue;
    }
    if (name.type !== 'PER') {
      corrected.push(name);
      continue;
    }
    if (name.first === name.last && storms.has(reader.text(name.first))) continue;
    const type = typeOf(reader, name, names, families);
    if (type === 'PER' && isTitleWithSurname(reader, name, families)) {
      corrected.push({ ...name, last: name.first });
    } else if (type === 'PER') {
      const first = firstOf(reader, name);
      // The given name in brackets may have been recognised as another name: "(Joe) Lund".
      while ((corrected.at(-1)?.first ?? -1) >= first) corrected.pop();
      corrected.push({ ...name, first, last: lastOf(reader, name) });
    } else if (type) corrected.push({ ...name, type });
  }
  return corrected;
}

/** Returns the folded last words of the full names that are certain, or shown by the context, to be people. */
function familiesOf(reader: DocumentReader, names: readonly DraftName[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, first, last, confidence } of names) {
    if (type !== 'PER' || last === first) continue;
    if (confidence >= UNSURE || isUsedAsPerson(reader, first, last)) families.add(reader.folded(last));
  }
  return families;
}

/** Returns the type of a name that the tagger classified as a person; undefined if it is not a name. */
function typeOf(
  reader: DocumentReader,
  name: DraftName,
  names: readonly DraftName[],
  families: ReadonlySet<string>,
): NameType | undefined {
  const { first, last, confidence } = name;
  const [head, text] = [reader.text(last), reader.text(first)];
  if (NOT_A_NAME.test(head) || (confidence < UNSURE && INNER_CAPITAL.test(text))) return undefined;
  if (isOtherUse(reader, name, UNSURE)) return undefined;
  if (NOT_PEOPLE.has(head) && (first === last || NOT_PEOPLE.has(text))) return undefined;
  if (last > first && confidence < SURE && isPeople(reader, last)) return undefined;
  if (last > first && STREET.test(head)) return 'LOC';
  if (last > first && LEGAL_FORM.test(head)) return 'ORG';
  if (last > first && confidence < UNSURE && isMedium(reader, first, last)) return 'ORG';
  if (isCountry(reader, first, last) || isPartOfOffice(reader, name, names)) return undefined;
  if (families.has(reader.folded(last)) || isStatespersonSurname(reader.folded(last))) return 'PER';
  const least = reader.lower(first - 1) === 'the' ? DOUBTFUL_AFTER_ARTICLE : DOUBTFUL;
  if (confidence >= least || isBuiltAsPerson(reader, first, last)) return 'PER';
  return isUsedAsPerson(reader, first, last) || isNextToPerson(reader, name, names) ? 'PER' : undefined;
}

/** Returns whether a name ends with the adjective of a people before another part of its name: "Oneida Indian Nation". */
function isPeople(reader: DocumentReader, last: number): boolean {
  return reader.isDemonym(last) && !reader.isSurname(last) && reader.isCapital(last + 1);
}

/**
 * Returns whether a name consists of the surname of a person in the article and an ordinary word, as titles of books and
 * shows do: "Lund Cash".
 */
function isTitleWithSurname(
  reader: DocumentReader,
  { first, last, confidence }: DraftName,
  families: ReadonlySet<string>,
): boolean {
  if (last !== first + 1 || confidence >= SURE) return false;
  return families.has(reader.folded(first)) && ORDINARY_NAMES.has(reader.text(last));
}

/** Returns whether a name has the head of a newspaper, company or body: "La Prensa", "Cambridge Analytica". */
function isMedium(reader: DocumentReader, first: number, last: number): boolean {
  if (MEDIA_WORDS.has(reader.text(last))) return true;
  if (!ORGANISATION_HEADS.has(reader.text(last))) return false;
  // "Solomon Baptist Church"
  return NOT_PEOPLE.has(reader.text(last - 1)) || !(reader.isSurname(last) || reader.isForename(first));
}

/** Returns whether a hyphenated word is the name of a country: "Burkina-Faso". */
function isCountry(reader: DocumentReader, first: number, last: number): boolean {
  return first === last && reader.text(first).includes('-') && reader.isCountryOrDemonym(first);
}

/** Returns whether the words are the field of an office before a person's name: "Emergency Situations Minister Joe Lund". */
function isPartOfOffice(
  reader: DocumentReader,
  { first, last }: DraftName,
  names: readonly DraftName[],
): boolean {
  if (!reader.isTitle(last + 1) || !reader.isCapital(last + 1) || !reader.sameSentence(last, last + 2))
    return false;
  if (reader.isForename(first) || !reader.isCapital(last + 2)) return false;
  return names.some((other) => other.type === 'PER' && other.first === last + 2);
}

function isBuiltAsPerson(reader: DocumentReader, first: number, last: number): boolean {
  if (first === last) return false;
  if (ROMAN_NUMERALS.has(reader.text(last))) return true;
  return (
    reader.isForename(first) || reader.isSurname(last) || (reader.isFamilyFirst(first) && last <= first + 2)
  );
}

/** Returns whether the name is coordinated with another person's name: "Joe and Ann". */
function isNextToPerson(
  reader: DocumentReader,
  { first, last }: DraftName,
  names: readonly DraftName[],
): boolean {
  const isLink = (at: number) => /^(?:and|&|,)$/.test(reader.text(at)) && reader.sameSentence(at, first);
  return names.some(
    (other) =>
      other.type === 'PER' &&
      other.confidence >= DOUBTFUL &&
      ((other.first === last + 2 && isLink(last + 1)) || (other.last === first - 2 && isLink(first - 1))),
  );
}

/** Returns whether a title, a relative, an owner, a verb of saying or an age is next to the name. */
function isUsedAsPerson(reader: DocumentReader, first: number, last: number): boolean {
  const before = reader.sameSentence(first - 1, first) ? first - 1 : -1;
  if (last > first && reader.isPossessive(before)) return true;
  if (reader.isTitle(before) || KIN.has(reader.lower(before)) || SAYING.has(reader.text(before))) return true;
  if (reader.text(before) === ',' && (reader.isTitle(before - 1) || KIN.has(reader.lower(before - 1))))
    return true;
  const next = reader.sameSentence(last, last + 1) ? reader.text(last + 1) : '';
  if (SAYING.has(next) || next === 'who') return true;
  if (next !== ',') return false;
  const isPerson = /^(?:\d{1,2}|who|whose)$/.test(reader.text(last + 2)) || reader.isTitle(last + 2);
  return isPerson || (last > first && isDescribed(reader, last + 2));
}

/** Returns whether a description of a person begins at a word: "an Australian woman". */
function isDescribed(reader: DocumentReader, from: number): boolean {
  if (!/^(?:an?|the)$/.test(reader.text(from))) return false;
  for (let at = from + 1; at <= from + LONGEST_DESCRIPTION && reader.sameSentence(from, at); at += 1) {
    if (reader.isTitle(at) || PERSON_NOUNS.has(reader.text(at))) return true;
    if (/^[,.;:]$/.test(reader.text(at)) || reader.isFunctionWord(at)) return false;
  }
  return false;
}
