import { areOneGivenName, fold, genderOfForename } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import { textOf } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import { KIN, NAME_SUFFIXES } from '../words/people.ts';
import { genderBefore } from './gender.ts';
import { NamesakeKeys } from './namesake-keys.ts';
import { append, foldedWords, newPerson, type Person } from './person.ts';
import { personKey } from './person-key.ts';
import type { SharedSurname } from './shared-surnames.ts';
import { titleBefore } from './title-before.ts';

/** A full name in the article. */
interface FullName {
  /** The index of its first word. */
  readonly first: number;
  readonly words: readonly string[];
  /** The folded words, joined. */
  readonly form: string;
  /** Returns the name as written. Only called for the first name of each form, because it copies a part of the body. */
  text(): string;
}

/** The people whose full names are in the article. */
export interface FullNames {
  /** The people by the folded words of each of their full names. */
  readonly byForm: Map<string, Person>;
  /** The people of given names that share a surname with the next name, by the index of the word. */
  readonly ofShared: ReadonlyMap<number, Person>;
}

/** Returns the people whose full names are in the article. */
export function fullNames(draft: Draft, reader: DocumentReader, shared: readonly SharedSurname[]): FullNames {
  const full = draft.names.filter((name) => name.type === 'PER' && isFull(reader, name));
  const names = full.map((name): FullName => {
    const words = foldedWords(draft, name);
    const text = () => textOf(draft.document, name.first, name.last);
    return { first: name.first, words, form: words.join(' '), text };
  });
  for (const { at, surname } of shared) {
    const text = `${reader.text(at)} ${surname}`;
    const form = fold(text);
    names.push({ first: at, words: form.split(' '), form, text: () => text });
  }
  const byForm = peopleOf(names, reader, new NamesakeKeys(draft, reader, full));
  const ofShared = new Map<number, Person>();
  for (const [index, { first, words, form }] of names.entries()) {
    const person = byForm.get(form);
    if (!person) continue;
    person.fullNames += 1;
    person.firstNamed = Math.min(person.firstNamed, first);
    person.gender = genderBefore(reader, first) ?? person.gender ?? genderOfForename(words[0] ?? '');
    const title = titleBefore(reader, first);
    if (title) person.titles.add(title);
    if (index >= full.length) ofShared.set(first, person);
  }
  return { byForm, ofShared };
}

function peopleOf(
  names: readonly FullName[],
  reader: DocumentReader,
  keys: NamesakeKeys,
): Map<string, Person> {
  const byForm = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const byKey = new Map<EntityKey, Person>();
  // Longest first, so that "Lula da Silva" is found in "Luiz Inácio Lula da Silva".
  const longestFirst = [...names].sort((a, b) => b.words.length - a.words.length || a.first - b.first);
  for (const { first, words, form, text } of longestFirst) {
    if (byForm.has(form)) continue;
    const name = text();
    const key = keys.of(personKey(name));
    const known = byKey.get(key) ?? (followsKin(reader, first) ? undefined : namedMoreFully(byWord, words));
    const person = known ?? newPerson(key, name, words);
    byForm.set(form, person);
    byKey.set(key, person);
    if (person.words === words) for (const word of new Set(words)) append(byWord, word, person);
  }
  return byForm;
}

/**
 * Returns whether a name has a given and a family name: "Mohammed VI" is treated as a full name, "Biden Jr." is not.
 */
function isFull(reader: DocumentReader, { first, last }: DraftName): boolean {
  if (last === first) return false;
  return last > first + 1 || !/^(?:jr|sr)$/.test(reader.lower(last));
}

/** Returns whether the name is that of a relative, who may differ in the suffix only: "Joe Lund Jr. … his father, Joe Lund". */
function followsKin(reader: DocumentReader, first: number): boolean {
  const before = reader.text(first - 1) === ',' ? first - 2 : first - 1;
  return reader.sameSentence(before, first) && KIN.has(reader.lower(before));
}

/**
 * Returns the person whose longer or equally long name fits the given words. Returns undefined if no person or several
 * people have such a name.
 */
function namedMoreFully(byWord: Map<string, Person[]>, words: readonly string[]): Person | undefined {
  const family = familyOf(words);
  if (family === undefined) return undefined;
  const candidates = byWord.get(family) ?? [];
  const containing = candidates.filter((person) => contains(person.words, words));
  const found =
    containing.length > 0 ? containing : candidates.filter((person) => agrees(person.words, words));
  return found.length === 1 ? found[0] : undefined;
}

/** Returns whether the longer name contains all words of the shorter one. */
function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  return longer.length > shorter.length && shorter.every((word) => longer.includes(word));
}

/** Returns whether two names have one family name, and given names that can be of one person: "Bill Lund", "William Lund". */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [givenA = '', givenB = ''] = [a[0], b[0]];
  // "Ichiyo Higuchi" and "Higuchi Ichiyo"; a name of two equal words has no order.
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  if (familyOf(a) !== familyOf(b) || suffixOf(a) !== suffixOf(b)) return false;
  const [middleA, middleB] = [middleOf(a), middleOf(b)];
  if (areOneGivenName(givenA, givenB))
    return middleA === undefined || middleB === undefined || areOneGivenName(middleA, middleB);
  // Two forms of one name, such as "Peter" and "Pierre", with one middle name.
  return (
    middleA !== undefined &&
    middleA === middleB &&
    givenA.charAt(0) === givenB.charAt(0) &&
    middleA.length > 2
  );
}

const middleOf = (words: readonly string[]): string | undefined =>
  words.slice(1, words.length - (suffixOf(words) ? 2 : 1))[0];

const suffixOf = (words: readonly string[]): string | undefined => {
  const last = words.at(-1)?.replace('.', '') ?? '';
  return words.length > 2 && NAME_SUFFIXES.has(last) ? last : undefined;
};

const familyOf = (words: readonly string[]): string | undefined => words.at(suffixOf(words) ? -2 : -1);
