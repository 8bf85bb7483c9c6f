import { isFamilyFirst } from '../../gazetteer/index.ts';
import { NAME_SUFFIXES, NOT_SHORT_FORMS, PARTICLES } from '../words/people.ts';
import { namesOf, type Person } from './person.ts';

/** A short form of a person's name. */
export interface ShortForm {
  /** The folded words. */
  readonly words: readonly string[];
  readonly person: Person;
  /** The confidence that the form refers to the person. */
  readonly strength: number;
}

/** The strength of a full name. */
export const FULL = 0.95;
/** The minimum strength of a surname. */
export const SURNAME = 0.85;

/** Returns the short forms of a person's name: the surname, the given names, and parts of several words. */
export function formsOf(person: Person): ShortForm[] {
  return namesOf(person).flatMap((name) => formsOfName(person, name));
}

function formsOfName(person: Person, name: readonly string[]): ShortForm[] {
  const forms: ShortForm[] = [];
  const add = (words: readonly string[], strength: number) => forms.push({ words, person, strength });
  const own = name.filter((word, at) => at === 0 || !NAME_SUFFIXES.has(word.replace('.', '')));
  const last = own.length - 1;
  const family = isFamilyFirst(own[0] ?? '') && name.length <= 3 ? 0 : last;
  for (const [at, word] of own.entries()) {
    if (PARTICLES.has(word) || word.endsWith('.') || (at !== family && NOT_SHORT_FORMS.has(word))) continue;
    const isGiven = at === 0 || (family === 0 && at > 0);
    const strength = at === family ? 0.9 : isGiven ? 0.6 : 0.7;
    add([word], strength);
    const bare = word.includes('-') ? word.replace(/^(?:al|el|an|ar|as|ash|ad)-/, '') : word;
    if (bare !== word) add([bare], strength);
    // "von der Leyen", "bin Salman": the word with the particles before it, and with the words after it.
    let from = at;
    while (from > 0 && PARTICLES.has(own[from - 1] ?? '')) from -= 1;
    if (from < at && from > 0) {
      add(own.slice(from, at + 1), 0.9);
      add(own.slice(from), 0.9);
    }
  }
  if (last >= 2 && family !== 0) add(own.slice(last - 1), 0.85);
  return forms;
}
