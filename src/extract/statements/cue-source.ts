import type { StatementKind } from '../../model/extraction.ts';
import type { CueCandidate } from './candidate.ts';
import type { Cue } from './cues/cue.ts';
import { CUE_WORDS, type CueWord } from './cues/cue-words.ts';
import { phraseFrom } from './phrases/following-phrase.ts';
import { leadingPhrase } from './phrases/leading-phrase.ts';
import type { CueSubject } from './phrases/subject.ts';
import type { Scope } from './sentence/scope.ts';
import { Flag } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';

const REPORTING =
  /^(?:say|comment|discuss|answer|explain|reveal|disclose|specify|elaborate|mention|know|see|believe|think|acknowledge|admit|confirm|announce|tell|point)$/;

/** Returns the verb after "to" that a cue governs, if both form one cue: "declined to say". */
export function governedBy(scope: Scope, at: number): number | undefined {
  if (scope.lower(at + 1) !== 'to' || !CUE_WORDS.get(scope.lower(at))?.frames.has('TO')) return undefined;
  const verb = CUE_WORDS.get(scope.lower(at + 2))?.verb;
  return verb !== undefined && REPORTING.test(verb) ? at + 2 : undefined;
}

/** Returns the kind of a cue, which for some verbs depends on the content and on the verb that governs it. */
export function kindOf(
  scope: Scope,
  cue: Cue,
  content: WordRange | undefined,
  governor: CueWord | undefined,
): StatementKind {
  if (governor?.kind === 'DENIES') return 'DENIES';
  // "Agreed to leave" is a promise, and "agreed that he should leave" is an opinion.
  const isOpinion = cue.word.verb === 'agree' && cue.next === cue.head + 1 && content !== undefined;
  if (isOpinion && scope.lower(content.first) !== 'to') return 'BELIEVES';
  if (cue.kind !== 'ASKS' || cue.word.verb !== 'ask' || !content || cue.next > cue.head + 1) return cue.kind;
  for (let at = content.first; at <= content.last && at < content.first + 12; at += 1) {
    const text = scope.lower(at);
    if (scope.is(at, Flag.COMPLEMENTISER) && text !== 'that') return 'ASKS';
    if (text === 'to') return 'DEMANDS';
  }
  return 'ASKS';
}

/** Returns the source of a cue. */
export function sourceOf(
  scope: Scope,
  cue: Cue,
  subject: CueSubject,
  before: readonly CueCandidate[],
): WordRange | undefined {
  if (cue.isPassive || isParticiple(scope, cue, subject))
    return scope.lower(cue.next) === 'by' ? phraseFrom(scope, cue.next + 1) : undefined;
  const quoted = before.at(-1);
  if (quoted && isQuotedAs(scope, quoted, cue.first)) return quotedIn(scope, quoted, cue.first);
  const { phrase } = subject;
  if (!phrase) return shared(scope, subject, before, cue.first);
  // "Kline issued a statement saying": the statement is part of the cue.
  const isDocument =
    cue.shape === 'ING' && scope.is(phrase.last, Flag.OCCASION) && scope.is(phrase.first - 1, Flag.VERB);
  return (isDocument ? leadingPhrase(scope, scope.from, phrase.first - 1) : undefined) ?? phrase;
}

/** Returns whether a cue reports whom the subject of an earlier cue quotes: "quoted Joe Lund as saying". */
export function isQuotedAs(scope: Scope, { cue }: CueCandidate, next: number): boolean {
  if (!cue || scope.lower(next - 1) !== 'as' || !/ing$/.test(scope.lower(next))) return false;
  return /^(?:cit|quot)(?:e|ed|es|ing)$/.test(scope.lower(cue.last)) && cue.last + 1 < next - 1;
}

/** Returns the quoted person: "Joe Lund" in "quoted Joe Lund, a lawyer, as saying". */
function quotedIn(scope: Scope, { cue }: CueCandidate, next: number): WordRange {
  const first = (cue?.last ?? next) + 1;
  let end = first;
  while (end < next - 1 && scope.lower(end) !== ',') end += 1;
  return { first, last: end - 1 };
}

/** Returns whether a cue is a participle without a subject, at the start of its clause. */
const isParticiple = (scope: Scope, { word, first, head }: Cue, { phrase }: CueSubject): boolean =>
  word.verb === 'ask' &&
  word.form === 'PAST' &&
  first === head &&
  !phrase &&
  (first <= scope.from + 1 || scope.is(first - 1, Flag.SUBORDINATOR));

/** Returns whether the content of a clause contains another clause. */
const isNested = (candidates: readonly CueCandidate[], clause: number): boolean =>
  candidates.some(
    ({ isReport, isFronted, content }) =>
      isReport && !isFronted && content !== undefined && content.first <= clause && clause <= content.last,
  );

/** Returns the subject that a cue shares with an earlier verb of the sentence. */
function shared(
  scope: Scope,
  subject: CueSubject,
  before: readonly CueCandidate[],
  first: number,
): WordRange | undefined {
  const previous = before.findLast(({ source, cue, clause }) => source && cue && !isNested(before, clause));
  return (
    previous?.source ??
    leadingPhrase(scope, scope.from, first) ??
    (subject.clause <= scope.from ? leadingPhrase(scope, first, scope.end) : undefined)
  );
}
