import { type Cue, takesClause } from '../cues/cue.ts';
import type { CueSubject } from '../phrases/subject.ts';
import { lastWord } from '../sentence/clauses.ts';
import type { Scope } from '../sentence/scope.ts';
import type { WordRange } from '../sentence/word-range.ts';
import { lastOf } from './clause-end.ts';
import { afterCue } from './complement.ts';
import { followsSpeech } from './direct-speech.ts';
import { frontedContent } from './fronted.ts';

/** The content of a cue and the source if the source follows the cue. */
export interface CueContent {
  readonly words: WordRange;
  readonly source?: WordRange;
  /** Whether the content precedes the cue, at least in part. */
  readonly isFronted: boolean;
}

/** Returns the content of a cue before other cues of the sentence limit it. */
export function contentOf(scope: Scope, cue: Cue, subject: CueSubject): CueContent | undefined {
  const last = lastWord(scope);
  const isClause = takesClause(cue);
  if (isClause && !cue.isPassive) {
    if (followsSpeech(scope, cue, subject)) return undefined;
    const fronted = frontedContent(scope, cue, subject, last);
    if (fronted === 'DIRECT') return undefined;
    if (fronted) return fronted;
  }
  const after = afterCue(scope, cue);
  if (after === undefined || after > last) return undefined;
  return { words: { first: after, last: lastOf(scope, cue, subject, after, last) }, isFronted: false };
}
