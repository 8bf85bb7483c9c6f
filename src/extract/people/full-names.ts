import type { EntityKey } from '../../model/entity.ts';
import { textOf } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import { NamesakeKeys } from './namesake-keys.ts';
import { append, foldedWords, newPerson, type Person } from './person.ts';
import { personKey } from './person-key.ts';

/** Returns the people whose full names are in the article. The keys are the folded words of each full name. */
export function fullNames(draft: Draft, reader: DocumentReader): Map<string, Person> {
  const byForm = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const byKey = new Map<EntityKey, Person>();
  const full = draft.names.filter((name) => name.type === 'PER' && isFull(reader, name));
  // Longest first, so that "Lula da Silva" is found in "Luiz Inácio Lula da Silva".
  const longestFirst = [...full].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const keys = new NamesakeKeys(draft, reader, full);
  for (const name of longestFirst) {
    const words = foldedWords(draft, name);
    const form = words.join(' ');
    if (byForm.has(form)) continue;
    const text = textOf(draft.document, name.first, name.last);
    const key = keys.of(personKey(text));
    const person = byKey.get(key) ?? containing(byWord, words) ?? newPerson(key, text, words);
    byForm.set(form, person);
    byKey.set(key, person);
    if (person.words === words) {
      for (const word of new Set(words)) append(byWord, word, person);
    }
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

/**
 * Returns the person whose longer name contains all the given words. Returns undefined if no person or several people
 * have such a name.
 */
function containing(byWord: Map<string, Person[]>, words: readonly string[]): Person | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const found = (byWord.get(last) ?? []).filter((person) => {
    if (person.words.length <= words.length) return false;
    const own = new Set(person.words);
    return words.every((word) => own.has(word));
  });
  return found.length === 1 ? found[0] : undefined;
}
