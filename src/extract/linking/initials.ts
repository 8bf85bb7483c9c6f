import { cached } from '../../cached.ts';
import { LEGAL_FORMS } from '../words/organisations.ts';

const SMALL_WORD = /^\p{Ll}/u;
/** The maximum number of names in the cache. Articles mention the same organisations again and again. */
const CAPACITY = 1_000;
/** The maximum number of words of a name whose initials are computed. */
const LONGEST = 12;

/**
 * Returns the initialisms that may abbreviate a name: "BA" for "British Airways", "DFA" for "Democracy for America",
 * "DTI" and "DOTAI" for "Department of Trade and Industry".
 */
export const initialisms: (name: string) => readonly string[] = cached(compute, CAPACITY);

function compute(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length > LONGEST) return [];
  const found = new Set(initialsOf(words));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  for (const initials of initialsOf(words)) found.add(initials);
  return [...found];
}

function initialsOf(words: readonly string[]): readonly string[] {
  const capitals = words.filter((word) => !SMALL_WORD.test(word));
  const all = words.map((word) => word.charAt(0)).join('');
  return [capitals.map((word) => word.charAt(0)).join(''), all, all.toUpperCase()].filter(
    (text) => text.length > 1,
  );
}
