import { isTime } from '../sentence/adverbs.ts';
import { beginsPhrase } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { afterAdverbial } from './adverbials.ts';

const PRONOUN = /^(?:her|him|it|me|reporters|them|us|you)$/;
/** Nouns after which a hearer ends, because a clause may follow without "that". */
const GROUP =
  /^(?:audience|congress|crowd|fans|investors|journalists|lawmakers|officials|people|police|reporters|supporters|viewers|voters)$/;
/** The maximum length of a hearer, in words. */
const LONGEST = 14;

/** Returns the first word of the content after a hearer: "reporters", "the paper". */
export function afterHearer(
  scope: Scope,
  from: number,
  particles: ReadonlyMap<string, unknown>,
): number | undefined {
  const at = PRONOUN.test(scope.lower(from)) ? from + 1 : hearerEnd(scope, from, particles);
  const text = scope.lower(at);
  const origin = text === 'of' && scope.isNameEnd(at - 1) ? originEnd(scope, at + 1) : at;
  if (origin > at && scope.lower(origin) === ',' && scope.is(origin + 1, Flag.QUOTE)) return origin + 1;
  if (particles.has(text) || text === ':') return at + 1;
  if (text === ',') return scope.is(at + 1, Flag.QUOTE) ? at + 1 : undefined;
  if (text === 'to' || scope.is(at, Flag.COMPLEMENTISER | Flag.QUOTE)) return at;
  const clause = afterAdverbial(scope, at);
  if (clause !== undefined) return clause;
  return at > from && beginsPhrase(scope, at) && !scope.is(at, Flag.PREPOSITION) ? at : undefined;
}

/** Returns the end of the words that state where a hearer works: "Joe Lund of Channel 2 news". */
function originEnd(scope: Scope, from: number): number {
  let at = from;
  while (at < from + 6 && scope.is(at, Flag.WORD)) at += 1;
  return at;
}

/** Returns the end of the hearer that begins at a word. */
export function hearerEnd(scope: Scope, from: number, particles: ReadonlyMap<string, unknown>): number {
  let at = from;
  while (at < scope.end && at < from + LONGEST) {
    const text = scope.lower(at);
    const isPossessive = scope.reader.isPossessive(at);
    if (!scope.is(at, Flag.WORD) && !isPossessive) break;
    if (text === 'to' || particles.has(text) || scope.is(at, Flag.COMPLEMENTISER | Flag.PREPOSITION)) break;
    const beginsClause =
      scope.is(at, Flag.SUBJECT_PRONOUN) || (scope.is(at, Flag.DETERMINER) && !isPossessive);
    if (at > from && (beginsClause || isTime(scope, at))) break;
    at += 1;
    // The last noun of a hearer before a comma: "a Stock Exchange conference, …"
    const isBeforeComma = /^\p{Ll}/u.test(scope.reader.text(at)) && scope.lower(at + 1) === ',';
    if (GROUP.test(text)) break;
    if (scope.isNameEnd(at - 1) && !scope.reader.isCapital(at) && !isBeforeComma) break;
  }
  return at;
}
