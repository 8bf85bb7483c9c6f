import type { StatementKind } from '../../model/extraction.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';
import { isBreak, type Scope } from './scope.ts';
import {
  ADVERBS,
  BE,
  CATENATIVES,
  COMPLEMENTISERS,
  DETERMINERS,
  HAVE,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './words/clauses.ts';

/** The words that attribute content: words `[first, next)`, with the verb at `head`. */
export interface Cue {
  readonly first: number;
  readonly head: number;
  readonly next: number;
  readonly word: CueWord;
  readonly kind: StatementKind;
  readonly isPassive: boolean;
  /** FINITE: "said", "has said". ING: "saying". INFINITIVE: "to say" without a verb that governs it. */
  readonly shape: 'FINITE' | 'ING' | 'INFINITIVE';
}

/** The maximum number of words before the verb that belong to the cue. */
const LONGEST_GROUP = 9;

/** Returns whether a word is an adverb: "also", "repeatedly", but not "Kelly". */
export function isAdverb(scope: Scope, at: number): boolean {
  const word = scope.lower(at);
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !scope.isName(at));
}

interface Group {
  readonly first: number;
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
  readonly isProgressive: boolean;
  readonly isInfinitive: boolean;
}

/** Returns the cue whose verb is at `head`; undefined if the word is no verb, or does not attribute content here. */
export function cueAt(scope: Scope, head: number): Cue | undefined {
  const word = CUE_WORDS.get(scope.lower(head));
  if (!word) return undefined;
  const group = groupBefore(scope, head, word);
  if (!isVerb(scope, head, word, group)) return undefined;
  const shape = group.isInfinitive
    ? 'INFINITIVE'
    : word.form === 'ING' && !group.isProgressive
      ? 'ING'
      : 'FINITE';
  const particle = word.particles.get(scope.lower(head + 1));
  const next = particle !== undefined ? head + 2 : head + 1;
  return {
    first: group.first,
    head,
    next,
    word,
    kind: particle ?? word.kind,
    isPassive: group.isPassive,
    shape,
  };
}

/** Reads the auxiliaries, adverbs and governing verbs before a verb: "has repeatedly", "went on to". */
function groupBefore(scope: Scope, head: number, word: CueWord): Group {
  let first = head;
  let isPassive = false;
  let isProgressive = false;
  let hasAuxiliary = false;
  let isInfinitive = false;
  for (let at = head - 1; at >= scope.from && head - at <= LONGEST_GROUP; at -= 1) {
    const text = scope.lower(at);
    if (isAdverb(scope, at)) continue;
    if (BE.has(text) && !(isPossessiveMark(text) && !isBeAfter(scope, at))) {
      if (first === head || isProgressive === false) {
        if (word.form === 'ING' && !isInfinitive) isProgressive = true;
        else if (!hasAuxiliary && !isInfinitive) isPassive = true;
      }
      if (isInfinitive) isInfinitive = false;
    } else if (HAVE.has(text) || MODALS.has(text)) {
      if (isInfinitive) isInfinitive = false;
    } else if (text === 'to' && !isInfinitive) {
      isInfinitive = true;
      first = at;
      continue;
    } else if (isInfinitive && (CATENATIVES.has(text) || CUE_WORDS.get(text)?.frames.has('TO'))) {
      isInfinitive = false;
      first = at;
      continue;
    } else break;
    hasAuxiliary = true;
    first = at;
  }
  return { first, isPassive, isProgressive, hasAuxiliary, isInfinitive };
}

const isPossessiveMark = (text: string): boolean => text === "'s" || text === '’s';

/** Returns whether "'s" is a form of "be" or "have": after a pronoun. */
const isBeAfter = (scope: Scope, at: number): boolean =>
  SUBJECT_PRONOUNS.has(scope.lower(at - 1)) || /^(?:it|that|who|there|what)$/.test(scope.lower(at - 1));

/** Returns whether a form of a verb is a verb at this position and not a noun, an adjective or a reduced relative clause. */
function isVerb(scope: Scope, head: number, word: CueWord, group: Group): boolean {
  if (scope.isName(head)) return false;
  const next = scope.lower(head + 1);
  const at = beforeAdverbs(scope, group.first);
  const before = scope.lower(at);
  if (group.isInfinitive || group.hasAuxiliary || group.first < head) {
    if (word.form === 'PARTICIPLE' || word.form === 'PAST') return group.hasAuxiliary || group.first === head;
    return word.form === 'ING' ? group.isProgressive || group.hasAuxiliary : true;
  }
  if (DETERMINERS.has(before) && !isPronounLike(before)) return false;
  if (isPossessiveMark(before)) return false;
  if (word.form === 'ING') return next !== 'by';
  if (word.form === 'PAST') {
    if (next === 'by' || /^(?:\d[\d,.]*|those|these)$/.test(before)) return false;
    return !PREPOSITIONS.has(before);
  }
  if (word.form === 'PARTICIPLE' || PREPOSITIONS.has(before)) return false;
  if (/^(?:him|her|me|us|them|it)$/.test(before) && word.form === 'BASE') return false;
  if (!word.isNoun) return true;
  if (SUBJECT_PRONOUNS.has(before) || RELATIVES.has(before)) return true;
  const isParenthesis = /^(?:[,.]|--?|[–—])$/.test(next);
  const follows =
    isParenthesis ||
    beginsComplement(scope, head + 1) ||
    word.particles.has(next) ||
    (next === 'to' && word.frames.has('TO'));
  if (word.form === 'BASE')
    return follows && (isPlural(before, scope, at) || (next === 'that' && scope.isNameEnd(at)));
  return (
    scope.isNameEnd(at) ||
    (follows &&
      (before === 'and' ||
        isSingular(scope, at) ||
        (next !== 'that' && !isParenthesis && !/ed$/.test(before))))
  );
}

/** Returns whether a singular noun with a determiner ends at a word: "the company". */
function isSingular(scope: Scope, at: number): boolean {
  if (!/^[a-z-]+$/.test(scope.lower(at)) || /[^s]s$/.test(scope.lower(at))) return false;
  for (let back = at - 1; back > at - 5; back -= 1)
    if (DETERMINERS.has(scope.lower(back)) || scope.reader.isPossessive(back)) return true;
  return false;
}

function beforeAdverbs(scope: Scope, first: number): number {
  let at = first - 1;
  while (at >= scope.from && isAdverb(scope, at)) at -= 1;
  return at;
}

const isPronounLike = (word: string): boolean =>
  /^(?:this|that|some|these|those|each|another|all|both)$/.test(word);

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
    COMPLEMENTISERS.has(word) ||
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    word === 'it' ||
    (scope.reader.isCapital(at) && !isBreak(word))
  );
}
