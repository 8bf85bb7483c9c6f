import { isTime } from '../sentence/adverbs.ts';
import { beginsPhrase } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { COMPLEMENTISERS, PREPOSITIONS } from '../words/clauses.ts';
import { afterAdverbial } from './adverbials.ts';

/** Returns the first word after a hearer: "reporters", "the paper". */
export function afterHearer(
  scope: Scope,
  from: number,
  particles: ReadonlyMap<string, unknown>,
): number | undefined {
  let at = from;
  if (/^(?:me|him|her|us|them|you|it|reporters)$/.test(scope.lower(at))) at += 1;
  else {
    const limit = Math.min(scope.end, from + 14);
    while (at < limit) {
      const text = scope.lower(at);
      if (!scope.is(at, Flag.WORD) && !scope.reader.isPossessive(at)) break;
      if (
        scope.is(at, Flag.COMPLEMENTISER) ||
        text === 'to' ||
        particles.has(text) ||
        scope.is(at, Flag.PREPOSITION)
      )
        break;
      if (
        at > from &&
        (scope.is(at, Flag.SUBJECT_PRONOUN) ||
          text === 'it' ||
          (scope.is(at, Flag.DETERMINER) && !scope.reader.isPossessive(at)))
      )
        break;
      if (isTime(scope, at) && at > from) break;
      at += 1;
      if (
        /^(?:reporters|supporters|voters|journalists|lawmakers|fans|viewers|investors|police|congress|people|audience|crowd|officials)$/.test(
          text,
        )
      )
        break;
      if (scope.isNameEnd(at - 1) && !scope.reader.isCapital(at)) break;
    }
  }
  const text = scope.lower(at);
  if (particles.has(text)) return at + 1;
  if (COMPLEMENTISERS.has(text) || text === 'to' || scope.is(at, Flag.QUOTE)) return at;
  if (text === ':') return at + 1;
  if (text === ',') return scope.is(at + 1, Flag.QUOTE) ? at + 1 : undefined;
  const clause = afterAdverbial(scope, at);
  if (clause !== undefined) return clause;
  return at > from && beginsPhrase(scope, at) && !PREPOSITIONS.has(text) ? at : undefined;
}
