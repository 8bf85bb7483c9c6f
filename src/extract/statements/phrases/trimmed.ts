import { CUE_WORDS } from '../cues/cue-words.ts';
import { isAdverb, isTime } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';

/** Removes words before the noun phrase: "But", "On Tuesday", "meanwhile". */
export function trimmed(scope: Scope, from: number, last: number): WordRange | undefined {
  let first = from;
  while (
    first < last &&
    (scope.is(first, Flag.OPENER) || (isAdverb(scope, first) && !/^(?:all|both)$/.test(scope.lower(first))))
  )
    first += 1;
  // "attacked Lund, arguing the mayor did not want it": the participle governs the clause.
  if (CUE_WORDS.get(scope.lower(first))?.form === 'ING' && scope.is(first + 1, Flag.DETERMINER)) first += 1;
  first = afterOuterClause(scope, first, last);
  if (scope.is(first, Flag.PREPOSITION) && first < last) {
    let at = first + 1;
    while (
      at < last &&
      (isTime(scope, at) ||
        /^\d+$/.test(scope.lower(at)) ||
        (scope.lower(at) === 'the' && isTime(scope, at + 1)))
    )
      at += 1;
    if (at > first + 1 && !scope.is(at, Flag.PREPOSITION)) first = at;
    else if (/^with(?:out)?$/.test(scope.lower(first))) first += 1;
    else first = lastPhrase(scope, first, last);
  }
  return first > last ? undefined : { first, last };
}

/**
 * Returns the first word after the words of another clause: "Lund" in "helped by Lund", "a line which Lund" and "Field
 * claims Lund".
 */
function afterOuterClause(scope: Scope, first: number, last: number): number {
  if (/ed$/.test(scope.lower(first)) && scope.lower(first + 1) === 'by' && last > first + 1) return first + 2;
  for (let at = last - 1; at > first; at -= 1) {
    if (/^(?:which|whom)$/.test(scope.lower(at))) return at + 1;
    const isName = scope.isNameEnd(at - 1) && scope.reader.isCapital(at + 1) && !scope.reader.isCapital(at);
    if (isName && CUE_WORDS.get(scope.lower(at))?.frames.has('CLAUSE')) return at + 1;
  }
  return first;
}

/** Returns the first word of the last noun phrase in a range. */
function lastPhrase(scope: Scope, from: number, last: number): number {
  for (let at = last; at > from; at -= 1) {
    if (scope.is(at, Flag.DETERMINER)) return at;
    if (scope.reader.isCapital(at) && !scope.reader.isCapital(at - 1)) return at;
  }
  return last;
}
