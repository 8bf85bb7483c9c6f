import type { Scope } from './scope.ts';
import { Flag } from './word-flags.ts';

/** The maximum length of an item of a list, in words. */
const LONGEST_ITEM = 6;

/** Returns whether a comma separates nouns of a list: "trade, new partnerships, and research". */
export function isListComma(scope: Scope, comma: number): boolean {
  if (/^(?:and|or)$/.test(scope.lower(comma + 1)))
    return itemEnd(scope, comma, -1) !== undefined && !scope.is(comma + 2, Flag.VERB | Flag.SUBJECT_PRONOUN);
  const end = itemEnd(scope, comma, 1);
  return end !== undefined && isListComma(scope, end);
}

/** Returns the next comma in a direction if only a noun phrase is before it. */
function itemEnd(scope: Scope, comma: number, step: 1 | -1): number | undefined {
  for (let length = 1; length <= LONGEST_ITEM + 1; length += 1) {
    const at = comma + step * length;
    if (scope.lower(at) === ',') return length > 1 ? at : undefined;
    if (!scope.is(at, Flag.WORD) || scope.is(at, Flag.CLAUSE_WORD | Flag.SUBJECT_PRONOUN)) return undefined;
    if (scope.is(at, Flag.VERB) && !scope.lower(at).endsWith('ed')) return undefined;
  }
  return undefined;
}
