import type { Scope } from './scope.ts';
import { Flag } from './word-flags.ts';

/** Returns the end of the sentence without its final marks. */
export function lastWord(scope: Scope): number {
  let last = scope.end - 1;
  while (last > scope.from && !scope.is(last, Flag.WORD) && !/^[%$€£)]$/.test(scope.lower(last))) last -= 1;
  return last;
}

/** Returns whether words `[from, end)` are a clause: a verb follows the first word. */
export function hasVerb(scope: Scope, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) {
    const text = scope.lower(at);
    // "The needs", "their works": nouns.
    if (
      scope.is(at - 1, Flag.DETERMINER) &&
      /s$/.test(text) &&
      !/^(?:that|this|her|some)$/.test(scope.lower(at - 1))
    )
      continue;
    if (
      scope.is(at, Flag.VERB) ||
      text === 'is' ||
      (/s$/.test(text) && scope.isNameEnd(at - 1) && !scope.reader.isPossessive(at)) ||
      /^(?:he|she|it|they|we|i)$/.test(text)
    )
      return true;
  }
  return false;
}

/** Returns whether a clause cannot end with a word: "was", "they had", "in". */
export const isOpenEnded = (scope: Scope, at: number): boolean => {
  const text = scope.lower(at);
  return (
    text === 'is' ||
    scope.is(at, Flag.HAVE) ||
    scope.is(at, Flag.MODAL) ||
    (scope.is(at, Flag.BE) && !scope.reader.isPossessive(at)) ||
    (scope.is(at, Flag.PREPOSITION) && text !== 'in')
  );
};

/** Returns whether a comma separates words in `[from, end)`. */
export const hasComma = (scope: Scope, from: number, end: number): boolean => {
  const comma = nextComma(scope, from, end);
  return comma !== undefined && comma < end - 1;
};

/** Returns the next comma outside quotation marks. */
export function nextComma(scope: Scope, from: number, last: number): number | undefined {
  for (let at = from; at <= last; at += 1) if (scope.lower(at) === ',' && !scope.isQuoted(at)) return at;
  return undefined;
}

export function findComma(scope: Scope, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (scope.lower(at) === ',') return at;
  return undefined;
}

export function hasVerbIn(scope: Scope, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (scope.is(at, Flag.VERB)) return true;
  return false;
}

/** Returns whether a noun phrase or a clause may begin at a word. */
export const beginsPhrase = (scope: Scope, at: number): boolean => {
  const text = scope.lower(at);
  if (scope.is(at, Flag.QUOTE)) return true;
  if (text === 'at') return /^(?:least|most)$/.test(scope.lower(at + 1));
  if (scope.is(at, Flag.PREPOSITION)) return /^(?:about|over|under|despite)$/.test(text);
  return scope.is(at, Flag.WORD) && !/^(?:and|or|but|nor|to|by|of|with|that|as|so|then|too)$/.test(text);
};

/** Returns whether a verb is among the first words after a position: "the line would close", but not "a letter". */
export function beginsClause(scope: Scope, from: number): boolean {
  for (let at = from; at < from + 12 && at < scope.end; at += 1) {
    const text = scope.lower(at);
    if (scope.is(at, Flag.BREAK) || scope.is(at, Flag.COMPLEMENTISER)) return scope.is(at, Flag.QUOTE);
    // "an alleged weapon"
    if (scope.is(at - 1, Flag.DETERMINER) && /[a-z]ed$/.test(text)) continue;
    if (
      scope.is(at, Flag.VERB) ||
      scope.is(at, Flag.SUBJECT_PRONOUN) ||
      /^(?:is|it)$/.test(text) ||
      (scope.is(at, Flag.BE) && !scope.reader.isPossessive(at))
    )
      return true;
  }
  return false;
}

/** Returns whether a verb is among the first words after a position. */
export function hasVerbSoon(scope: Scope, from: number): boolean {
  for (let at = from; at < from + 8 && scope.is(at, Flag.WORD); at += 1)
    if (scope.is(at, Flag.VERB) || scope.lower(at) === 'is') return true;
  return false;
}
