import type { Cue } from '../cues/cue.ts';
import type { CueSubject } from '../phrases/subject.ts';
import { nextComma } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';

const SENTENCE_OPENER =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whereas|while)$/;

/** Returns the last word of the clause that begins at `after`. */
export function lastOf(scope: Scope, cue: Cue, subject: CueSubject, after: number, last: number): number {
  const opener = scope.lower(subject.clause) === ',' ? subject.clause + 1 : subject.clause;
  const isLeading = SENTENCE_OPENER.test(scope.lower(opener)) && opener <= scope.from + 2;
  if (
    isLeading ||
    (subject.relation === 'RELATIVE' && scope.lower(subject.clause) === ',') ||
    (!subject.phrase && cue.head <= scope.from + 1 && cue.word.form === 'PAST')
  ) {
    const comma = nextComma(scope, after, last);
    return comma === undefined ? last : comma - 1;
  }
  if (subject.relation === 'OWN' && cue.shape === 'ING' && !cue.word.frames.has('CLAUSE'))
    return modifierEnd(scope, after, last);
  const takesNoun = !(
    scope.lower(after) === 'to' ||
    scope.is(after, Flag.COMPLEMENTISER) ||
    cue.word.frames.has('CLAUSE')
  );
  for (let at = after + 1; at < last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (text === ';') return at - 1;
    if (takesNoun && /^[–—]$|^--?$/.test(text)) return at - 1;
    if (
      text === ',' &&
      /^(?:but|although|though|whereas)$/.test(scope.lower(at + 1)) &&
      (takesNoun || cue.kind !== 'SAYS')
    )
      return at - 1;
    if (
      takesNoun &&
      text === ',' &&
      /^(?:and|as|while|after|when|which|who|saying|before|because)$/.test(scope.lower(at + 1))
    )
      return at - 1;
  }
  return last;
}

/** Returns the end of a participle that describes a noun: "Democrats supporting Lund have left". */
function modifierEnd(scope: Scope, from: number, last: number): number {
  for (let at = from + 1; at <= last; at += 1) {
    const text = scope.lower(at);
    if (text === ',' || text === ';' || /^[–—)]$|^--?$/.test(text)) return at - 1;
    if (scope.is(at, Flag.VERB) && !/ed$/.test(text) && !scope.isQuoted(at)) return at - 1;
  }
  return last;
}
