import { lastWord } from '../sentence/clauses.ts';
import { isListComma } from '../sentence/lists.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';

/** Returns the end of a clause. After a subject, the clause ends before its second verb: "Kline's claim that it was safe is wrong". */
export function nominalEnd(scope: Scope, from: number, isSubject: boolean): number {
  const last = lastWord(scope);
  let verbs = 0;
  for (let at = from + 1; at <= last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (text === ';' || text === ')' || /^[–—]$|^--?$/.test(text)) return at - 1;
    if (text === ',' && !isListComma(scope, at)) return at - 1;
    if (isSubject && isFiniteVerb(scope, at)) {
      verbs += 1;
      if (verbs > 1 && !isFiniteVerb(scope, at - 1)) return at - 1;
    }
  }
  return last;
}

/** Returns the end of a noun phrase with its modifiers. */
export function modifiersEnd(scope: Scope, from: number, isSubject: boolean): number {
  const last = lastWord(scope);
  for (let at = from; at <= last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (scope.is(at, Flag.BREAK) && !scope.reader.isPossessive(at)) return at - 1;
    if (
      at > from &&
      ((isFiniteVerb(scope, at) && (isSubject || !/ed$/.test(text))) ||
        /^(?:that|while|but|because|after|before|when|as|from)$/.test(text))
    )
      return at - 1;
  }
  return last;
}

const isFiniteVerb = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.VERB) || scope.lower(at) === 'is';
