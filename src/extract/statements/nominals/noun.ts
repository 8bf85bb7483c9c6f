import { cueAt } from '../cues/cue.ts';
import { CONTENT_NOUNS } from '../cues/noun-words.ts';
import { auxiliariesBefore } from '../cues/verb-group.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { subjectOf } from '../phrases/subject.ts';
import { isTime } from '../sentence/adverbs.ts';
import { beginsClause } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { WordRange } from '../sentence/word-range.ts';
import type { Nominal } from './nominal.ts';
import { modifiersEnd, nominalEnd } from './nominal-end.ts';

/** Verbs that form a cue with a noun: "made a claim". */
const LIGHT =
  /^(?:ma(?:k(?:es?|ing)|de)|offer(?:s|ed|ing)?|issu(?:es?|ed|ing)|rais(?:es?|ed|ing)|express(?:es|ed|ing)?|voic(?:es?|ed|ing)|g(?:ives?|ave|iven|iving)|launch(?:es|ed|ing)?|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?|deliver(?:s|ed|ing)?|show(?:s|ed|ing)?|ha(?:s|ve|d|ving)|announc(?:es?|ed|ing)|declar(?:es?|ed|ing))$/;

/** Nouns before "that" that need no owner: "fears that". */
const FREE =
  /^(?:accusation|allegation|argument|assertion|belief|claim|complaint|concern|conclusion|fear|hope|impression|notion|prediction|report|rumou?r|suggestion|suspicion|warning|worr(?:y|ie))s?$/;

const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|my|our|your)$/;

/** Reads "Kline's claim that …", "his support for …" and "fears that …". */
export function nounAt(scope: Scope, at: number): Nominal | undefined {
  const noun = CONTENT_NOUNS.get(scope.lower(at));
  const next = scope.lower(at + 1);
  if (!noun || (next !== 'that' && !noun.complements.has(next)) || scope.isName(at)) return undefined;
  // "announced the decision that night"
  if (next === 'that' && isTime(scope, at + 2) && !beginsClause(scope, at + 2)) return undefined;
  const isClause =
    next === 'that' || (next === 'to' && !/^(?:opposition|objections?|resistance)$/.test(scope.lower(at)));
  const start = isClause ? at + 1 : at + 2;
  const owner = ownerBefore(scope, at);
  if (!owner) return undefined;
  const { first, source, clause } = owner;
  const begin = source?.first ?? first;
  const isSubject = begin <= scope.from + 1 || scope.is(begin - 1, Flag.BREAK);
  const last = isClause ? nominalEnd(scope, start, isSubject) : modifiersEnd(scope, start, isSubject);
  if (last < start) return undefined;
  return {
    kind: noun.kind,
    cue: { first, last: start - 1 >= at + 1 && !isClause ? at + 1 : at },
    source,
    content: { first: start, last },
    clause,
  };
}

interface Owner {
  /** The first word of the cue. */
  readonly first: number;
  readonly source: WordRange | undefined;
  readonly clause: number;
}

/** Returns the source that states the content of a noun: "Kline's claim", "his claim", "Kline made a claim". */
function ownerBefore(scope: Scope, noun: number): Owner | undefined {
  let first = noun;
  for (let at = noun - 1; at >= scope.from && noun - at < 7; at -= 1) {
    const text = scope.lower(at);
    if (scope.reader.isPossessive(at)) {
      const source = phraseEndingAt(scope, at - 1);
      return source && { first: at + 1, source: beforeOf(scope, source), clause: at + 1 };
    }
    if (POSSESSIVE_PRONOUN.test(text))
      return { first: at + 1, source: { first: at, last: at }, clause: at + 1 };
    if (LIGHT.test(text)) {
      const group = auxiliariesBefore(scope, at);
      const subject = subjectOf(scope, {
        first: group,
        shape: text.endsWith('ing') && !scope.is(group, Flag.BE) ? 'ING' : 'FINITE',
      });
      return { first: group, source: subject.phrase, clause: subject.clause };
    }
    if (
      !scope.is(at, Flag.WORD) ||
      scope.is(at, Flag.PREPOSITION) ||
      scope.is(at, Flag.SUBORDINATOR) ||
      scope.is(at, Flag.VERB)
    )
      break;
    first = at;
  }
  const isFree = scope.lower(noun + 1) === 'that' && FREE.test(scope.lower(noun)) && !cueAt(scope, noun);
  return isFree ? { first: noun, source: undefined, clause: first } : undefined;
}

/** Returns the last noun phrase after "of" or a verb: "Kline" of "the wife of Kline". */
function beforeOf(scope: Scope, phrase: WordRange): WordRange {
  for (let at = phrase.last; at > phrase.first; at -= 1)
    if (scope.is(at - 1, Flag.PREPOSITION) || scope.is(at - 1, Flag.VERB))
      return { first: at, last: phrase.last };
  return phrase;
}
