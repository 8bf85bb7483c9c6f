import { fold } from '../../gazetteer/index.ts';
import type { EntityKey, PersonEntity } from '../../model/entity.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import type { StatedGender } from './before-name.ts';

/** A person in the article. */
export interface Person {
  readonly entity: PersonEntity;
  /** The folded words of the person's longest name, without punctuation. */
  readonly words: readonly string[];
  /** The folded words of the person's other full names, such as the name at birth. */
  readonly otherNames: (readonly string[])[];
  /** The number of times that the article contains the full name. */
  fullNames: number;
  /** The index of the first word of the first full name. Infinity if the article contains no full name. */
  firstNamed: number;
  /** The gender that the text or the forename shows. It is not published; it limits the use of short forms. */
  gender: StatedGender | undefined;
  /** The offices directly before the full names, in lower case and without abbreviations. */
  readonly titles: Set<string>;
  /** Whether an earlier part of the article mentions the person. */
  isMentioned: boolean;
}

/** The maximum number of people or forms that are indexed for one word. */
const MOST = 50;
const HAS_LETTER = /[\p{L}\d]/u;

/** Returns the folded words of a name, without the quotation marks or brackets around a nickname. */
export function foldedWords(draft: Draft, { first, last }: Pick<DraftName, 'first' | 'last'>): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const text = draft.document.words[at]?.text ?? '';
    if (HAS_LETTER.test(text)) words.push(fold(text));
  }
  return words;
}

export function newPerson(key: EntityKey, name: string, words: readonly string[]): Person {
  return {
    entity: { kind: 'PERSON', key, name },
    words,
    otherNames: [],
    fullNames: 0,
    firstNamed: Number.POSITIVE_INFINITY,
    gender: undefined,
    titles: new Set(),
    isMentioned: false,
  };
}

/** Returns the folded words of each full name of a person. */
export const namesOf = ({ words, otherNames }: Person): (readonly string[])[] => [words, ...otherNames];

/** Appends a value to the list of a key, unless the list is full. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST) list.push(value);
}
