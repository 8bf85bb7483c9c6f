import type { StatementKind } from '../../model/extraction.ts';
import type { WordRange } from './sentence/word-range.ts';

/** A possible statement of a sentence. */
export interface CueCandidate {
  readonly kind: StatementKind;
  /** The words that attribute the content; undefined for a name with a colon. */
  readonly cue: WordRange | undefined;
  readonly source: WordRange | undefined;
  /** The first word of the clause with the cue, or the comma or conjunction before it. */
  readonly clause: number;
  /** Whether the clause has no subject ("X left and said"). */
  readonly isShared: boolean;
  /** Whether the clause describes a noun ("X, who said"). */
  readonly isRelative: boolean;
  readonly content: WordRange | undefined;
  readonly isFronted: boolean;
  /** Whether the content is a clause. */
  readonly isReport: boolean;
}
