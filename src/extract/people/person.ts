import { fold } from '../../gazetteer/index.ts';
import type { EntityKey, PersonEntity } from '../../model/entity.ts';
import type { Draft, DraftName } from '../document/draft.ts';

/** A person in the article. */
export interface Person {
  readonly entity: PersonEntity;
  /** The folded words of the person's longest name. */
  readonly words: readonly string[];
  /** The last word of the latest mention. Of several candidates for a short form, the most recently mentioned is used. */
  latest: number | undefined;
}

/** The maximum number of people or forms that are indexed for one word. */
const MOST = 50;

/** Returns the folded words of a name. */
export function foldedWords(draft: Draft, { first, last }: DraftName): string[] {
  return draft.document.words.slice(first, last + 1).map((word) => fold(word.text));
}

export function newPerson(key: EntityKey, name: string, words: readonly string[]): Person {
  return { entity: { kind: 'PERSON', key, name }, words, latest: undefined };
}

/** Appends a value to the list of a key, unless the list is full. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST) list.push(value);
}
