import type { StatementKind } from '../../model/extraction.ts';
import { lastWord } from './content.ts';
import { type Cue, isAdverb } from './cue.ts';
import { CONTENT_ADJECTIVES, CONTENT_NOUNS, RAISING } from './noun-words.ts';
import { isBreak, isWordText, type Scope } from './scope.ts';
import { phraseEndingAt, subjectOf, type WordRange } from './subject.ts';
import { isVerbForm } from './verb-form.ts';
import { BE, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS } from './words/clauses.ts';

/** A cue that is a noun or an adjective, with its source and content. */
export interface Nominal {
  readonly kind: StatementKind;
  readonly cue: WordRange;
  readonly source: WordRange | undefined;
  readonly content: WordRange;
  readonly clause: number;
}

const LIGHT =
  /^(?:ma(?:k(?:es?|ing)|de)|offer(?:s|ed|ing)?|issu(?:es?|ed|ing)|rais(?:es?|ed|ing)|express(?:es|ed|ing)?|voic(?:es?|ed|ing)|g(?:ives?|ave|iven|iving)|launch(?:es|ed|ing)?|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?|deliver(?:s|ed|ing)?|show(?:s|ed|ing)?|ha(?:s|ve|d|ving)|announc(?:es?|ed|ing)|declar(?:es?|ed|ing))$/;
const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|my|our|your)$/;

/** Returns the attribution by the noun or adjective at a word. */
export function nominalAt(scope: Scope, at: number): Nominal | undefined {
  const text = scope.lower(at);
  const noun = CONTENT_NOUNS.get(text);
  if (noun) return nounAt(scope, at);
  if (RAISING.has(text) && scope.lower(at + 1) === 'to') return raisingAt(scope, at);
  if (CONTENT_ADJECTIVES.has(text)) return adjectiveAt(scope, at);
  return undefined;
}

function nounAt(scope: Scope, at: number): Nominal | undefined {
  const noun = CONTENT_NOUNS.get(scope.lower(at));
  const next = scope.lower(at + 1);
  if (!noun || (next !== 'that' && !noun.complements.has(next)) || scope.isName(at)) return undefined;
  const isClause =
    next === 'that' || (next === 'to' && !/^(?:opposition|objections?|resistance)$/.test(scope.lower(at)));
  const start = isClause ? at + 1 : at + 2;
  const owner = ownerBefore(scope, at);
  if (!owner) return undefined;
  const { first, source, clause } = owner;
  const isSubject =
    source !== undefined && (source.first <= scope.from + 1 || isBreak(scope.lower(source.first - 1)));
  const last = isClause ? clauseEnd(scope, start, isSubject) : phraseEnd(scope, start);
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

/** Returns who states the content of a noun: "Kline's claim", "his claim", "Kline made a claim". */
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
      const group = groupStart(scope, at);
      const subject = subjectOf(scope, {
        first: group,
        head: at,
        shape: text.endsWith('ing') && !BE.has(scope.lower(group)) ? 'ING' : 'FINITE',
      } as Cue);
      return { first: group, source: subject.phrase, clause: subject.clause };
    }
    if (!isWordText(text) || PREPOSITIONS.has(text) || SUBORDINATORS.has(text) || isVerbForm(text)) break;
    first = at;
  }
  return scope.lower(noun + 1) === 'that' && FREE.test(scope.lower(noun))
    ? { first, source: undefined, clause: first }
    : undefined;
}

/** Nouns before "that" that need no owner: "fears that". */
const FREE =
  /^(?:accusation|allegation|argument|assertion|belief|claim|complaint|concern|conclusion|fear|hope|impression|notion|prediction|report|rumou?r|suggestion|suspicion|warning|worr(?:y|ie))s?$/;

/** Returns the last noun phrase after "of" or a verb: "Kline" of "the wife of Kline". */
function beforeOf(scope: Scope, phrase: WordRange): WordRange {
  for (let at = phrase.last; at > phrase.first; at -= 1)
    if (PREPOSITIONS.has(scope.lower(at - 1)) || isVerbForm(scope.lower(at - 1)))
      return { first: at, last: phrase.last };
  return phrase;
}

function groupStart(scope: Scope, verb: number): number {
  let first = verb;
  for (let at = verb - 1; at >= scope.from && verb - at < 6; at -= 1) {
    const text = scope.lower(at);
    if (isAdverb(scope, at)) continue;
    if (!(BE.has(text) && !scope.reader.isPossessive(at)) && !HAVE.has(text) && !MODALS.has(text)) break;
    first = at;
  }
  return first;
}

function adjectiveAt(scope: Scope, at: number): Nominal | undefined {
  const adjective = CONTENT_ADJECTIVES.get(scope.lower(at));
  const next = scope.lower(at + 1);
  if (!adjective?.complements.has(next)) return undefined;
  const be = beBefore(scope, at);
  if (be === undefined) return undefined;
  const first = groupStart(scope, be);
  const { phrase, clause } = subjectOf(scope, { first, head: be, shape: 'FINITE' } as Cue);
  if (!phrase || /^(?:it|that|this|there)$/.test(scope.lower(phrase.last))) return undefined;
  const isClause = next === 'that' || next === 'to';
  const start = isClause ? at + 1 : at + 2;
  const last = isClause ? clauseEnd(scope, start, false) : phraseEnd(scope, start);
  if (last < start) return undefined;
  return {
    kind: adjective.kind,
    cue: { first, last: isClause ? at : at + 1 },
    source: phrase,
    content: { first: start, last },
    clause,
  };
}

function raisingAt(scope: Scope, at: number): Nominal | undefined {
  const kind = RAISING.get(scope.lower(at));
  const be = beBefore(scope, at);
  if (kind === undefined || be === undefined) return undefined;
  const first = groupStart(scope, be);
  const { phrase, clause, relation } = subjectOf(scope, { first, head: be, shape: 'FINITE' } as Cue);
  if (!phrase) return undefined;
  const start = relation === 'RELATIVE' ? at + 1 : phrase.first;
  return {
    kind,
    cue: { first, last: at },
    source: undefined,
    content: { first: start, last: clauseEnd(scope, at + 1, false) },
    clause,
  };
}

const DEGREE = /^(?:more|less|most|least|very|quite|well|pretty|so|too|not)$/;

function beBefore(scope: Scope, at: number): number | undefined {
  let be = at - 1;
  while (be >= scope.from && (isAdverb(scope, be) || DEGREE.test(scope.lower(be)))) be -= 1;
  const text = scope.lower(be);
  return (BE.has(text) &&
    (!scope.reader.isPossessive(be) || /^(?:he|she|it|who|that)$/.test(scope.lower(be - 1)))) ||
    /^(?:remain|remains|remained|felt|feels|feel|became|become|becomes)$/.test(text)
    ? be
    : undefined;
}

/** Returns the end of a clause. After a subject, the clause ends before its second verb: "Kline's claim that it was safe is wrong". */
function clauseEnd(scope: Scope, from: number, isSubject: boolean): number {
  const last = lastWord(scope);
  let verbs = 0;
  for (let at = from + 1; at <= last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (text === ';' || text === ')' || /^[–—]$|^--?$/.test(text)) return at - 1;
    if (text === ',') return at - 1;
    if (isSubject && isFiniteText(text)) {
      verbs += 1;
      if (verbs > 1 && !isFiniteText(scope.lower(at - 1))) return at - 1;
    }
  }
  return last;
}

const isFiniteText = (text: string): boolean => isVerbForm(text) || text === 'is';

/** Returns the end of a noun phrase with its modifiers. */
function phraseEnd(scope: Scope, from: number): number {
  const last = lastWord(scope);
  for (let at = from; at <= last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (isBreak(text) && !scope.reader.isPossessive(at)) return at - 1;
    if (
      at > from &&
      ((isFiniteText(text) && !/ed$/.test(text)) ||
        /^(?:that|while|but|because|after|before|when|as|from)$/.test(text))
    )
      return at - 1;
  }
  return last;
}
