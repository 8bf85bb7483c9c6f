import { CONTENT_ADJECTIVES, RAISING } from '../cues/noun-words.ts';
import { auxiliariesBefore } from '../cues/verb-group.ts';
import { subjectOf } from '../phrases/subject.ts';
import { isAdverb } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { Nominal } from './nominal.ts';
import { modifiersEnd, nominalEnd } from './nominal-end.ts';

/** Reads "Kline is confident that …". */
export function adjectiveAt(scope: Scope, at: number): Nominal | undefined {
  const adjective = CONTENT_ADJECTIVES.get(scope.lower(at));
  const next = scope.lower(at + 1);
  if (!adjective?.complements.has(next)) return undefined;
  const be = beBefore(scope, at);
  if (be === undefined) return undefined;
  const first = auxiliariesBefore(scope, be);
  const { phrase, clause } = subjectOf(scope, { first, shape: 'FINITE' });
  if (!phrase || /^(?:it|that|this|there)$/.test(scope.lower(phrase.last))) return undefined;
  const isClause = next === 'that' || next === 'to';
  const start = isClause ? at + 1 : at + 2;
  const last = isClause ? nominalEnd(scope, start, false) : modifiersEnd(scope, start, false);
  if (last < start) return undefined;
  return {
    kind: adjective.kind,
    cue: { first, last: isClause ? at : at + 1 },
    source: phrase,
    content: { first: start, last },
    clause,
  };
}

/** Reads "The line is expected to close". The content includes the subject. */
export function raisingAt(scope: Scope, at: number): Nominal | undefined {
  const kind = RAISING.get(scope.lower(at));
  const be = beBefore(scope, at);
  if (kind === undefined || be === undefined) return undefined;
  const first = auxiliariesBefore(scope, be);
  const { phrase, clause, relation } = subjectOf(scope, { first, shape: 'FINITE' });
  if (!phrase) return undefined;
  const start = relation === 'RELATIVE' ? at + 1 : phrase.first;
  return {
    kind,
    cue: { first, last: at },
    source: undefined,
    content: { first: start, last: nominalEnd(scope, at + 1, false) },
    clause,
  };
}

function beBefore(scope: Scope, at: number): number | undefined {
  let be = at - 1;
  while (be >= scope.from && (isAdverb(scope, be) || DEGREE.test(scope.lower(be)))) be -= 1;
  const text = scope.lower(be);
  return (scope.is(be, Flag.BE) &&
    (!scope.reader.isPossessive(be) || /^(?:he|she|it|who|that)$/.test(scope.lower(be - 1)))) ||
    /^(?:remain|remains|remained|felt|feels|feel|became|become|becomes)$/.test(text)
    ? be
    : undefined;
}

const DEGREE = /^(?:more|less|most|least|very|quite|well|pretty|so|too|not)$/;
