import type { Statement, StatementKind } from '../../model/extraction.ts';
import { sentenceOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft, Step } from '../document/draft.ts';
import { accordingAt } from './according.ts';
import { contentOf, takesClause } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';
import { nominalAt } from './nominal.ts';
import { CONTENT_ADJECTIVES, CONTENT_NOUNS } from './noun-words.ts';
import { isWordText, type Scope } from './scope.ts';
import { Sources } from './sources.ts';
import { type CueSubject, leadingPhrase, subjectOf, type WordRange } from './subject.ts';
import { isVerbForm } from './verb-form.ts';
import { COMPLEMENTISERS, OCCASIONS, SUBORDINATORS } from './words/clauses.ts';

/** A possible statement of a sentence. */
interface Candidate {
  readonly kind: StatementKind;
  readonly cue: WordRange;
  readonly source: WordRange | undefined;
  /** The first word of the clause with the cue: the content of an earlier cue ends before it. */
  readonly clause: number;
  /** Whether the clause ends the content of an earlier cue. */
  readonly isSibling: boolean;
  readonly content: WordRange | undefined;
  readonly isFronted: boolean;
  /** Whether the content is a clause. */
  readonly isReport: boolean;
}

/** Extracts statements: direct speech, and what sources say, demand, expect or believe in the words of the article. */
export const statementsStep: Step = {
  name: 'statements',
  needs: ['people', 'organisations', 'places', 'countries', 'quotations'],
  gives: ['statements'],
  run(draft) {
    const found = new Map<string, Statement>();
    const sources = new Sources(draft);
    const indirect = sentences(draft, sources).flatMap((scope) => statementsIn(draft, scope, sources));
    for (const statement of [...indirect, ...directIn(draft, indirect)]) {
      const key = `${statement.start} ${statement.end}`;
      if (!found.has(key)) found.set(key, statement);
    }
    draft.statements = [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

function sentences(draft: Draft, sources: Sources): Scope[] {
  const reader = DocumentReader.of(draft);
  const quotationOf = quotedWords(draft);
  const scopes: Scope[] = [];
  const { words } = draft.document;
  for (let from = 0; from < words.length; ) {
    let end = from;
    let hasCue = false;
    const sentence = words[from]?.sentence;
    for (; end < words.length && words[end]?.sentence === sentence; end += 1) {
      const lower = reader.lower(end);
      if (
        CUE_WORDS.has(lower) ||
        lower === 'according' ||
        CONTENT_NOUNS.has(lower) ||
        CONTENT_ADJECTIVES.has(lower)
      )
        hasCue = true;
    }
    if (hasCue) {
      const [first, last] = [from, end];
      scopes.push({
        reader,
        from,
        end,
        isQuoted: (at) => quotationOf[at] === 1,
        lower: (at) => (at < first || at >= last ? '' : reader.lower(at) || reader.text(at)),
        isNameEnd: (at) => sources.isNameEnd(at),
        isPersonEnd: (at) => sources.isPersonEnd(at),
        isName: (at) => draft.nameOfWord[at] !== undefined,
      });
    }
    from = end;
  }
  return scopes;
}

function quotedWords({ document: { words }, quotations }: Draft): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let at = 0;
  for (const { start, end } of quotations) {
    while (at < words.length && (words[at]?.start ?? 0) < start) at += 1;
    for (; at < words.length && (words[at]?.start ?? end) < end; at += 1) quoted[at] = 1;
  }
  return quoted;
}

function statementsIn(draft: Draft, scope: Scope, sources: Sources): Statement[] {
  const candidates = candidatesIn(scope);
  const found: Statement[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const content = limited(candidate, candidates, index);
    const statement = content && statementOf(draft, scope, candidate, content, sources);
    if (statement) found.push(statement);
  }
  return found;
}

function candidatesIn(scope: Scope): Candidate[] {
  const candidates: Candidate[] = [];
  let used = -1;
  for (let at = scope.from; at < scope.end; at += 1) {
    if (scope.isQuoted(at) || at <= used) continue;
    const according = accordingAt(scope, at);
    if (according) {
      const { cue, source, clause, content } = according;
      candidates.push({
        kind: 'SAYS',
        cue,
        source,
        clause,
        isSibling: clause < at,
        content,
        isFronted: content.first < at,
        isReport: false,
      });
      continue;
    }
    const nominal = nominalAt(scope, at);
    if (nominal) {
      candidates.push({
        ...nominal,
        isSibling: isSibling(scope, { relation: 'OWN', clause: nominal.clause, phrase: nominal.source }),
        isFronted: false,
        isReport: false,
      });
      used = Math.max(used, nominal.cue.last);
      continue;
    }
    if (!CUE_WORDS.has(scope.lower(at)) || isLightVerb(scope, at)) continue;
    const governed = governedBy(scope, at);
    const cue = cueAt(scope, governed ?? at);
    if (!cue) continue;
    used = cue.next - 1;
    const subject = subjectOf(scope, cue);
    const content = contentOf(scope, cue, subject);
    candidates.push({
      kind: kindOf(
        scope,
        cue,
        content?.words,
        governed === undefined ? undefined : CUE_WORDS.get(scope.lower(at)),
      ),
      cue: { first: cue.first, last: cue.next - 1 },
      source: content?.source ?? sourceOf(scope, cue, subject, candidates),
      clause: subject.clause,
      isSibling: isSibling(scope, subject),
      content: content?.words,
      isFronted: content?.isFronted ?? false,
      isReport: takesClause(cue),
    });
  }
  return candidates;
}

/** Returns whether a verb belongs to the cue of a noun: "voiced concern about". */
function isLightVerb(scope: Scope, at: number): boolean {
  if (!/^(?:express|voice|offer|repeat)/.test(scope.lower(at))) return false;
  for (let next = at + 1; next < at + 5; next += 1)
    if (CONTENT_NOUNS.has(scope.lower(next))) return nominalAt(scope, next) !== undefined;
  return false;
}

const REPORTING =
  /^(?:say|comment|discuss|answer|explain|reveal|disclose|specify|elaborate|mention|know|see|believe|think|acknowledge|admit|confirm|announce|tell|point)$/;

/** Returns the verb after "to" that a cue governs, if both form one cue: "declined to say". */
function governedBy(scope: Scope, at: number): number | undefined {
  if (!CUE_WORDS.get(scope.lower(at))?.frames.has('TO') || scope.lower(at + 1) !== 'to') return undefined;
  const verb = CUE_WORDS.get(scope.lower(at + 2))?.verb;
  return verb !== undefined && REPORTING.test(verb) ? at + 2 : undefined;
}

/** Returns the kind of a cue, which for some verbs depends on the content and on the verb that governs it. */
function kindOf(
  scope: Scope,
  cue: Cue,
  content: WordRange | undefined,
  governor: CueWord | undefined,
): StatementKind {
  if (governor?.kind === 'DENIES') return 'DENIES';
  if (cue.kind !== 'ASKS' || cue.word.verb !== 'ask' || !content || cue.next > cue.head + 1) return cue.kind;
  for (let at = content.first; at <= content.last && at < content.first + 12; at += 1) {
    const text = scope.lower(at);
    if (COMPLEMENTISERS.has(text) && text !== 'that') return 'ASKS';
    if (text === 'to') return 'DEMANDS';
  }
  return 'ASKS';
}

/** Returns the source of a cue. */
function sourceOf(
  scope: Scope,
  cue: Cue,
  subject: CueSubject,
  before: readonly Candidate[],
): WordRange | undefined {
  if (cue.isPassive || isParticiple(scope, cue, subject))
    return scope.lower(cue.next) === 'by' ? phraseFrom(scope, cue.next + 1) : undefined;
  const { phrase } = subject;
  if (!phrase) return shared(scope, subject, before, cue.first);
  // "Kline issued a statement saying": the statement is part of the cue.
  const isDocument =
    cue.shape === 'ING' &&
    OCCASIONS.has(scope.lower(phrase.last)) &&
    isVerbForm(scope.lower(phrase.first - 1));
  return (isDocument ? leadingPhrase(scope, scope.from, phrase.first - 1) : undefined) ?? phrase;
}

/** Returns whether a cue is a participle without a subject, at the start of its clause. */
const isParticiple = (scope: Scope, { word, first, head }: Cue, { phrase }: CueSubject): boolean =>
  word.verb === 'ask' &&
  word.form === 'PAST' &&
  first === head &&
  !phrase &&
  (first <= scope.from + 1 || SUBORDINATORS.has(scope.lower(first - 1)));

/** Returns the words after "by", up to the content. */
function phraseFrom(scope: Scope, first: number): WordRange | undefined {
  let end = first;
  while (
    end < scope.end &&
    end < first + 12 &&
    isWordText(scope.lower(end)) &&
    !COMPLEMENTISERS.has(scope.lower(end)) &&
    !/^(?:about|to|on)$/.test(scope.lower(end))
  )
    end += 1;
  return end > first ? { first, last: end - 1 } : undefined;
}

/** Returns the subject that a cue shares with an earlier verb of the sentence. */
function shared(
  scope: Scope,
  subject: CueSubject,
  before: readonly Candidate[],
  first: number,
): WordRange | undefined {
  const previous =
    before.findLast(({ source, isReport }) => source && isReport) ?? before.findLast(({ source }) => source);
  return (
    previous?.source ??
    leadingPhrase(scope, scope.from, first) ??
    (subject.clause <= scope.from ? leadingPhrase(scope, first, scope.end) : undefined)
  );
}

function isSibling(scope: Scope, { relation, clause }: CueSubject): boolean {
  if (relation === 'SHARED') return /^(?:,|;|–|—|--?|and|but|or|yet)$/.test(scope.lower(clause));
  if (relation === 'RELATIVE') return false;
  const text = scope.lower(clause);
  if (text === ';') return true;
  const next = scope.lower(text === ',' ? clause + 1 : clause);
  return /^(?:but|while|whereas|although|though)$/.test(next) || (text === ',' && next === 'and');
}

/** Ends the content of a candidate before the clauses of later candidates that are not part of it. */
function limited(
  { content, cue, isFronted }: Candidate,
  all: readonly Candidate[],
  index: number,
): WordRange | undefined {
  if (!content || isFronted) return content;
  let { last } = content;
  for (const later of all.slice(index + 1)) {
    if (later.isSibling && later.clause > cue.last && later.clause <= last)
      last = Math.min(last, later.clause - 1);
  }
  return last < content.first ? undefined : { first: content.first, last };
}

function statementOf(
  draft: Draft,
  scope: Scope,
  candidate: Candidate,
  content: WordRange,
  sources: Sources,
): Statement | undefined {
  const { words, body } = draft.document;
  let { first, last } = content;
  while (first <= last && !isWordText(scope.lower(first)) && !/^["“‘«$€£(]$|^''$/.test(scope.lower(first)))
    first += 1;
  while (last >= first && /^(?:[,;:–—.-]+|and|but|or|while)$/.test(scope.lower(last))) last -= 1;
  let outside = 0;
  let inside = 0;
  for (let at = first; at <= last; at += 1) {
    if (!isWordText(scope.lower(at))) continue;
    if (scope.isQuoted(at)) inside += 1;
    else outside += 1;
  }
  if (outside === 0 || (inside > 0 && outside === 1 && /^that$/.test(scope.lower(first)))) return undefined;
  const start = words[first]?.start ?? 0;
  let end = words[last]?.end ?? start;
  if (scope.isQuoted(last)) {
    const quotation = draft.quotations.find((one) => one.start < end && one.end >= end);
    if (quotation) end = Math.max(end, closed(body, quotation.end));
  }
  const text = body.slice(start, end);
  const { source, kind, cue } = candidate;
  return {
    start,
    end,
    text,
    form: inside > 0 || /["“”«»]|''/.test(text) ? 'MIXED' : 'INDIRECT',
    kind,
    source: (source && sources.entityOf(scope, source)) ?? null,
    sourceText: source ? sources.textOf(source) : null,
    cue: sources.textOf(cue),
    sentence: sentenceOf(draft.document, cue.first),
  };
}

/** Returns the end of the closing mark at an offset. */
const closed = (body: string, end: number): number => (/["”’'»]/.test(body.charAt(end)) ? end + 1 : end);

/** Returns the quotations with a source or a verb that no other statement contains. */
function directIn({ quotations }: Draft, indirect: readonly Statement[]): Statement[] {
  const mixed = indirect.filter(({ form }) => form === 'MIXED');
  let at = 0;
  return quotations.flatMap(({ start, end, text, speaker, speakerText, verb, sentence }) => {
    if (!speaker && !speakerText && !verb) return [];
    while (at < mixed.length && (mixed[at]?.end ?? 0) <= start) at += 1;
    const around = mixed.slice(at, at + 8).some((one) => one.start < end && one.end > start);
    if (around) return [];
    return [
      {
        start,
        end,
        text,
        form: 'DIRECT' as const,
        kind: 'SAYS' as const,
        source: speaker,
        sourceText: speakerText,
        cue: verb,
        sentence,
      },
    ];
  });
}
