import type { StatementKind } from '../../../model/extraction.ts';
import { CONTENT_ADJECTIVES, CONTENT_NOUNS, RAISING } from '../cues/noun-words.ts';
import type { Scope } from '../sentence/scope.ts';
import type { WordRange } from '../sentence/word-range.ts';
import { adjectiveAt, raisingAt } from './adjective.ts';
import { nounAt } from './noun.ts';

/** A cue that is a noun or an adjective, with its source and content. */
export interface Nominal {
  readonly kind: StatementKind;
  readonly cue: WordRange;
  readonly source: WordRange | undefined;
  readonly content: WordRange;
  readonly clause: number;
}

/** Returns the attribution by the noun or adjective at a word. */
export function nominalAt(scope: Scope, at: number): Nominal | undefined {
  const text = scope.lower(at);
  const noun = CONTENT_NOUNS.get(text);
  if (noun) return nounAt(scope, at);
  if (RAISING.has(text) && scope.lower(at + 1) === 'to') return raisingAt(scope, at);
  if (CONTENT_ADJECTIVES.has(text)) return adjectiveAt(scope, at);
  return undefined;
}

/** Returns whether a verb belongs to the cue of a noun: "voiced concern about". */
export function isLightVerb(scope: Scope, at: number): boolean {
  if (!/^(?:express|voice|offer|repeat)/.test(scope.lower(at))) return false;
  for (let next = at + 1; next < at + 5; next += 1)
    if (CONTENT_NOUNS.has(scope.lower(next))) return nominalAt(scope, next) !== undefined;
  return false;
}
