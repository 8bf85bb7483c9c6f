import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';

/** Returns the noun phrase of a source after a verb: "said Joe Lund", "said a spokesman for the bank". */
export function phraseAfter(scope: Scope, from: number, isDirect: boolean): WordRange | undefined {
  const text = scope.lower(from);
  if (
    !scope.reader.isCapital(from) &&
    !namesPerson(scope, from) &&
    !scope.is(from, Flag.DETERMINER) &&
    !/^(?:one|two|three)$/.test(text)
  )
    return undefined;
  let at = from;
  for (; at < scope.end && at < from + 30; at += 1) {
    const word = scope.lower(at);
    if (
      (scope.is(at, Flag.BREAK) && !scope.reader.isPossessive(at)) ||
      /^(?:who|that|when|while|as|after|during|in|on|at)$/.test(word) ||
      scope.is(at, Flag.VERB)
    )
      break;
  }
  const end = scope.lower(at);
  if (at === from || scope.is(at, Flag.VERB)) return undefined;
  // "…, Lund, a lawyer, says trains are late": the words after the verb are its content.
  const isClosed =
    isDirect || scope.is(at, Flag.BREAK) || /^(?:who|in|on|at|after|during)$/.test(end) || end === '';
  const hasName = scope.isNameEnd(at - 1) || scope.reader.isCapital(from) || at - from <= 12;
  return isClosed && hasName ? { first: from, last: at - 1 } : undefined;
}

/** Returns whether a description with the name of a person begins at a word: "former governor Ann Field". */
function namesPerson(scope: Scope, from: number): boolean {
  if (scope.is(from, Flag.PREPOSITION) || scope.is(from, Flag.SUBORDINATOR)) return false;
  for (let at = from; at < from + 9 && scope.is(at, Flag.WORD); at += 1)
    if (scope.isPersonEnd(at)) return true;
  return false;
}

/** Returns the words after "by", up to the content. */
export function phraseFrom(scope: Scope, first: number): WordRange | undefined {
  let end = first;
  while (
    end < scope.end &&
    end < first + 12 &&
    scope.is(end, Flag.WORD) &&
    !scope.is(end, Flag.COMPLEMENTISER) &&
    !/^(?:about|to|on)$/.test(scope.lower(end))
  )
    end += 1;
  return end > first ? { first, last: end - 1 } : undefined;
}
