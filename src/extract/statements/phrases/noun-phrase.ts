import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';
import { trimmed } from './trimmed.ts';

/** The maximum length of a noun phrase, in words. */
export const LONGEST = 30;

/** Returns the noun phrase that ends at a word. */
export function phraseEndingAt(scope: Scope, last: number): WordRange | undefined {
  if (!scope.is(last, Flag.WORD) || last < scope.from) return undefined;
  let first = last;
  for (let at = last; at >= scope.from && last - at < LONGEST; at -= 1) {
    const text = scope.lower(at);
    if (scope.is(at, Flag.BREAK)) break;
    if (scope.isQuoted(at)) break;
    if (scope.is(at, Flag.CLAUSE_WORD)) break;
    // "The tour by which Lund hopes"
    if (/^(?:which|whom)$/.test(text) && scope.is(at - 1, Flag.PREPOSITION)) break;
    if (/^(?:and|or)$/.test(text) && !joinsNames(scope, at)) break;
    if (at < last && isFiniteVerb(scope, at)) {
      const relative = relativeBefore(scope, at);
      if (relative === undefined) break;
      at = relative;
    }
    if (
      /^(?:i|he|she|it|they|we|you|him|them|me|us)$/.test(text) &&
      at < last &&
      scope.reader.text(at) !== 'US'
    )
      break;
    first = at;
    if (/^(?:i|he|she|it|they|we|you)$/.test(text)) break;
  }
  return isStop(scope, last) ? undefined : trimmed(scope, first, last);
}

const isStop = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.CLAUSE_WORD) || /^(?:and|or|without|by|in|of)$/.test(scope.lower(at));

function isFiniteVerb(scope: Scope, at: number): boolean {
  const text = scope.lower(at);
  if (!scope.is(at, Flag.VERB)) return false;
  // "the proposed plan", "a widely respected lawyer"
  if (/ed$/.test(text)) {
    const before = scope.lower(at - 1);
    return (
      !scope.is(at - 1, Flag.DETERMINER) &&
      !before.endsWith('ly') &&
      !scope.is(at - 1, Flag.PREPOSITION) &&
      (scope.is(at - 1, Flag.WORD) || before === ')') &&
      !/^(?:by|in|with|for|of|from|on)$/.test(scope.lower(at + 1))
    );
  }
  return true;
}

function relativeBefore(scope: Scope, at: number): number | undefined {
  for (let back = at - 1; back >= scope.from && at - back < 8; back -= 1) {
    const text = scope.lower(back);
    if (/^(?:who|which|that)$/.test(text) && scope.lower(back - 1) !== ',') return back;
    if (scope.is(back, Flag.BREAK)) return undefined;
  }
  return undefined;
}

function joinsNames(scope: Scope, at: number): boolean {
  const before = scope.lower(at - 1);
  if (!scope.is(at - 1, Flag.WORD)) return false;
  return (
    (scope.reader.isCapital(at + 1) && scope.reader.isCapital(at - 1)) ||
    (/s$/.test(before) && /s$/.test(scope.lower(at + 1))) ||
    !hasVerbBefore(scope, at)
  );
}

function hasVerbBefore(scope: Scope, at: number): boolean {
  for (let back = at - 1; back >= scope.from && at - back < 12; back -= 1) {
    if (scope.is(back, Flag.BREAK) || scope.is(back, Flag.CLAUSE_WORD)) return false;
    if (scope.is(back, Flag.VERB)) return true;
  }
  return false;
}
