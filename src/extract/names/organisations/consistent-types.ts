import { textOf } from '../../document/document.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, DraftName, NameType } from '../../document/draft.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../../words/organisations.ts';
import { firstOf } from '../people/name-bounds.ts';
import { titleEndingAt } from '../titles.ts';
import { shortNameEnd } from './short-name.ts';
import { isStatedBody } from './unlisted-organisation.ts';

/** From this confidence on, the type that the tagger found is not changed by weak evidence. */
const CERTAIN = 0.95;

/** Corrects the types of short names with the types of the full names in the document. */
export function consistentTypes(
  draft: Draft,
  reader: DocumentReader,
  names: readonly DraftName[],
): readonly DraftName[] {
  const people = withPeople(draft, reader, withoutNouns(reader, names));
  return withMostFrequent(reader, withShortNames(draft, reader, withPlaces(reader, people)));
}

/**
 * Changes a person of one word to a place or organisation if the text uses the word as such a name more often:
 * "Lundham held out" after "in Lundham" and "near Lundham". A word of a full name, or after a title, is a person.
 */
function withMostFrequent(reader: DocumentReader, names: readonly DraftName[]): readonly DraftName[] {
  const counts = new Map<string, Record<NameType, number>>();
  for (const { first, last, type } of names) {
    if (first !== last) continue;
    const count = counts.get(reader.text(first)) ?? { PER: 0, LOC: 0, ORG: 0 };
    count[type] += 1;
    counts.set(reader.text(first), count);
  }
  const doubtful = new Map<string, NameType>();
  for (const [word, { PER, LOC, ORG }] of counts)
    if (PER > 0 && Math.max(LOC, ORG) > PER) doubtful.set(word, LOC >= ORG ? 'LOC' : 'ORG');
  if (doubtful.size === 0) return names;
  for (const { first, last, type } of names) {
    if (type !== 'PER') continue;
    const isTitled = titleEndingAt(reader, first - 1) !== undefined && reader.sameSentence(first - 1, first);
    if (last > first || isTitled) for (let at = first; at <= last; at += 1) doubtful.delete(reader.text(at));
  }
  return names.map((name) => {
    const type = name.type === 'PER' && name.first === name.last && doubtful.get(reader.text(name.first));
    return type ? { ...name, type } : name;
  });
}

/**
 * Changes an organisation to a person if its last word is the family name of a person in the text: "De Lund" after
 * "Rocky De Lund".
 */
function withPeople(
  { document }: Draft,
  reader: DocumentReader,
  names: readonly DraftName[],
): readonly DraftName[] {
  const families = new Set<string>();
  const bodies = new Set<string>();
  for (const { first, last, type } of names) {
    if (type === 'PER' && last > first) families.add(reader.text(last));
    else if (type === 'ORG' && first === last && isStatedBody(reader, last)) bodies.add(reader.lower(first));
  }
  // A company with the name of its founder: "Lund is a Danish manufacturer".
  for (const family of families) if (bodies.has(family.toLowerCase())) families.delete(family);
  // "the Lunds"
  const isFamily = ({ first, last, type }: DraftName) =>
    type === 'ORG' &&
    first === last &&
    !reader.phraseAt(first) &&
    families.has(reader.text(first).replace(/s$/, ''));
  return names
    .filter((name) => !isFamily(name) || families.has(reader.text(name.first)))
    .map((name) => {
      const { first, last, type, confidence } = name;
      if (type !== 'ORG' || last - first > 2 || confidence >= CERTAIN || !families.has(reader.text(last)))
        return name;
      // "the Lund Boys"
      const isGroup = last > first && reader.lower(first - 1) === 'the';
      const isBody =
        isGroup || ORGANISATION_HEADS.has(reader.text(last)) || reader.phraseAt(first) !== undefined;
      return isBody || /[&]| (?:[Aa]gainst|and|for|of|to|with) /.test(textOf(document, first, last))
        ? name
        : { ...name, first: firstOf(reader, name), type: 'PER' };
    });
}

/**
 * Changes a person or place to an organisation if its name is the short name of an organisation in the text:
 * "Cincinnati Bell" after "Cincinnati Bell Inc", "Hofstra" after "Hofstra University".
 */
function withShortNames(
  { document, phrases }: Draft,
  reader: DocumentReader,
  names: readonly DraftName[],
): readonly DraftName[] {
  const short = new Set<string>();
  const people = new Set<string>();
  for (const { first, last, type } of names) {
    if (first === last) continue;
    if (type === 'PER') people.add(textOf(document, last, last));
    if (type !== 'ORG') continue;
    const end = shortNameEnd(reader, first, last);
    if (end === undefined) continue;
    const isPerson = reader.isForename(first) || (end === first && reader.isSurname(end));
    const text = textOf(document, first, end);
    // "Boston" is not the short name of Boston University.
    if (!phrases.lookup(text) && (!isPerson || LEGAL_FORMS.has(reader.text(last)))) short.add(text);
  }
  if (short.size === 0) return names;
  return names.map((name) => {
    if (name.type === 'ORG') return name;
    // "Niels Bohr" in an article that also mentions the Niels Bohr Institute.
    if (name.type === 'PER' && name.last > name.first && name.confidence >= CERTAIN) return name;
    const text = textOf(document, name.first, name.last);
    return short.has(text) && !people.has(text) ? { ...name, type: 'ORG' } : name;
  });
}

/** Changes an unlisted word from an organisation to a place if it follows a place in a list: "in Bala, Harlech and …". */
function withPlaces(reader: DocumentReader, names: readonly DraftName[]): readonly DraftName[] {
  let place = -1;
  return names.map((name) => {
    const { first, last, type } = name;
    const isListed = first === last && first === place + 2 && reader.text(first - 1) === ',';
    const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(reader.text(first)) && !reader.phraseAt(first);
    const isPlace = type === 'LOC' || (type === 'ORG' && place >= 0 && isListed && isWord);
    place = isPlace ? last : -2;
    return isPlace && type === 'ORG' ? { ...name, type: 'LOC' } : name;
  });
}

/**
 * Removes organisations of one unlisted word that begins a sentence and that the text also contains in lower case:
 * "Penguins" if the text contains "penguins".
 */
function withoutNouns(reader: DocumentReader, names: readonly DraftName[]): readonly DraftName[] {
  const candidates = new Set<string>();
  for (const { first, last, type } of names)
    if (type === 'ORG' && first === last && reader.isFirst(first) && !reader.phraseAt(first))
      candidates.add(reader.text(first).toLowerCase());
  if (candidates.size === 0) return names;
  const nouns = new Set<string>();
  for (let at = 0; at < reader.length; at += 1)
    if (candidates.has(reader.text(at)) && !reader.isCapital(at)) nouns.add(reader.text(at));
  if (nouns.size === 0) return names;
  return names.filter(
    ({ first, last, type }) =>
      type !== 'ORG' ||
      first !== last ||
      !reader.isFirst(first) ||
      !nouns.has(reader.text(first).toLowerCase()),
  );
}
