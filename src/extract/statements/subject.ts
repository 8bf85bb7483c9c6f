import type { Cue } from './cue.ts';
import { isAdverb } from './cue.ts';
import { isBreak, isClosingMark, isWordText, type Scope } from './scope.ts';
import { isVerbForm } from './verb-form.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  OPENERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words/clauses.ts';

/** Words `[first, last]`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The subject of a cue. */
export interface CueSubject {
  /** The noun phrase; undefined if the clause has no subject. */
  readonly phrase: WordRange | undefined;
  /** The first word of the clause that contains the cue, or its conjunction or comma. */
  readonly clause: number;
  /**
   * OWN: the noun phrase precedes the cue. SHARED: the cue shares the subject of an earlier verb ("X left and said").
   * RELATIVE: "who said". INVERTED: "said X". NONE: a passive or a participle without subject.
   */
  readonly relation: 'OWN' | 'SHARED' | 'RELATIVE' | 'INVERTED';
}

/** The maximum length of a noun phrase, in words. */
const LONGEST = 30;

/** Returns the subject of a cue. */
export function subjectOf(scope: Scope, cue: Cue): CueSubject {
  let at = cue.first - 1;
  while (at >= scope.from && isAdverb(scope, at) && !/^(?:all|both)$/.test(scope.lower(at))) at -= 1;
  at = beforeTime(scope, at);
  const word = scope.lower(at);
  if (at < scope.from) return { phrase: undefined, clause: cue.first, relation: 'SHARED' };
  if (cue.shape === 'INFINITIVE') return { phrase: undefined, clause: cue.first, relation: 'SHARED' };
  if (
    cue.shape === 'ING' &&
    (word === ',' || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isBreak(word))
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
  if (isClosingMark(word) && scope.lower(at - 1) === ',') at -= 1;
  if (scope.lower(at) === ',' || /^[–—-]+$/.test(scope.lower(at))) {
    const named = apposition(scope, at);
    if (!named) return { phrase: undefined, clause: at, relation: 'SHARED' };
    return { phrase: named, clause: clauseStart(scope, named.first), relation: 'OWN' };
  }
  const phrase = phraseEndingAt(scope, at);
  return { phrase, clause: clauseStart(scope, phrase?.first ?? at), relation: phrase ? 'OWN' : 'SHARED' };
}

const isNounBefore = (scope: Scope, at: number): boolean => {
  const before = scope.lower(at - 1);
  return (
    at - 1 >= scope.from && isWordText(before) && !isVerbForm(before) && !/^(?:and|but|or)$/.test(before)
  );
};

function beforeBracket(scope: Scope, at: number): number {
  for (let open = at; open >= scope.from && at - open < LONGEST; open -= 1)
    if (scope.lower(open) === '(') return open - 1;
  return at;
}

/** Returns the last word before an adverbial of time: "Lund on Monday". */
function beforeTime(scope: Scope, last: number): number {
  let at = last;
  while (at > scope.from && (TIME_WORDS.has(scope.lower(at)) || scope.reader.isCalendar(at))) at -= 1;
  if (at === last) return last;
  return PREPOSITIONS.has(scope.lower(at)) ? at - 1 : at;
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

/** Returns the noun phrase that an apposition describes. The apposition ends with the comma at `comma`. */
function apposition(scope: Scope, comma: number): WordRange | undefined {
  let first: WordRange | undefined;
  let organisation: WordRange | undefined;
  for (let at = comma - 1; at >= scope.from && comma - at < LONGEST; at -= 1) {
    const text = scope.lower(at);
    if (text === ';' || text === ':' || isClosingMark(text)) break;
    if (text === ')') {
      at = beforeBracket(scope, at) + 1;
      continue;
    }
    if (text !== ',' && !/^[–—]$|^--+$/.test(text)) continue;
    const phrase = phraseEndingAt(scope, at - 1);
    if (!phrase) continue;
    first ??= phrase;
    if (scope.isPersonEnd(phrase.last)) return phrase;
    organisation ??= scope.isNameEnd(phrase.last) && at < comma ? phrase : undefined;
  }
  return organisation ?? first;
}

const CLAUSE_WORDS =
  /^(?:after|although|as|because|before|but|how|if|once|since|than|that|though|unless|until|what|when|where|whereas|whether|while|why)$/;

/** Returns the noun phrase that ends at a word. */
export function phraseEndingAt(scope: Scope, last: number): WordRange | undefined {
  if (!isWordText(scope.lower(last)) || last < scope.from) return undefined;
  let first = last;
  for (let at = last; at >= scope.from && last - at < LONGEST; at -= 1) {
    const text = scope.lower(at);
    if (isBreak(text)) break;
    if (scope.isQuoted(at)) break;
    if (CLAUSE_WORDS.test(text)) break;
    if (/^(?:and|or)$/.test(text) && !joinsNames(scope, at)) break;
    if (at < last && isFiniteVerb(scope, at)) {
      const relative = relativeBefore(scope, at);
      if (relative === undefined) break;
      at = relative;
    }
    if (/^(?:i|he|she|it|they|we|you|him|them|me|us)$/.test(text) && at < last) break;
    first = at;
    if (/^(?:i|he|she|it|they|we|you)$/.test(text)) break;
  }
  return isStop(scope, last) ? undefined : trimmed(scope, first, last);
}

const isStop = (scope: Scope, at: number): boolean =>
  CLAUSE_WORDS.test(scope.lower(at)) || /^(?:and|or|without|by|in|of)$/.test(scope.lower(at));

function isFiniteVerb(scope: Scope, at: number): boolean {
  const text = scope.lower(at);
  if (!isVerbForm(text)) return false;
  // "the proposed plan", "a widely respected lawyer"
  if (/ed$/.test(text)) {
    const before = scope.lower(at - 1);
    return (
      !DETERMINERS.has(before) &&
      !before.endsWith('ly') &&
      !PREPOSITIONS.has(before) &&
      !isWordText(before) === false &&
      !/^(?:by|in|with|for|of|from|on)$/.test(scope.lower(at + 1))
    );
  }
  return true;
}

function relativeBefore(scope: Scope, at: number): number | undefined {
  for (let back = at - 1; back >= scope.from && at - back < 8; back -= 1) {
    const text = scope.lower(back);
    if (/^(?:who|which|that)$/.test(text) && scope.lower(back - 1) !== ',') return back;
    if (isBreak(text)) return undefined;
  }
  return undefined;
}

function joinsNames(scope: Scope, at: number): boolean {
  const before = scope.lower(at - 1);
  if (!isWordText(before)) return false;
  return (
    (scope.reader.isCapital(at + 1) && scope.reader.isCapital(at - 1)) ||
    (/s$/.test(before) && /s$/.test(scope.lower(at + 1))) ||
    !hasVerbBefore(scope, at)
  );
}

function hasVerbBefore(scope: Scope, at: number): boolean {
  for (let back = at - 1; back >= scope.from && at - back < 12; back -= 1) {
    const text = scope.lower(back);
    if (isBreak(text) || CLAUSE_WORDS.test(text)) return false;
    if (isVerbForm(text)) return true;
  }
  return false;
}

/** Removes words before the noun phrase: "But", "On Tuesday", "meanwhile". */
function trimmed(scope: Scope, from: number, last: number): WordRange | undefined {
  let first = from;
  while (
    first < last &&
    (OPENERS.has(scope.lower(first)) ||
      (isAdverb(scope, first) && !/^(?:all|both)$/.test(scope.lower(first))))
  )
    first += 1;
  if (PREPOSITIONS.has(scope.lower(first)) && first < last) {
    let at = first + 1;
    while (
      at < last &&
      (TIME_WORDS.has(scope.lower(at)) ||
        scope.reader.isCalendar(at) ||
        /^(?:\d+|the|last)$/.test(scope.lower(at)))
    )
      at += 1;
    if (at > first + 1 && !PREPOSITIONS.has(scope.lower(at))) first = at;
    else first = lastPhrase(scope, first, last);
  }
  return first > last ? undefined : { first, last };
}

/** Returns the first word of the last noun phrase in a range. */
function lastPhrase(scope: Scope, from: number, last: number): number {
  for (let at = last; at > from; at -= 1) {
    const text = scope.lower(at);
    if (DETERMINERS.has(text)) return at;
    if (scope.reader.isCapital(at) && !scope.reader.isCapital(at - 1)) return at;
  }
  return last;
}

/** Returns the first word of a clause: the phrase, or the conjunction and comma before it. */
function clauseStart(scope: Scope, first: number): number {
  let at = first;
  while (at - 1 >= scope.from && (OPENERS.has(scope.lower(at - 1)) || isAdverb(scope, at - 1))) at -= 1;
  if (
    at - 1 >= scope.from &&
    (SUBORDINATORS.has(scope.lower(at - 1)) || /^(?:and|or)$/.test(scope.lower(at - 1)))
  )
    at -= 1;
  if (at - 1 >= scope.from && /^[,;–—]$/.test(scope.lower(at - 1))) at -= 1;
  return at;
}

/** Returns the subject of the first clause in a range: the noun phrase before its verb. */
export function leadingPhrase(scope: Scope, from: number, end: number): WordRange | undefined {
  let at = from;
  while (at < end && (!isWordText(scope.lower(at)) || OPENERS.has(scope.lower(at)) || isAdverb(scope, at)))
    at += 1;
  if (
    PREPOSITIONS.has(scope.lower(at)) ||
    SUBORDINATORS.has(scope.lower(at)) ||
    /ing$|^asked$/.test(scope.lower(at))
  ) {
    const comma = findComma(scope, at, end);
    if (comma !== undefined) at = comma + 1;
  }
  const first = at;
  for (; at < end; at += 1) {
    const text = scope.lower(at);
    if (
      isBreak(text) ||
      MODALS.has(text) ||
      HAVE.has(text) ||
      (BE.has(text) && !scope.reader.isPossessive(at)) ||
      isAdverb(scope, at)
    )
      break;
    if (at > first && (isVerbForm(text) || SUBORDINATORS.has(text) || text === 'who')) break;
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

function findComma(scope: Scope, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (scope.lower(at) === ',') return at;
  return undefined;
}
