import type { Cue } from '../cues/cue.ts';
import { isTime } from '../sentence/adverbs.ts';
import { beginsPhrase, hasComma, hasVerb, isOpenEnded, nextComma } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { CueContent } from './content.ts';

/** Returns the pause before a cue or its subject: a comma, a dash, or the mark inside closing quotation marks. */
export function pauseAt(scope: Scope, before: number): number | undefined {
  let at = before;
  while (at > scope.from && scope.is(at, Flag.CLOSING)) at -= 1;
  if (at <= scope.from) return undefined;
  const text = scope.lower(at);
  if (at < before)
    return /^(?:[,?!.…–—]|--|\.+)$/.test(text) || scope.is(at + 1, Flag.CLOSING) ? at : undefined;
  return /^[,–—]$|^--?$/.test(text) ? at : undefined;
}

/** Returns DIRECT if the words before a closing mark are direct speech, otherwise the content that they are part of. */
export function directOr(
  scope: Scope,
  pause: number,
  cue: Cue,
  last: number,
): CueContent | 'DIRECT' | undefined {
  let marks = 0;
  let outside = 0;
  for (let at = scope.from; at < pause; at += 1) {
    const text = scope.lower(at);
    if (/^["“”«»]$/.test(text) || (text === "'" && scope.lower(at + 1) === "'")) marks += 1;
    else if (scope.is(at, Flag.WORD) && !scope.isQuoted(at) && marks === 0) outside += 1;
  }
  if (outside === 0 || marks === 0) return 'DIRECT';
  return around(scope, pause + 1, cue, last) ?? 'DIRECT';
}

/**
 * Returns the content before the pause, extended to the sentence's end if the clause continues after the cue. After an
 * inverted cue, a comma introduces words about the source.
 */
export function around(
  scope: Scope,
  pause: number,
  cue: Cue,
  last: number,
  isInverted = false,
): CueContent | undefined {
  let first = scope.from;
  for (let at = pause - 2; at > scope.from; at -= 1) {
    const text = scope.lower(at);
    if (text === ';' || (scope.is(at, Flag.CLOSING) && /^[,.?!]$/.test(scope.lower(at - 1)))) {
      first = at + 1;
      break;
    }
  }
  while (
    first < pause &&
    ((!scope.is(first, Flag.WORD) && !scope.is(first, Flag.QUOTE)) ||
      /^(?:but|and|yet)$/.test(scope.lower(first)))
  )
    first += 1;
  if (first >= pause) return undefined;
  const isPart =
    scope.is(first, Flag.SUBORDINATOR) || (scope.is(first, Flag.PREPOSITION) && !beginsPhrase(scope, first));
  const isComplete = hasVerb(scope, first, pause) && (!isPart || hasComma(scope, first, pause));
  const next = nextComma(scope, cue.next, last);
  const isOpen =
    next !== undefined &&
    (isOpenEnded(scope, pause - 1) ||
      (!isInverted && /^(?:and|but|or)$/.test(scope.lower(next + 1)) && scope.is(next + 2, Flag.VERB)));
  if ((isComplete && !isOpen) || next === undefined || (isInverted && !isOpen))
    return !isComplete && (isPart || pause - first < 3 || isTime(scope, first))
      ? undefined
      : { words: { first, last: pause - 1 }, isFronted: true };
  return { words: { first, last }, isFronted: true };
}
