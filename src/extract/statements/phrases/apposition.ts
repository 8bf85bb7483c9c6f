import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';
import { LONGEST, phraseEndingAt } from './noun-phrase.ts';

/** Returns the noun phrase that an apposition describes. The apposition ends with the comma at `comma`. */
export function apposition(scope: Scope, comma: number): WordRange | undefined {
  let first: WordRange | undefined;
  let organisation: WordRange | undefined;
  for (let at = comma - 1; at >= scope.from && comma - at < LONGEST; at -= 1) {
    const text = scope.lower(at);
    if (text === ';' || text === ':' || scope.is(at, Flag.CLOSING)) break;
    if (text === ')') {
      // Without an opening bracket, the search continues before the closing one.
      at = Math.min(at, beforeBracket(scope, at) + 1);
      continue;
    }
    if (text !== ',' && !/^[–—]$|^--+$/.test(text)) continue;
    const phrase = phraseEndingAt(scope, at - 1);
    if (!phrase) continue;
    if (
      first === undefined &&
      scope.isPersonEnd(comma - 1) &&
      !scope.isPersonEnd(phrase.last) &&
      !scope.isNameEnd(phrase.last) &&
      isNameFrom(scope, at + 1, comma - 1)
    )
      return { first: phrase.first, last: comma - 1 };
    first ??= phrase;
    if (scope.isPersonEnd(phrase.last)) return phrase;
    organisation ??= scope.isOrganisationEnd(phrase.last) && at < comma ? phrase : undefined;
  }
  return organisation ?? first;
}

/** Returns whether words `[first, last]` are capitalised, as names are. */
function isNameFrom(scope: Scope, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (!scope.reader.isCapital(at)) return false;
  return last - first < 5;
}

/** Returns the word before the opening bracket of the closing bracket at `at`; `at` if there is no opening bracket. */
export function beforeBracket(scope: Scope, at: number): number {
  for (let open = at; open >= scope.from && at - open < LONGEST; open -= 1)
    if (scope.lower(open) === '(') return open - 1;
  return at;
}
