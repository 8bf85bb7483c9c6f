import type { Cue } from '../cues/cue.ts';
import type { CueSubject } from '../phrases/subject.ts';
import { nextComma } from '../sentence/clauses.ts';
import { isListComma } from '../sentence/lists.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';

/** Words that begin a subordinate clause before the main clause. */
const LEADING = /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whereas|while)$/;
/** Words after a comma that begin a clause of the article, except after verbs like "said". */
const CONTRASTING = /^(?:although|but|though|whereas)$/;
/** Words after a comma that are not part of a noun phrase. */
const AFTER_NOUN =
  /^(?:after|although|and|as|because|before|but|saying|though|when|whereas|which|while|who)$/;
/** Words after a comma that are not part of an infinitive. */
const AFTER_INFINITIVE = /^(?:although|as|but|though|whereas|which|while|who)$/;
const DASH = /^[–—]$|^--?$/;

/** Returns the last word of the content that begins at `after`. */
export function lastOf(scope: Scope, cue: Cue, subject: CueSubject, after: number, end: number): number {
  let last = end;
  const { relation, phrase, clause } = subject;
  const isAfterComma = scope.lower(clause) === ',';
  const opener = isAfterComma ? clause + 1 : clause;
  const isLeading = LEADING.test(scope.lower(opener)) && opener <= scope.from + 2;
  // "Asked whether the line is safe, …"
  const isParticiple = !phrase && cue.head <= scope.from + 1 && cue.word.form === 'PAST';
  if (isLeading || isParticiple || (relation === 'RELATIVE' && isAfterComma))
    return (nextComma(scope, after, last) ?? last + 1) - 1;
  const takesClause = cue.word.frames.has('CLAUSE');
  // "Lund, responding to the news, attacked the plan": the main verb follows the participle.
  if (relation === 'SHARED' && cue.shape === 'ING' && isAfterComma) last = beforeMainVerb(scope, after, last);
  // "A speech declaring that the line was safe": the content is a clause.
  const isClause = takesClause || scope.is(after, Flag.COMPLEMENTISER);
  if (relation === 'OWN' && cue.shape === 'ING' && !isClause) return modifierEnd(scope, after, last);
  const isNoun = !takesClause && scope.lower(after) !== 'to' && !scope.is(after, Flag.COMPLEMENTISER);
  for (let at = after + 1; at < last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    // "Contested the charge but stopped the trade": a second verb follows.
    if (isNoun && text === 'but' && scope.is(at + 1, Flag.VERB)) return at - 1;
    if (text === ';' || (isNoun && DASH.test(text))) return at - 1;
    if (text !== ',') continue;
    const next = scope.lower(at + 1);
    // "To send a pair, for which Lund thanked him": what the article adds after an infinitive.
    const isAdded = AFTER_INFINITIVE.test(next) || /^(?:which|whom|whose)$/.test(scope.lower(at + 2));
    if (scope.lower(after) === 'to' && isAdded) return at - 1;
    if (isNoun ? AFTER_NOUN.test(next) : cue.kind !== 'SAYS' && CONTRASTING.test(next)) return at - 1;
  }
  return last;
}

/** Returns the word before the first comma after which a verb follows; `last` if there is none. */
function beforeMainVerb(scope: Scope, from: number, last: number): number {
  const comma = nextComma(scope, from, last);
  return comma !== undefined && scope.is(comma + 1, Flag.VERB) && /ed$/.test(scope.lower(comma + 1))
    ? comma - 1
    : last;
}

/** Returns the end of a participle that describes a noun: "Democrats supporting Lund have left". */
function modifierEnd(scope: Scope, from: number, last: number): number {
  for (let at = from + 1; at <= last; at += 1) {
    const text = scope.lower(at);
    if (/^[;)]$/.test(text) || (text === ',' && !isListComma(scope, at)) || DASH.test(text)) return at - 1;
    if (scope.is(at, Flag.VERB) && !text.endsWith('ed') && !scope.isQuoted(at)) return at - 1;
  }
  return last;
}
