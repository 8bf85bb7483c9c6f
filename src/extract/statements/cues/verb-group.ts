import { isAdverb } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';

/** The maximum number of words before the verb that belong to the cue. */
const LONGEST_GROUP = 9;

/** The verb of a cue with the words before it that belong to it. */
export interface VerbGroup {
  /** The first word. */
  readonly first: number;
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
  readonly isProgressive: boolean;
  readonly isInfinitive: boolean;
}

/** Reads the auxiliaries, adverbs and governing verbs before a verb: "has repeatedly", "went on to". */
export function groupBefore(scope: Scope, head: number, word: CueWord): VerbGroup {
  let first = head;
  let isPassive = false;
  let isProgressive = false;
  let hasAuxiliary = false;
  let isInfinitive = false;
  for (let at = head - 1; at >= scope.from && head - at <= LONGEST_GROUP; at -= 1) {
    const text = scope.lower(at);
    if (isAdverb(scope, at)) continue;
    if (scope.is(at, Flag.BE) && !scope.isName(at) && !(isPossessiveMark(text) && !isBeAfter(scope, at))) {
      if (word.form === 'ING' && !isInfinitive) isProgressive = true;
      else if (!hasAuxiliary && !isInfinitive) isPassive = true;
      isInfinitive = false;
    } else if (scope.is(at, Flag.HAVE | Flag.MODAL)) {
      isInfinitive = false;
    } else if (text === 'to' && !isInfinitive) {
      isInfinitive = true;
      first = at;
      continue;
    } else if (isInfinitive && (scope.is(at, Flag.CATENATIVE) || CUE_WORDS.get(text)?.frames.has('TO'))) {
      isInfinitive = false;
      // "went on to say"
      if (text === 'on' && /^(?:goes|going|gone|went)$/.test(scope.lower(at - 1))) at -= 1;
      first = at;
      continue;
    } else break;
    hasAuxiliary = true;
    first = at;
  }
  return { first, isPassive, isProgressive, hasAuxiliary, isInfinitive };
}

export const isPossessiveMark = (text: string): boolean => text === "'s" || text === '’s';

/** Returns whether "'s" is a form of "be" or "have": after a pronoun. */
const isBeAfter = (scope: Scope, at: number): boolean =>
  scope.is(at - 1, Flag.SUBJECT_PRONOUN) || /^(?:it|that|who|there|what)$/.test(scope.lower(at - 1));

/** Returns the first of the auxiliaries before a verb, or the verb. */
export function auxiliariesBefore(scope: Scope, verb: number): number {
  let first = verb;
  for (let at = verb - 1; at >= scope.from && verb - at < 6; at -= 1) {
    if (isAdverb(scope, at)) continue;
    const isBe = scope.is(at, Flag.BE) && !scope.reader.isPossessive(at);
    if (!isBe && !scope.is(at, Flag.HAVE | Flag.MODAL)) break;
    first = at;
  }
  return first;
}
