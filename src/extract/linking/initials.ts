import { LEGAL_FORMS } from '../words/organisations.ts';

const SMALL_WORD = /^\p{Ll}/u;
/** The maximum number of words of a name whose initials are computed. */
const LONGEST = 12;

/**
 * Returns the initialisms that may abbreviate a name: "BA" for "British Airways", "DFA" for "Democracy for America",
 * "DTI" and "DOTAI" for "Department of Trade and Industry".
 */
export function initialisms(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  if (words.length < 2 || words.length > LONGEST) return [];
  const initial = (word: string) => word.charAt(0);
  const capitals = words
    .filter((word) => !SMALL_WORD.test(word))
    .map(initial)
    .join('');
  const all = words.map(initial).join('');
  const found = [capitals, all.toUpperCase(), all].filter((text) => text.length > 1);
  return [...new Set(found)];
}
