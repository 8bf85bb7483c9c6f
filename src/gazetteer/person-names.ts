import { once } from '../once.ts';
import { fold } from './fold.ts';
import { readTable } from './table.ts';

const namesOf = (table: string): string[] => readTable(table, ['name']).map(([name]) => name);

const forenames = once(() => new Set([...namesOf('forenames'), ...namesOf('news-forenames')]));
const surnames = once(() => new Set(namesOf('surnames')));
const familyFirst = once(() => new Set(namesOf('family-first')));
const commonNames = once(() => {
  const table = readTable('common-names', ['name', 'list']);
  const setOf = (which: string) => new Set(table.flatMap(([name, list]) => (list === which ? [name] : [])));
  return { given: setOf('given'), family: setOf('family'), familyFirst: setOf('family first') };
});

/**
 * Returns whether a word is a forename in any country. A hyphenated name is a forename if its first part is a
 * forename.
 */
export function isForename(word: string): boolean {
  const folded = fold(word);
  if (forenames().has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 && forenames().has(folded.slice(0, hyphen));
}

/** Returns whether a word is a common family name in any country. */
export const isSurname = (word: string): boolean => surnames().has(fold(word));

/**
 * Returns whether a name is so common that it does not identify a person. `name` contains the folded words of the
 * name.
 */
export function isCommonName(name: readonly string[]): boolean {
  const [first = '', second = ''] = name;
  const last = name.at(-1) ?? '';
  if (name.length < 2 || name.length > 3) return false;
  const { given, family, familyFirst } = commonNames();
  if (given.has(first) && family.has(last)) return true;
  // Chinese and Korean given names have one or two syllables, and are not European given names.
  return familyFirst.has(first) && !given.has(second) && name.every((word) => word.length <= 8);
}

/** Returns whether a word is a Chinese, Korean or Vietnamese family name, which precedes the given name. */
export const isFamilyFirst = (word: string): boolean => familyFirst().has(fold(word));
