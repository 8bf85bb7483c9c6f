import type { Cue } from '../cues/cue.ts';
import { isAdverb, isTime } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';
import { apposition, beforeBracket } from './apposition.ts';
import { phraseEndingAt } from './noun-phrase.ts';

/** The subject of a cue. */
export interface CueSubject {
  /** The noun phrase; undefined if the clause has no subject. */
  readonly phrase: WordRange | undefined;
  /** The first word of the clause that contains the cue, or its conjunction or comma. */
  readonly clause: number;
  /**
   * OWN: the noun phrase precedes the cue. SHARED: the cue shares the subject of an earlier verb ("X left and said").
   * RELATIVE: "who said".
   */
  readonly relation: 'OWN' | 'SHARED' | 'RELATIVE';
}

/** Returns the subject of a cue. */
export function subjectOf(scope: Scope, cue: Pick<Cue, 'first' | 'shape'>): CueSubject {
  let at = cue.first - 1;
  while (at >= scope.from && isAdverb(scope, at) && !/^(?:all|both)$/.test(scope.lower(at))) at -= 1;
  at = beforeTime(scope, at);
  const word = scope.lower(at);
  if (at < scope.from) return { phrase: undefined, clause: cue.first, relation: 'SHARED' };
  if (cue.shape === 'INFINITIVE') return { phrase: undefined, clause: cue.first, relation: 'SHARED' };
  if (
    cue.shape === 'ING' &&
    (word === ',' ||
      scope.is(at, Flag.PREPOSITION) ||
      scope.is(at, Flag.SUBORDINATOR) ||
      scope.is(at, Flag.BREAK))
  )
    return { phrase: undefined, clause: at, relation: 'SHARED' };
  if (/^(?:and|or|but|then)$/.test(word)) {
    const comma = scope.lower(at - 1) === ',' ? at - 1 : at;
    return { phrase: undefined, clause: comma, relation: 'SHARED' };
  }
  if (/^(?:who|which)$/.test(word) || (word === 'that' && isNounBefore(scope, at))) {
    return {
      phrase: antecedent(scope, at),
      clause: scope.lower(at - 1) === ',' ? at - 1 : at,
      relation: 'RELATIVE',
    };
  }
  if (word === ')') at = beforeBracket(scope, at);
  if (scope.is(at, Flag.CLOSING) && scope.lower(at - 1) === ',') at -= 1;
  if (scope.lower(at) === ',' || /^[–—-]+$/.test(scope.lower(at))) {
    const named = apposition(scope, at);
    if (!named) return { phrase: undefined, clause: at, relation: 'SHARED' };
    return { phrase: named, clause: clauseStart(scope, named.first), relation: 'OWN' };
  }
  const phrase = afterObject(scope, phraseEndingAt(scope, at));
  // "Lund left, and on Twitter said"
  const before = phrase ? phrase.first - 2 : at;
  if (/^(?:in|on)$/.test(scope.lower(before + 1)) && /^(?:and|but)$/.test(scope.lower(before)))
    return { phrase: undefined, clause: before, relation: 'SHARED' };
  return { phrase, clause: clauseStart(scope, phrase?.first ?? at), relation: phrase ? 'OWN' : 'SHARED' };
}

/** Returns the subject of a relative clause without a pronoun: "the board" in "reflect the faults the board says it found". */
function afterObject(scope: Scope, phrase: WordRange | undefined): WordRange | undefined {
  if (!phrase) return undefined;
  for (let at = phrase.last - 1; at > phrase.first + 1; at -= 1) {
    const isObject = /s$/.test(scope.lower(at - 1)) && isPlainNoun(scope, at - 1);
    if (scope.lower(at) === 'the' && isObject) return { first: at, last: phrase.last };
  }
  return phrase;
}

const isPlainNoun = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.WORD) &&
  !scope.is(at, Flag.PREPOSITION | Flag.VERB | Flag.SUBORDINATOR | Flag.DETERMINER);

const isNounBefore = (scope: Scope, at: number): boolean => {
  const before = scope.lower(at - 1);
  return (
    at - 1 >= scope.from &&
    scope.is(at - 1, Flag.WORD) &&
    !scope.is(at - 1, Flag.VERB) &&
    !/^(?:and|but|or)$/.test(before)
  );
};

/** Returns the last word before an adverbial of time: "Lund on Monday". */
function beforeTime(scope: Scope, last: number): number {
  let at = last;
  while (at > scope.from && isTime(scope, at)) at -= 1;
  if (at === last) return last;
  if (scope.is(at, Flag.TIME_MODIFIER)) at -= 1;
  return scope.is(at, Flag.PREPOSITION) ? at - 1 : at;
}

/** Returns the noun phrase before "who" or "which". */
function antecedent(scope: Scope, at: number): WordRange | undefined {
  const comma = at - 1;
  if (scope.lower(comma) !== ',') return phraseEndingAt(scope, comma);
  const direct = phraseEndingAt(scope, comma - 1);
  if (!direct || scope.lower(at) === 'which') return direct;
  // "Kline, a lawyer from Dayton, Ohio, who said": the name precedes the apposition.
  return scope.isPersonEnd(direct.last) || scope.lower(direct.first - 1) !== ','
    ? direct
    : apposition(scope, comma);
}

/** Returns the first word of a clause: the phrase, or the conjunction and comma before it. */
function clauseStart(scope: Scope, first: number): number {
  let at = first;
  while (at - 1 >= scope.from && (scope.is(at - 1, Flag.OPENER) || isAdverb(scope, at - 1))) at -= 1;
  if (
    at - 1 >= scope.from &&
    (scope.is(at - 1, Flag.SUBORDINATOR) || /^(?:and|or)$/.test(scope.lower(at - 1)))
  )
    at -= 1;
  // "Members attacked the plan, with Lund calling it a risk"
  else if (scope.lower(at - 1) === 'with' && scope.lower(at - 2) === ',') at -= 1;
  if (at - 1 >= scope.from && /^[,;–—]$/.test(scope.lower(at - 1))) at -= 1;
  return at;
}
