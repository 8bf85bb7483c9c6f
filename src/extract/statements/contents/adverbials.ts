import { isAdverb, isTime } from '../sentence/adverbs.ts';
import { beginsPhrase } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';

/** The maximum number of words between a cue and "that". */
const LONGEST_ADVERBIAL = 25;

/** Skips "Tuesday", "on Twitter", "in an interview" and longer phrases before "that". */
export function afterAdverbial(scope: Scope, from: number): number | undefined {
  const text = scope.lower(from);
  const mayBegin =
    scope.is(from, Flag.PREPOSITION) ||
    isTime(scope, from) ||
    isAdverb(scope, from) ||
    /^(?:again|later|earlier)$/.test(text);
  if (!mayBegin) return undefined;
  for (let at = from; at < from + LONGEST_ADVERBIAL && at < scope.end; at += 1) {
    const word = scope.lower(at);
    // "ruled on the appeal of that decision": a determiner after a preposition.
    if (word === 'that' && at > from && !scope.is(at - 1, Flag.PREPOSITION)) return at;
    const isTitle = scope.reader.isPossessive(at - 1) || scope.is(at - 1, Flag.PREPOSITION);
    if (scope.is(at, Flag.QUOTE) && at > from && !isTitle) return at;
    if (word === ':') return at + 1;
    if (word === ';' || isFinitePair(scope, at)) break;
  }
  const end = adverbialEnd(scope, from);
  return end > from && beginsPhrase(scope, end) ? end : undefined;
}

const isFinitePair = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.SUBJECT_PRONOUN) && scope.is(at + 1, Flag.VERB);

/** Returns the end of the adverbials of time and occasion that begin at a word. */
export function adverbialEnd(scope: Scope, from: number): number {
  let at = from;
  for (let round = 0; round < 4; round += 1) {
    const begin = at;
    if (isAdverb(scope, at) && scope.lower(at) !== 'all') at += 1;
    while (isTime(scope, at)) at += 1;
    if (scope.is(at, Flag.PREPOSITION)) {
      const isTimely =
        isTime(scope, at + 1) || (/^(?:the|\d{4})$/.test(scope.lower(at + 1)) && isTime(scope, at + 2));
      if (isTimely || /^(?:19|20)\d\d$/.test(scope.lower(at + 1))) {
        at += 1;
        if (scope.lower(at) === 'the') at += 1;
        while (isTime(scope, at) || /^\d{1,4}$/.test(scope.lower(at))) at += 1;
      } else {
        const noun = occasionAfter(scope, at);
        if (noun !== undefined) at = noun + 1;
      }
    }
    if (at === begin) break;
  }
  return at;
}

function occasionAfter(scope: Scope, preposition: number): number | undefined {
  for (let at = preposition + 1; at < preposition + 8 && at < scope.end; at += 1) {
    if (!scope.is(at, Flag.WORD) || scope.is(at, Flag.VERB) || scope.is(at, Flag.SUBJECT_PRONOUN))
      return undefined;
    if (scope.is(at, Flag.OCCASION) && !scope.is(at + 1, Flag.OCCASION) && scope.lower(at + 1) !== "'s")
      return at;
  }
  return undefined;
}
