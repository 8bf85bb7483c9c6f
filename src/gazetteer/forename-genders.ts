import { once } from '../once.ts';
import { fold } from './fold.ts';
import { readTable } from './table.ts';

const genders = once(() => new Map(readTable('forename-genders', ['name', 'gender'])));

/**
 * Returns the gender that nearly all people with a forename have; undefined if the table does not contain the forename.
 * It decides which person a pronoun may refer to, and is not published.
 */
export function genderOfForename(word: string): 'f' | 'm' | undefined {
  const gender = genders().get(fold(word));
  if (gender === undefined) return undefined;
  return gender === 'f' ? 'f' : 'm';
}
