import { isAdverb } from '../sentence/adverbs.ts';
import { hasVerbSoon } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';
import { particleAfter } from './particle.ts';
import { isPossessiveMark, type VerbGroup } from './verb-group.ts';

/** Returns whether a form of a verb is a verb at this position and not a noun, an adjective or a reduced relative clause. */
export function isVerb(scope: Scope, head: number, word: CueWord, group: VerbGroup): boolean {
  if (scope.isName(head)) return false;
  const next = scope.lower(head + 1);
  const at = beforeAdverbs(scope, group.first);
  const before = scope.lower(at);
  if (group.isInfinitive || group.hasAuxiliary || group.first < head) {
    if (group.hasAuxiliary && word.form === 'PRESENT') return false;
    if (word.form === 'BASE' && (group.isPassive || group.isProgressive)) return false;
    if (word.form === 'PARTICIPLE' || word.form === 'PAST') return group.hasAuxiliary || group.first === head;
    return word.form === 'ING' ? group.isProgressive || group.hasAuxiliary : true;
  }
  if (scope.is(at, Flag.DETERMINER) && !isPronounLike(before)) return false;
  if (isPossessiveMark(before)) return false;
  if (word.form === 'ING')
    return next !== 'by' && !(word.verb === 'view' && !beginsComplement(scope, head + 1));
  if (word.form === 'PAST') {
    const isCall = word.verb === 'call' && !word.particles.has(scope.lower(particleAfter(scope, head, word)));
    // "The water, called a plume, was large"
    if (isCall && before === ',' && isBeforeComma(scope, head + 1)) return false;
    // "Bison called buffalo"
    if (isCall && (isNaming(scope, at) || !beginsObject(scope, head + 1))) return false;
    if (word.verb === 'tell' && before === 'all') return false;
    if (isAttribute(scope, at, head)) return false;
    if (next === 'by' || /^(?:\d[\d,.]*|those|these)$/.test(before)) return false;
    return !scope.is(at, Flag.PREPOSITION);
  }
  if (word.form === 'PARTICIPLE' || scope.is(at, Flag.PREPOSITION)) return false;
  if (/^(?:him|her|me|us|them|it)$/.test(before) && word.form === 'BASE') return false;
  if (!word.isNoun) return true;
  // "United States"
  if (scope.reader.isCapital(head) && scope.reader.isCapital(head - 1) && !scope.isNameEnd(head - 1))
    return false;
  if (
    word.form === 'PRESENT' &&
    /^(?:those|these|both|many|few|most|several|some|others|all|two|three|\d[\d,.]*)$/.test(before)
  )
    return false;
  if (before === 'that' && scope.is(at - 1, Flag.PREPOSITION)) return false;
  if (scope.is(at, Flag.SUBJECT_PRONOUN | Flag.RELATIVE)) return true;
  const isParenthesis = /^(?:[,.]|--?|[–—])$/.test(next);
  const follows =
    isParenthesis ||
    beginsComplement(scope, head + 1) ||
    word.particles.has(next) ||
    (next === 'to' && word.frames.has('TO'));
  if (word.form === 'BASE')
    return (
      (follows ||
        (word.verb === 'show' && EVIDENCE.test(before)) ||
        (word.frames.has('CLAUSE') && hasVerbSoon(scope, head + 2))) &&
      (isPlural(before, scope, at) || (next === 'that' && scope.isNameEnd(at)))
    );
  return (
    scope.isNameEnd(at) ||
    (follows &&
      (before === 'and' ||
        isSingular(scope, at) ||
        (beginsComplement(scope, head + 1) && next !== 'that' && !/ed$/.test(before))))
  );
}

/**
 * Returns whether a participle at `head` describes the noun after it: "the most pledged delegates", "the total reported
 * cases", "some estimated tolls".
 */
function isAttribute(scope: Scope, at: number, head: number): boolean {
  const before = scope.lower(at);
  const next = scope.lower(head + 1);
  if (!/^\p{Ll}{3,}$/u.test(next) || beginsComplement(scope, head + 1)) return false;
  if (/^(?:all|each|many|most|several|some)$/.test(before)) return /s$|^(?:death|road|war)$/.test(next);
  // "Reported cases rose"
  if (head === scope.from && /s$/.test(next)) return true;
  if (/^(?:current|full|latest|only|previous|total)$/.test(before)) return scope.is(at - 1, Flag.DETERMINER);
  // "Citing alleged theft, Lund left"
  return at === scope.from && /ing$/.test(before) && CUE_WORDS.has(before);
}

/** Returns whether a singular noun with a determiner ends at a word: "the company". */
function isSingular(scope: Scope, at: number): boolean {
  if (
    scope.reader.spelledNumber(at) !== undefined ||
    !/^[a-z-]+$/.test(scope.lower(at)) ||
    /[^s]s$/.test(scope.lower(at))
  )
    return false;
  for (let back = at - 1; back > at - 5; back -= 1) {
    if (scope.is(back, Flag.DETERMINER) || scope.reader.isPossessive(back)) return true;
    // "a range of tech projects"
    if (scope.is(back, Flag.PREPOSITION)) return false;
  }
  return false;
}

/** Returns whether one to three words and a comma begin at a word. */
function isBeforeComma(scope: Scope, from: number): boolean {
  let at = from;
  while (at < from + 3 && scope.is(at, Flag.WORD)) at += 1;
  return at > from && scope.lower(at) === ',';
}

/** Returns whether an indefinite noun phrase ends at a word: "a firm called Lund". */
function isNaming(scope: Scope, at: number): boolean {
  if (scope.isNameEnd(at)) return false;
  for (let back = at; back > at - 5 && scope.is(back, Flag.WORD); back -= 1)
    if (/^(?:a|an|another|one)$/.test(scope.lower(back))) return true;
  return false;
}

const isPronounLike = (word: string): boolean =>
  /^(?:this|that|some|these|those|each|another|all|both)$/.test(word);

const EVIDENCE =
  /^(?:data|documents|figures|filings|numbers|polls|records|reports|results|statistics|studies|surveys)$/;

const PLURALS =
  /^(?:people|police|men|women|children|critics|both|many|most|some|others|few|those|democrats|republicans|percent|%|media|majority|folks)$/;

function isPlural(word: string, scope: Scope, at: number): boolean {
  return (
    PLURALS.test(word) ||
    (word.length > 3 &&
      word.endsWith('s') &&
      !scope.reader.isPossessive(at) &&
      !/(?:ss|us|is)$/.test(word)) ||
    (scope.isNameEnd(at) && scope.lower(at - 1) !== '' && /^(?:and|both)$/.test(scope.lower(at - 2)))
  );
}

/** Returns whether a complement begins at a word that a noun does not have: "reports he is", "claims that". */
function beginsComplement(scope: Scope, at: number): boolean {
  const word = scope.lower(at);
  return (
    scope.is(at, Flag.COMPLEMENTISER) ||
    scope.is(at, Flag.DETERMINER) ||
    scope.is(at, Flag.SUBJECT_PRONOUN) ||
    word === 'it' ||
    (scope.reader.isCapital(at) && !scope.is(at, Flag.BREAK))
  );
}

function beforeAdverbs(scope: Scope, first: number): number {
  let at = first - 1;
  while (at >= scope.from && isAdverb(scope, at)) at -= 1;
  return at;
}

/** Returns whether a noun phrase with a determiner, a name, a pronoun or a quotation begins at a word. */
const beginsObject = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.DETERMINER | Flag.SUBJECT_PRONOUN | Flag.QUOTE) ||
  scope.reader.isCapital(at) ||
  /^(?:her|him|me|them|us)$/.test(scope.lower(at));
