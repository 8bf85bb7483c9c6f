import type { ExtractedEntity } from '../../model/entity.ts';
import type {
  ExtractorInput,
  Mention,
  MentionHow,
  Presence,
  Quantity,
  Quotation,
  Role,
  TimeExpression,
} from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { type Document, sentenceOf } from './document.ts';
import type { Lexicon, Match } from './lexicon.ts';

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
  /** Index in `mentions` by entity and start. */
  readonly mentionAt: Map<string, number>;
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
    mentionAt: new Map(),
    roles: [],
    quotations: [],
    quantities: [],
    times: [],
    presences: [],
  };
}

const DIRECTNESS: Readonly<Record<MentionHow, number>> = {
  NAME: 6,
  ALIAS: 5,
  DEMONYM: 4,
  METONYM: 3,
  CAPITAL: 2,
  CITY: 1,
};

/**
 * Adds a mention that begins in word `at`, and its entity where it is new. An entity has one mention at each offset:
 * the most direct one, and the longest of equally direct ones. At "Japan Line", taken for a place in Japan, the country
 * is mentioned by its name and by the place; the name stays.
 */
export function mention(
  draft: Draft,
  entity: ExtractedEntity,
  { start, end }: Span,
  at: number,
  how: MentionHow,
  confidence: number,
): void {
  const id = `${entity.kind} ${entity.key}`;
  if (!draft.entities.has(id)) draft.entities.set(id, entity);
  const index = draft.mentionAt.get(`${id} ${start}`) ?? draft.mentions.length;
  const other = draft.mentions[index];
  if (other && !isMoreDirect(how, end, other)) return;
  draft.mentionAt.set(`${id} ${start}`, index);
  draft.mentions[index] = {
    entity: { kind: entity.kind, key: entity.key },
    start,
    end,
    surface: draft.document.body.slice(start, end),
    how,
    // More digits would say nothing, and would be others on another machine.
    confidence: Math.round(confidence * 1e4) / 1e4,
    sentence: sentenceOf(draft.document, at),
  };
}

function isMoreDirect(how: MentionHow, end: number, other: Mention): boolean {
  const difference = DIRECTNESS[how] - DIRECTNESS[other.how];
  return difference === 0 ? end > other.end : difference > 0;
}
