import { areOneGivenName, fold, genderOfForename, isMisspelling } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import { textOf } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import { KIN, NAME_SUFFIXES } from '../words/people.ts';
import { genderBefore, titleBefore } from './before-name.ts';
import { NamesakeKeys } from './namesake-keys.ts';
import { append, foldedWords, namesOf, newPerson, type Person } from './person.ts';
import { personKey } from './person-key.ts';
import type { SharedSurname } from './shared-surnames.ts';
import { type StatedName, statedNames } from './stated-names.ts';

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
    const text = () => withoutBrackets(textOf(draft.document, name.first, name.last));
    return { first: name.first, words, form: words.join(' '), text };
  });
  for (const { at, surname } of shared) {
    const text = `${reader.text(at)} ${surname}`;
    const form = fold(text);
    names.push({ first: at, words: form.split(' '), form, text: () => text });
  }
  const byForm = peopleOf(names, reader, new NamesakeKeys(draft, reader, full), statedNames(reader, full));
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
  stated: readonly StatedName[],
): Map<string, Person> {
  const byForm = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const byKey = new Map<EntityKey, Person>();
  for (const { common, other } of stated) {
    const [name, second] = [names[common], names[other]];
    if (!name || !second || byForm.has(name.form) || byForm.has(second.form)) continue;
    const key = keys.of(personKey(name.text()));
    const person = newPerson(key, name.text(), name.words);
    person.otherNames.push(second.words);
    byForm.set(name.form, person).set(second.form, person);
    byKey.set(key, person);
    for (const word of new Set([...name.words, ...second.words])) append(byWord, word, person);
  }
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
  const having = (fits: (longer: readonly string[], words: readonly string[]) => boolean) =>
    candidates.filter((person) => namesOf(person).some((name) => fits(name, words)));
  const containing = having(contains);
  const found = containing.length > 0 ? containing : having(agrees);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const [given = ''] = words;
  const similar = [...candidates, ...(byWord.get(given) ?? [])].filter((person) =>
    isVariant(person.words, words),
  );
  return similar.length === 1 ? similar[0] : undefined;
}

/** Returns whether two names of two words are spellings of one name: "Joe Sørlund" and "Joe Sørlnud". */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const [[givenA = '', familyA = ''], [givenB = '', familyB = '']] = [a, b];
  if (a.length !== 2 || b.length !== 2) return false;
  return givenA === givenB
    ? isMisspelling(familyA, familyB)
    : familyA === familyB && isMisspelling(givenA, givenB);
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

/** Returns a name without the brackets of an editor: "[Joe] Lund", "Joe (A. Lund)". */
function withoutBrackets(name: string): string {
  const plain = name.startsWith('(') || name.endsWith(')') ? name.replace(/[()]/g, '') : name;
  return plain.replace(/[[\]]/g, '');
}
