import { type Cue, takesClause } from '../cues/cue.ts';
import { isTime } from '../sentence/adverbs.ts';
import { beginsClause, beginsPhrase } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import { adverbialEnd, afterAdverbial } from './adverbials.ts';
import { afterHearer, hearerEnd } from './hearer.ts';

/** Returns the first word of the content after a cue. */
export function afterCue(scope: Scope, cue: Cue): number | undefined {
  const { frames, particles } = cue.word;
  let at = cue.next;
  // "Said Joe Lund: “…”": the verb begins the sentence, and direct speech follows.
  if (scope.reader.isFirst(cue.head) && cue.shape === 'FINITE' && scope.reader.isCapital(at))
    return undefined;
  if (cue.isPassive) return passiveContent(scope, cue);
  if (scope.lower(at) === ',') {
    const close = interjectionEnd(scope, at);
    if (close === undefined) return scope.is(at + 1, Flag.QUOTE) ? at + 1 : undefined;
    at = close;
  }
  if (scope.lower(at) === ':') return at + 1;
  if (cue.next > cue.head + 1 && isBeforeSpeech(scope, at)) return undefined;
  if (cue.next > cue.head + 1)
    return beginsPhrase(scope, at) || scope.is(at, Flag.COMPLEMENTISER) ? at : undefined;
  const isClause = takesClause(cue);
  // "Agreed on Monday to", "said afterwards that".
  const timed = adverbialEnd(scope, at);
  const isNegated = timed === at && scope.lower(at) === 'not' && scope.lower(at + 1) === 'to';
  if (frames.has('TO') && isNegated) return at;
  if (frames.has('TO') && scope.lower(timed) === 'to')
    at = scope.lower(timed - 1) === 'not' ? timed - 1 : timed;
  else if (isClause && scope.is(timed, Flag.COMPLEMENTISER)) at = timed;
  const text = scope.lower(at);
  // "To show that" attributes a clause, but "to support the bridge" states a purpose.
  if (cue.shape === 'INFINITIVE' && !scope.is(at, Flag.COMPLEMENTISER | Flag.QUOTE)) return undefined;
  if (scope.is(at, Flag.QUOTE)) return isClause || frames.has('NOUN') ? at : undefined;
  if (scope.is(at, Flag.COMPLEMENTISER) && isClause) return at;
  if (text === 'not' && scope.lower(at + 1) === 'to') return frames.has('TO') ? at : undefined;
  if (text === 'to')
    return frames.has('TO') ? at : cue.word.verb === 'ask' || cue.word.verb === 'urge' ? at : undefined;
  if (cue.word.verb === 'ask') {
    const question = hearerEnd(scope, at, particles);
    if (scope.is(question, Flag.COMPLEMENTISER)) return question;
  }
  if (frames.has('HEARER')) return afterHearer(scope, at, particles);
  if (isClause) {
    const clause = afterAdverbial(scope, at);
    if (clause !== undefined) return clause;
    if (isTime(scope, at)) return undefined;
  }
  // "The plan he had outlined last May": the content precedes the verb.
  if (isTime(scope, at) && !scope.is(adverbialEnd(scope, at), Flag.WORD | Flag.QUOTE)) return undefined;
  if (frames.has('NOUN') || frames.has('CLAUSE')) return beginsPhrase(scope, at) ? at : undefined;
  if (frames.has('FULL_CLAUSE')) return beginsPhrase(scope, at) && beginsClause(scope, at) ? at : undefined;
  return undefined;
}

/** Returns whether a phrase, a comma and direct speech begin at a word: "wrote of Lund, “…”". */
function isBeforeSpeech(scope: Scope, from: number): boolean {
  for (let at = from; at < from + 6 && at < scope.end; at += 1)
    if (scope.lower(at) === ',') return scope.is(at + 1, Flag.QUOTE);
  return false;
}

function passiveContent(scope: Scope, cue: Cue): number | undefined {
  const at = cue.next;
  if (cue.next > cue.head + 1 && cue.word.verb === 'ask') return at;
  if (scope.is(at, Flag.COMPLEMENTISER) && (cue.word.frames.has('CLAUSE') || cue.word.frames.has('HEARER')))
    return at;
  if (!takesClause(cue)) return undefined;
  for (let next = at; next < at + 10 && scope.is(next, Flag.WORD); next += 1)
    if (/^(?:whether|if|about|that)$/.test(scope.lower(next)))
      return scope.lower(next) === 'about' ? next + 1 : next;
  return undefined;
}

/** Returns the end of ", however," after a cue. */
function interjectionEnd(scope: Scope, comma: number): number | undefined {
  for (let at = comma + 1; at < comma + 8 && at < scope.end; at += 1)
    if (scope.lower(at) === ',')
      return scope.is(at + 1, Flag.COMPLEMENTISER) || at <= comma + 3 ? at + 1 : undefined;
  return undefined;
}
