import type { Scope } from './scope.ts';
import { Flag } from './word-flags.ts';

/** Returns whether a word is an adverb: "also", "repeatedly", but not "Kelly". */
export function isAdverb(scope: Scope, at: number): boolean {
  const word = scope.lower(at);
  return scope.is(at, Flag.ADVERB) || (word.length > 4 && word.endsWith('ly') && !scope.isName(at));
}

const MAY_BE_TIME = Flag.TIME | Flag.TIME_MODIFIER | Flag.HOUR;

/** Returns whether a word is part of an expression of time: "Monday", "last week", "earlier this year". */
export const isTime = (scope: Scope, at: number): boolean =>
  (scope.is(at, MAY_BE_TIME) || scope.reader.isCalendar(at)) &&
  !scope.isName(at) &&
  !scope.reader.isPossessive(at + 1) &&
  (scope.is(at, Flag.TIME) ||
    scope.reader.isCalendar(at) ||
    scope.is(at, Flag.HOUR) ||
    (scope.is(at, Flag.TIME_MODIFIER) &&
      (scope.is(at + 1, Flag.TIME) ||
        scope.reader.isCalendar(at + 1) ||
        scope.is(at + 1, Flag.TIME_MODIFIER))) ||
    (scope.is(at, Flag.TIME_MODIFIER) &&
      /^(?:earlier|later)$/.test(scope.lower(at)) &&
      /^(?:this|that|on|in)$/.test(scope.lower(at + 1))));
