import { fold } from '../../gazetteer/index.ts';
import type { Person } from './person.ts';
import type { ShortForms } from './short-forms.ts';

/** A surname inside a hyphenated word. */
export interface SurnamePart {
  readonly person: Person;
  /** The offsets in the word. */
  readonly start: number;
  readonly end: number;
}

/** A capitalised prefix at the start of a sentence or in a headline: "Anti-Lund". */
const PREFIX = /^(?:Anti|Ex|Never|Non|Post|Pre|Pro)$/;
const CAPITAL = /^\p{Lu}\p{L}{2,}$/u;
const LOWER = /^\p{Ll}/u;

/**
 * Returns the surnames in a hyphenated word: "anti-Lund", "a Lund-style plan", "the Lund-Field bill". A word with
 * another capitalised part can be another surname: "Lund-Jensen".
 */
export function surnamesIn(word: string, forms: ShortForms): SurnamePart[] {
  const found: SurnamePart[] = [];
  let start = 0;
  for (const part of word.split('-')) {
    const person = CAPITAL.test(part) && !PREFIX.test(part) ? forms.withSurname(fold(part)) : undefined;
    if (person) found.push({ person, start, end: start + part.length });
    else if (!LOWER.test(part) && !PREFIX.test(part)) return [];
    start += part.length + 1;
  }
  return found;
}
