import type { Cue } from '../cues/cue.ts';
import type { CueSubject } from '../phrases/subject.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';

/** The maximum number of words between direct speech and the verb after it. */
const LONGEST_SOURCE = 16;

/** The minimum number of quoted words that are direct speech without a comma after them. */
const LEAST_SPEECH = 6;

/** Returns whether direct speech precedes a cue and its subject: "…,” Kline said in a film that won a prize." */
export function followsSpeech(scope: Scope, cue: Cue, { phrase }: CueSubject): boolean {
  if (scope.is(cue.next, Flag.COMPLEMENTISER)) return false;
  let at = Math.min(phrase?.first ?? cue.first, cue.first) - 1;
  while (at >= scope.from && !scope.isQuoted(at) && cue.first - at < LONGEST_SOURCE) {
    if (scope.is(at, Flag.VERB) || scope.is(at, Flag.COMPLEMENTISER)) return false;
    at -= 1;
  }
  // "“We wanted to know where it came from” said Kline": the comma is missing.
  const isClosed = !scope.is(at + 1, Flag.WORD) && at - scope.from >= LEAST_SPEECH;
  if (scope.isQuoted(at) && isClosed && isQuotedFrom(scope, at)) return true;
  return scope.isQuoted(at) && /^(?:[,?!…—–-]|--)$/.test(scope.lower(at)) && isQuotedFrom(scope, at);
}

/** Returns whether the words of the sentence up to a word are quoted. */
function isQuotedFrom(scope: Scope, last: number): boolean {
  for (let at = scope.from; at <= last; at += 1)
    if (scope.is(at, Flag.WORD) && !scope.isQuoted(at)) return false;
  return true;
}
