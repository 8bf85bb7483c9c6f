import { NICKNAMES } from '../words/nicknames.ts';

/** The lines of the list that contain a name. */
const linesOf = new Map<string, string[]>();
for (const line of NICKNAMES) {
  for (const name of line.split(' ')) linesOf.set(name, [...(linesOf.get(name) ?? []), line]);
}

/** An initial, folded: "j.", "j". */
const INITIAL = /^\p{L}\.?$/u;

/**
 * Returns whether two folded given names can be of one person: equal names, a name and its initial, or a name and its
 * nickname.
 */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (INITIAL.test(a) || INITIAL.test(b)) return a.charAt(0) === b.charAt(0);
  const lines = linesOf.get(a);
  return lines !== undefined && (linesOf.get(b)?.some((line) => lines.includes(line)) ?? false);
}
