import type { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt } from '../document/draft.ts';
import { NAME_SUFFIXES, PARTICLES } from '../words/people.ts';

/** A given name whose surname follows a later given name: "Charles" in "Charles and David Kopp". */
export interface SharedSurname {
  /** The index of the given name. */
  readonly at: number;
  readonly surname: string;
}

/** The maximum number of given names before the full name. */
const MOST = 5;

/** Returns the given names that share the surname of the next full name. */
export function sharedSurnames(draft: Draft, reader: DocumentReader): SharedSurname[] {
  const known = knownWords(draft, reader);
  const found: SharedSurname[] = [];
  for (const name of draft.names) {
    if (name.type !== 'PER' || name.last === name.first || !reader.isForename(name.first)) continue;
    if (!/^(?:and|&)$/.test(reader.text(name.first - 1))) continue;
    const surname = surnameOf(reader, name);
    const given = givenNamesBefore(draft, reader, name.first - 2);
    if (surname === undefined || given.length === 0) continue;
    // A name on its own, such as that of a king, pope or singer, has no surname.
    const areGiven = given.every(
      (at) => !continuesName(reader, at) && mayBeGiven(reader, known, at, surname),
    );
    if (areGiven) found.push(...given.map((at) => ({ at, surname })));
  }
  return found;
}

/** Returns the positions of "Joe", "Carl" in "Joe, Carl and Max Lund", given that of the last one. */
function givenNamesBefore(draft: Draft, reader: DocumentReader, last: number): number[] {
  const given: number[] = [];
  for (let at = last; given.length < MOST; at -= 2) {
    const name = nameAt(draft, at);
    const isSingle = name === undefined || (name.type === 'PER' && name.first === name.last);
    const isPlace = name === undefined && reader.isKnown(at);
    if (!isSingle || !reader.isForename(at) || isPlace || !reader.sameSentence(at, last)) break;
    given.push(at);
    if (reader.text(at - 1) !== ',') break;
  }
  return given;
}

/** Returns whether a title, or another capitalised word as in "Puerto Rico", is directly before the name. */
function continuesName(reader: DocumentReader, at: number): boolean {
  if (!reader.sameSentence(at - 1, at)) return false;
  return reader.isTitle(at - 1) || (reader.isCapital(at - 1) && !reader.isFirst(at - 1));
}

/** The words of the names in an article. */
interface KnownWords {
  /** The index of the first mention of each name of one word. */
  readonly single: ReadonlyMap<string, number>;
  /** The last words of full names. */
  readonly family: ReadonlySet<string>;
  /** The last word of the full name that begins with a word. */
  readonly familyOfGiven: ReadonlyMap<string, string>;
}

function knownWords(draft: Draft, reader: DocumentReader): KnownWords {
  const single = new Map<string, number>();
  const family = new Set<string>();
  const familyOfGiven = new Map<string, string>();
  for (const { type, first, last } of draft.names) {
    if (type !== 'PER') continue;
    const word = reader.folded(first);
    if (first === last) {
      if (!single.has(word)) single.set(word, first);
    } else {
      family.add(reader.folded(last));
      familyOfGiven.set(word, reader.folded(last));
    }
  }
  return { single, family, familyOfGiven };
}

/** Returns whether a word is not known as a surname, as a name on its own, or as the given name of a person with another surname. */
function mayBeGiven(reader: DocumentReader, known: KnownWords, at: number, surname: string): boolean {
  const word = reader.folded(at);
  if (known.family.has(word) || (known.single.get(word) ?? at) < at) return false;
  const family = known.familyOfGiven.get(word);
  return family === undefined || surname.toLowerCase().endsWith(family);
}

/** Returns the surname of a full name, with its particles and without its suffix. */
function surnameOf(reader: DocumentReader, { first, last }: DraftName): string | undefined {
  const end = NAME_SUFFIXES.has(reader.lower(last)) ? last - 1 : last;
  let from = end;
  while (from - 1 > first && PARTICLES.has(reader.text(from - 1))) from -= 1;
  if (from <= first || reader.isFamilyFirst(first)) return undefined;
  const words: string[] = [];
  for (let at = from; at <= end; at += 1) words.push(reader.text(at));
  return words.join(' ');
}
