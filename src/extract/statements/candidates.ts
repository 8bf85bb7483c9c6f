import { accordingAt } from './according.ts';
import type { CueCandidate } from './candidate.ts';
import { contentOf } from './contents/content.ts';
import { governedBy, isQuotedAs, kindOf, sourceOf } from './cue-source.ts';
import { cueAt, takesClause } from './cues/cue.ts';
import { CUE_WORDS } from './cues/cue-words.ts';
import { labelOf } from './label.ts';
import { isLightVerb, nominalAt } from './nominals/nominal.ts';
import { subjectOf } from './phrases/subject.ts';
import type { Scope } from './sentence/scope.ts';
import { Flag, TRIGGER } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';

/** The maximum number of attributions of a sentence, so that the output is proportional to the text. */
const MOST = 10;

/** Returns the attributions of a sentence, in the order of their cues. Their contents may extend too far. */
export function candidatesIn(scope: Scope): CueCandidate[] {
  const label = labelOf(scope);
  const candidates: CueCandidate[] = label ? [labelled(scope, label)] : [];
  for (let at = scope.from; at < scope.end && candidates.length < MOST; at += 1) {
    if (!scope.is(at, TRIGGER) || scope.isQuoted(at)) continue;
    const candidate = withoutVerb(scope, at) ?? withVerb(scope, at, candidates);
    if (!candidate) continue;
    const previous = candidates.at(-1);
    // "quoted Joe Lund as saying": one attribution, whose source is the quoted person.
    if (previous && candidate.cue && isQuotedAs(scope, previous, candidate.cue.first)) candidates.pop();
    candidates.push(candidate);
    at = Math.max(at, candidate.cue?.last ?? at);
  }
  return candidates;
}

function labelled(scope: Scope, { source, content }: NonNullable<ReturnType<typeof labelOf>>): CueCandidate {
  return {
    kind: 'SAYS',
    cue: undefined,
    source,
    content,
    clause: scope.from,
    isShared: false,
    isRelative: false,
    isFronted: true,
    isReport: true,
  };
}

function withoutVerb(scope: Scope, at: number): CueCandidate | undefined {
  if (!scope.is(at, Flag.CUE_NOMINAL)) return undefined;
  const according = accordingAt(scope, at);
  const found = according ? { ...according, kind: 'SAYS' as const } : nominalAt(scope, at);
  if (!found || isQuestionTo(scope, found.source)) return undefined;
  const isShared = according !== undefined && according.clause < at;
  const isFronted = according !== undefined && according.content.first < at;
  return { ...found, isShared, isRelative: false, isFronted, isReport: false };
}

function withVerb(scope: Scope, at: number, before: readonly CueCandidate[]): CueCandidate | undefined {
  if (!scope.is(at, Flag.CUE_VERB) || isLightVerb(scope, at)) return undefined;
  const governed = governedBy(scope, at);
  const cue = cueAt(scope, governed ?? at);
  if (!cue) return undefined;
  // "Expects to report a loss": the verb is a part of the content of the verb that governs it.
  if (governed === undefined && cue.first < at && cue.first <= (before.at(-1)?.cue?.last ?? -1))
    return undefined;
  const subject = subjectOf(scope, cue);
  if (isPurpose(scope, cue.first, subject.phrase)) return undefined;
  // "Democrats supporting Lund": the participle describes the noun.
  const isModifier = cue.kind === 'BELIEVES' && cue.shape === 'ING' && !takesClause(cue);
  const content = isModifier ? undefined : contentOf(scope, cue, subject);
  const source = withoutLead(scope, content?.source ?? sourceOf(scope, cue, subject, before));
  // "It is not for Lund to comment on the plan"
  if (cue.shape === 'INFINITIVE' && source && scope.lower(source.last) === 'it') return undefined;
  if (isQuestionTo(scope, source)) return undefined;
  const governor = governed === undefined ? undefined : CUE_WORDS.get(scope.lower(at));
  return {
    kind: kindOf(scope, cue, content?.words, governor),
    cue: { first: cue.first, last: cue.next - 1 },
    source,
    clause: subject.clause,
    isShared: subject.relation === 'SHARED',
    isRelative: subject.relation === 'RELATIVE',
    content: content?.words,
    isFronted: content?.isFronted ?? false,
    isReport: takesClause(cue),
  };
}

/** Returns whether a sentence is a question to its reader, who is the source: "How would you describe your style?" */
const isQuestionTo = (scope: Scope, source: WordRange | undefined): boolean =>
  source !== undefined &&
  source.first === source.last &&
  /^your?$/.test(scope.lower(source.first)) &&
  scope.lower(scope.end - 1) === '?';

/** Returns whether a cue states a purpose: "the goal of the bloc is to encourage trade". */
function isPurpose(scope: Scope, first: number, subject: WordRange | undefined): boolean {
  if (!subject || !scope.is(first, Flag.BE) || scope.lower(first + 1) !== 'to') return false;
  for (let at = subject.first; at <= subject.last; at += 1)
    if (/^(?:aim|goal|idea|job|mission|objective|purpose|role|task)s?$/.test(scope.lower(at))) return true;
  return false;
}

/** Removes the words before a source: "which Lund" in "the plan, which Lund said left", "according to Lund, who said". */
function withoutLead(scope: Scope, source: WordRange | undefined): WordRange | undefined {
  if (!source) return undefined;
  if (source.first === source.last && scope.is(source.first, Flag.PREPOSITION)) return undefined;
  const text = scope.lower(source.first);
  const words = /^(?:which|whom)$/.test(text) ? 1 : text === 'according' ? 2 : 0;
  return source.last - source.first < words ? source : { ...source, first: source.first + words };
}
