import { lastWord } from './sentence/clauses.ts';
import type { Scope } from './sentence/scope.ts';
import { Flag } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';

/** The maximum length of a name before a colon, in words. */
const LONGEST = 5;
/** The minimum length of the words after a name and a colon. Shorter ones are facts and not statements: "Population: 20 million". */
const SHORTEST = 3;

/** Returns the name of a source at the start of a sentence, and the words after its colon: "Kline: The line will close". */
export function labelOf(
  scope: Scope,
): { readonly source: WordRange; readonly content: WordRange } | undefined {
  const { from } = scope;
  let colon = from;
  while (colon < scope.end && colon <= from + LONGEST && !scope.is(colon, Flag.COLON)) colon += 1;
  if (!scope.is(colon, Flag.COLON) || colon === from) return undefined;
  if (!scope.isPersonEnd(colon - 1) && !scope.isOrganisationEnd(colon - 1)) return undefined;
  const last = lastWord(scope);
  if (last - colon < SHORTEST) return undefined;
  return { source: { first: from, last: colon - 1 }, content: { first: colon + 1, last } };
}
