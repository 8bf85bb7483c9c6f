import type {
  ExtractorInput,
  HeadlineMention,
  Presence,
  Quantity,
  Quotation,
  Role,
  Statement,
  TimeExpression,
} from '../../model/extraction.ts';
import type { Tagger } from '../tagger/tagger.ts';
import type { Document } from './document.ts';
import { MentionList } from './mention-list.ts';
import type { Match, PhraseIndex } from './phrase-index.ts';

export type NameType = 'PER' | 'ORG' | 'LOC';

/** Words `[first, last]`, recognised as a name. */
export interface DraftName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** The intermediate results of an extraction. Each layer is written by one step; mentions are added by the linking steps. */
export interface Draft {
  readonly input: ExtractorInput;
  readonly document: Document;
  readonly phrases: PhraseIndex;
  /** The trained tagger. If there is none, names are recognised by rules only. */
  readonly tagger: Tagger | undefined;
  /** The known phrases, in order of appearance. They do not overlap. */
  matches: readonly Match[];
  /** Recognised names, in order of appearance. */
  names: readonly DraftName[];
  /** For each word, the name that contains it. Written with `names`. */
  readonly nameOfWord: (DraftName | undefined)[];
  /** For each word, 1 if it is part of another kind of name: an event, a law, a work. Written with `names`. */
  readonly isOtherName: Uint8Array;
  /** For each word, 1 if the word is part of a short form of a person's name that was not recognised as a person. */
  readonly isShortForm: Uint8Array;
  readonly mentions: MentionList;
  roles: readonly Role[];
  quotations: readonly Quotation[];
  statements: readonly Statement[];
  quantities: readonly Quantity[];
  times: readonly TimeExpression[];
  /** The mentions in the headline. Their entities are in `mentions`, including those that the body does not mention. */
  headlineMentions: readonly HeadlineMention[];
  presences: readonly Presence[];
}

/** The layers of a draft. A step states the layers that it requires and the layers that it writes. */
type Layer =
  | 'matches'
  | 'names'
  | 'people'
  | 'organisations'
  | 'places'
  | 'countries'
  | 'roles'
  | 'quotations'
  | 'statements'
  | 'quantities'
  | 'times'
  | 'headline'
  | 'presences';

/** One step of the pipeline. */
export interface Step {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly gives: readonly Layer[];
  run(draft: Draft): void;
}

/** Returns a draft without results. */
export function newDraft(
  input: ExtractorInput,
  document: Document,
  phrases: PhraseIndex,
  tagger: Tagger | undefined,
): Draft {
  return {
    input,
    document,
    phrases,
    tagger,
    matches: [],
    names: [],
    nameOfWord: new Array<DraftName | undefined>(document.words.length).fill(undefined),
    isOtherName: new Uint8Array(document.words.length),
    isShortForm: new Uint8Array(document.words.length),
    mentions: new MentionList(document),
    roles: [],
    quotations: [],
    statements: [],
    quantities: [],
    times: [],
    headlineMentions: [],
    presences: [],
  };
}

/**
 * Returns the name that contains a word; undefined if no name contains the word, or if `isShortForm` is 1 for the
 * word.
 */
export function nameAt({ nameOfWord, isShortForm }: Draft, at: number): DraftName | undefined {
  return at < 0 || isShortForm[at] === 1 ? undefined : nameOfWord[at];
}
