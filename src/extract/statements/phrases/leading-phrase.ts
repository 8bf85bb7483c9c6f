import { isAdverb, isTime } from '../sentence/adverbs.ts';
import { findComma, hasVerbIn } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';

/** Returns whether an expression of time and a comma begin at a word: "The next day,". */
function isTimePhrase(scope: Scope, from: number): boolean {
  let at = from;
  while (
    at < from + 4 &&
    (isTime(scope, at) || scope.is(at, Flag.DETERMINER) || RELATIVE_TIME.test(scope.lower(at)))
  )
    at += 1;
  return at > from + 1 && scope.lower(at) === ',';
}

const RELATIVE_TIME = /^(?:day|evening|following|month|morning|next|night|previous|same|week|year)$/;

/** Returns the subject of the first clause in a range: the noun phrase before its verb. */
export function leadingPhrase(scope: Scope, from: number, end: number): WordRange | undefined {
  let at = from;
  while (
    at < end &&
    (!scope.is(at, Flag.WORD) || scope.isQuoted(at) || scope.is(at, Flag.OPENER) || isAdverb(scope, at))
  )
    at += 1;
  if (
    scope.is(at, Flag.PREPOSITION) ||
    scope.is(at, Flag.SUBORDINATOR) ||
    isTimePhrase(scope, at) ||
    (/ing$|^asked$/.test(scope.lower(at)) && !scope.isName(at))
  ) {
    for (let comma = findComma(scope, at, end); comma !== undefined; comma = findComma(scope, at, end)) {
      at = comma + 1;
      const next = findComma(scope, at, end);
      if (next === undefined) break;
      const isAdverbial = scope.is(at, Flag.PREPOSITION | Flag.SUBORDINATOR);
      if (!isAdverbial && (next - at > 6 || hasVerbIn(scope, at, next))) break;
    }
  }
  const first = at;
  for (; at < end; at += 1) {
    const text = scope.lower(at);
    if (
      scope.is(at, Flag.BREAK) ||
      scope.is(at, Flag.MODAL) ||
      scope.is(at, Flag.HAVE) ||
      (scope.is(at, Flag.BE) && !scope.reader.isPossessive(at)) ||
      isAdverb(scope, at)
    )
      break;
    if (at > first && (scope.is(at, Flag.VERB) || scope.is(at, Flag.SUBORDINATOR) || text === 'who')) break;
    if (
      at > first &&
      scope.isPersonEnd(at) &&
      !scope.reader.isCapital(at + 1) &&
      !scope.reader.isPossessive(at + 1) &&
      !/^(?:and|of|for)$/.test(scope.lower(at + 1))
    ) {
      at += 1;
      break;
    }
    if (/^(?:i|he|she|it|they|we|you)$/.test(text)) {
      at += 1;
      break;
    }
  }
  return at > first && at - first < 20 ? { first, last: at - 1 } : undefined;
}
