import type { ExtractedEntity } from '../model/entity.ts';
import type {
  ExtractorInput,
  Mention,
  Presence,
  Quantity,
  Quotation,
  Role,
  TimeExpression,
} from '../model/extraction.ts';
import type { Span } from '../model/span.ts';
import type { Document } from './document.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { Tagger } from './tagger/tagger.ts';

export type NameType = 'PER' | 'ORG' | 'LOC';

/** A run of words recognised as a name: words `[first, last]`. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** What the steps read and write: each layer is filled by one step, in the order that their needs ask for. */
export interface Draft {
  readonly input: ExtractorInput;
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** The trained recogniser; without one, names are recognised by rules alone. */
  readonly tagger: Tagger | null;
  /** Known phrases in text order, none overlapping, longest first. */
  matches: readonly Match[];
  /** Recognised names in text order, none overlapping. */
  names: readonly Name[];
  /** Number of the name that each word belongs to, or -1. */
  nameOfWord: Int32Array;
  readonly entities: Map<string, ExtractedEntity>;
  readonly mentions: Mention[];
  roles: readonly Role[];
  quotations: readonly Quotation[];
  quantities: readonly Quantity[];
  times: readonly TimeExpression[];
  presences: readonly Presence[];
}

/** The layers of a draft that steps build on one another. */
type Layer =
  | 'matches'
  | 'names'
  | 'people'
  | 'organisations'
  | 'places'
  | 'countries'
  | 'roles'
  | 'quotations'
  | 'quantities'
  | 'times'
  | 'presences';

/** One step of the pipeline. */
export interface Step {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly gives: readonly Layer[];
  run(draft: Draft): void;
}

export function newDraft(
  input: ExtractorInput,
  document: Document,
  lexicon: Lexicon,
  tagger: Tagger | null,
): Draft {
  return {
    input,
    document,
    lexicon,
    tagger,
    matches: [],
    names: [],
    nameOfWord: new Int32Array(document.words.length).fill(-1),
    entities: new Map(),
    mentions: [],
    roles: [],
    quotations: [],
    quantities: [],
    times: [],
    presences: [],
  };
}

/** Adds a mention over words `[first, last]`, and its entity where it is new. */
export function mention(
  draft: Draft,
  entity: ExtractedEntity,
  span: Span,
  sentence: number,
  how: Mention['how'],
  confidence: number,
): void {
  const { body, sentences } = draft.document;
  const { start, end } = span;
  const within = sentences[sentence];
  if (!within) return;
  const id = `${entity.kind} ${entity.key}`;
  if (!draft.entities.has(id)) draft.entities.set(id, entity);
  draft.mentions.push({
    entity: { kind: entity.kind, key: entity.key },
    start,
    end,
    surface: body.slice(start, end),
    how,
    // More digits would say nothing, and would be others on another machine.
    confidence: Math.round(confidence * 1e4) / 1e4,
    sentence: { start: within.start, end: within.end },
  });
}

/** The characters that words `[first, last]` cover. */
export function spanOf(document: Document, first: number, last: number): Span {
  return { start: document.words[first]?.start ?? 0, end: document.words[last]?.end ?? 0 };
}
