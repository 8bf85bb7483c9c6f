import type { Statement } from '../../model/extraction.ts';
import { sentenceOf } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';
import type { CueCandidate } from './candidate.ts';
import type { QuotedWords } from './quoted-words.ts';
import { hasVerb } from './sentence/clauses.ts';
import type { Scope } from './sentence/scope.ts';
import { Flag } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';
import type { Sources } from './sources.ts';
import { EVENTS } from './words/events.ts';

const OPENING = /^["“‘«$€£([]$/;
const PRONOUN = /^(?:her|him|it|that|them|this|us|you)$/;
const TRAILING = /^(?:[,;:–—.-]+|and|but|or|while)$/;

/** Returns the statement of a candidate; undefined if its content is direct speech only. */
export function statementOf(
  draft: Draft,
  scope: Scope,
  { cue, kind, source, speaker }: CueCandidate & { readonly speaker: WordRange | undefined },
  content: WordRange,
  sources: Sources,
  quoted: QuotedWords,
): Statement | undefined {
  const { words, body } = draft.document;
  const { first, last } = withoutMarks(scope, content);
  const { inside, outside } = countWords(scope, first, last);
  // A lone "that" before a quotation is not content.
  // "Blamed him": the pronoun states nothing. "Denied it" refers to a statement.
  const isAttitude = kind === 'SAYS' || kind === 'BELIEVES';
  if (first === last && cue && isAttitude && PRONOUN.test(scope.lower(first))) return undefined;
  if (isShortNoun(scope, first, last) && (!source || kind === 'PROMISES')) return undefined;
  if (outside === 0 || (inside > 0 && outside === 1 && scope.lower(first) === 'that')) return undefined;
  const start = words[first]?.start ?? 0;
  const end = withClosingMark(body, start, Math.max(words[last]?.end ?? start, quoted.endAround(last) ?? 0));
  const text = body.slice(start, end);
  const entity = (source && sources.entityOf(scope, source, speaker)) ?? null;
  // An event states nothing.
  if (source && !entity && EVENTS.has(headOf(scope, source))) return undefined;
  if (inside > 0) quoted.mark(first, last);
  return {
    start,
    end,
    text,
    form: inside > 0 || /["“”«»]|''/.test(text) ? 'MIXED' : 'INDIRECT',
    kind,
    source: entity,
    sourceText: source ? sources.textOf(source) : null,
    cue: cue ? sources.textOf(cue) : null,
    sentence: sentenceOf(draft.document, (cue ?? content).first),
  };
}

/** Returns whether words are at most three words without a clause: "a deal" in "offered a deal". */
const isShortNoun = (scope: Scope, first: number, last: number): boolean =>
  last - first < 3 &&
  !scope.is(first, Flag.COMPLEMENTISER | Flag.QUOTE) &&
  scope.lower(first) !== 'to' &&
  !hasVerb(scope, first, last + 1);

/** Returns the head of a noun phrase in lower case: "scrutiny" in "increasing scrutiny from Western nations". */
function headOf(scope: Scope, { first, last }: WordRange): string {
  let head = first;
  while (head < last && !scope.is(head + 1, Flag.PREPOSITION)) head += 1;
  return scope.lower(head);
}

/** Returns the end of a text, after the mark that closes a quotation in it: "a “Marshall Plan”". */
function withClosingMark(body: string, start: number, end: number): number {
  const mark = body.charAt(end);
  if (mark !== '”' && mark !== '"') return end;
  const text = body.slice(start, end);
  const isClosing =
    mark === '”' ? text.lastIndexOf('“') > text.lastIndexOf('”') : text.split('"').length % 2 === 0;
  return isClosing ? end + 1 : end;
}

function withoutMarks(scope: Scope, content: WordRange): WordRange {
  let { first, last } = content;
  while (first <= last && !scope.is(first, Flag.WORD) && !OPENING.test(scope.lower(first))) first += 1;
  while (last >= first && TRAILING.test(scope.lower(last))) last -= 1;
  return { first, last };
}

/** Counts the words inside and outside quotation marks. Without quotation marks, counts at most one. */
function countWords(scope: Scope, first: number, last: number): { inside: number; outside: number } {
  let inside = 0;
  for (let at = first; at <= last; at += 1) if (scope.isQuoted(at) && scope.is(at, Flag.WORD)) inside += 1;
  let outside = 0;
  for (let at = first; at <= last && outside <= inside; at += 1)
    if (!scope.isQuoted(at) && scope.is(at, Flag.WORD)) outside += 1;
  return { inside, outside };
}
