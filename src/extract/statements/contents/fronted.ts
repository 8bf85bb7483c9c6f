import type { Cue } from '../cues/cue.ts';
import { phraseAfter } from '../phrases/following-phrase.ts';
import type { CueSubject } from '../phrases/subject.ts';
import { hasVerb, nextComma } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { adverbialEnd } from './adverbials.ts';
import { around, directOr, pauseAt } from './around.ts';
import type { CueContent } from './content.ts';
import { afterHearer } from './hearer.ts';

/** Returns the content before a cue: "…, Kline said." or "…, said Kline." DIRECT if it is direct speech. */
export function frontedContent(
  scope: Scope,
  cue: Cue,
  subject: CueSubject,
  last: number,
): CueContent | 'DIRECT' | undefined {
  const isOwn = subject.relation === 'OWN' && subject.phrase !== undefined;
  const before = isOwn && subject.phrase ? subject.phrase.first - 1 : cue.first - 1;
  if (isOwn && scope.lower(before) === 'as') return asContent(scope, before, cue, last);
  // "The island, which Kline claims as her own": the clause describes a noun.
  if (isOwn && /^(?:which|whom|whose)$/.test(scope.lower(before + 1))) return undefined;
  const inverted = invertedContent(scope, cue, subject, last);
  if (inverted) return inverted;
  const pause = pauseAt(scope, before);
  if (pause === undefined) return undefined;
  const isDirect = pause < before;
  // "Norway's “flag carrier” airline Red Hat confirmed an order"
  if (isDirect && /^\p{L}/u.test(scope.lower(pause)) && scope.is(cue.next, Flag.DETERMINER)) return undefined;
  if (isOwn && isCueEnd(scope, cue, last))
    return isDirect ? directOr(scope, pause, cue, last) : around(scope, pause, cue, last);
  if (isOwn && isDirect)
    return scope.is(cue.next, Flag.COMPLEMENTISER) ? undefined : directOr(scope, pause, cue, last);
  return undefined;
}

/** Returns the content and the source of "…, said Kline." */
function invertedContent(
  scope: Scope,
  cue: Cue,
  { relation, phrase }: CueSubject,
  last: number,
): CueContent | 'DIRECT' | undefined {
  if ((cue.word.form !== 'PAST' && cue.word.form !== 'PRESENT') || cue.first !== cue.head) return undefined;
  // "Lund, a lawyer, wrote of Field": the words after the particle are not the subject.
  if (cue.next > cue.head + 1) return undefined;
  const pause = pauseAt(scope, cue.first - 1);
  if (pause === undefined) return undefined;
  const isDirect = pause < cue.first - 1;
  if (
    !isDirect &&
    !cue.word.frames.has('CLAUSE') &&
    !/^(?:write|add|tweet|post|declare|joke)$/.test(cue.word.verb)
  )
    return undefined;
  if (isDirect && !scope.is(cue.next, Flag.WORD)) return 'DIRECT';
  const source = phraseAfter(scope, cue.next, isDirect);
  if (!source || (!isDirect && pause - scope.from < 7 && !hasVerb(scope, scope.from, pause)))
    return undefined;
  // "Lund, a lawyer, said the union's plan, …": the subject begins the sentence, and no name ends after the verb.
  const isLeading = relation === 'OWN' && phrase !== undefined && phrase.first <= scope.from + 1;
  const isName = scope.isPersonEnd(source.last) || scope.reader.isCapital(source.first);
  const isNamed = isName && scope.isNameEnd(source.last) && scope.is(source.last + 1, Flag.BREAK);
  if (!isDirect && isLeading && !isNamed) return undefined;
  const content = isDirect ? directOr(scope, pause, cue, last) : around(scope, pause, cue, last, true);
  return content === 'DIRECT' || content === undefined ? content : { ...content, source };
}

/** Returns the content of "as Kline said". */
function asContent(scope: Scope, as: number, cue: Cue, last: number): CueContent | undefined {
  const end = nextComma(scope, cue.next, last);
  const pause = pauseAt(scope, as - 1);
  if (pause !== undefined && hasVerb(scope, scope.from, pause)) return around(scope, pause, cue, last);
  if (end === undefined) return undefined;
  return { words: { first: pause === undefined ? end + 1 : scope.from, last }, isFronted: true };
}

/** Returns whether nothing but adverbials follows a cue in its clause. */
function isCueEnd(scope: Scope, cue: Cue, last: number): boolean {
  if (cue.word.frames.has('HEARER')) return afterHearer(scope, cue.next, cue.word.particles) === undefined;
  let at = cue.next;
  if (at > last) return true;
  at = adverbialEnd(scope, at);
  const text = scope.lower(at);
  // "After the fire, Lund vowed to close it"
  if (text === 'to' && cue.word.frames.has('TO')) return false;
  // In "Later, Lund said, “…”", direct speech follows.
  if (text === ',' && scope.is(at + 1, Flag.QUOTE)) return false;
  if (at > last || /^[,.;–—]$|^--+$/.test(text)) return true;
  if (!scope.is(at, Flag.PREPOSITION)) return false;
  for (let next = at; next <= last; next += 1)
    // "Later, Lund said of Field, “…”"
    if (/^[,;]$/.test(scope.lower(next))) return !scope.is(next + 1, Flag.QUOTE);
    else if (scope.is(next, Flag.VERB) || scope.is(next, Flag.COMPLEMENTISER)) return false;
  return true;
}
