import type { StatementKind } from '../../../model/extraction.ts';
import type { Scope } from '../sentence/scope.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';
import { isOtherUse } from './other-use.ts';
import { particleAfter } from './particle.ts';
import { groupBefore } from './verb-group.ts';
import { isVerb } from './verb-use.ts';

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

/** Returns the cue whose verb is at `head`; undefined if the word is not a verb, or does not attribute content here. */
export function cueAt(scope: Scope, head: number): Cue | undefined {
  const word = CUE_WORDS.get(scope.lower(head));
  if (!word) return undefined;
  const group = groupBefore(scope, head, word);
  if (!isVerb(scope, head, word, group) || isOtherUse(scope, head, word)) return undefined;
  const shape = group.isInfinitive
    ? 'INFINITIVE'
    : word.form === 'ING' && !group.isProgressive
      ? 'ING'
      : 'FINITE';
  // "Keep talking about": an activity.
  if (shape === 'ING' && word.verb === 'talk') return undefined;
  const particleAt = particleAfter(scope, head, word);
  const particle = word.particles.get(scope.lower(particleAt));
  const next = particle !== undefined ? particleAt + 1 : head + 1;
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

/** Returns whether a cue can have a clause as its content. */
export const takesClause = ({ word: { frames } }: Cue): boolean =>
  frames.has('CLAUSE') || frames.has('FULL_CLAUSE') || frames.has('HEARER');
