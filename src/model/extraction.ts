import type { Annotation } from './annotation.ts';
import type { EntityKey, EntityKind, ExtractedEntity } from './entity.ts';
import type { Span } from './span.ts';

/**
 * The way in which a surface form refers to its entity.
 *
 * - NAME: the name of the entity, or its fullest form in the article ("Vladimir Putin", "China").
 * - ALIAS: another name or a short form ("Putin", "WHO", "Burma").
 * - DEMONYM: an adjective or noun of nationality that refers to its country ("Chinese").
 * - METONYM: the name of a capital or seat of government, used for the government ("Beijing said").
 * - CAPITAL: the name of a capital, which also counts as a mention of its country.
 * - CITY: the name of another place, which also counts as a mention of its country.
 */
export type MentionHow = 'NAME' | 'ALIAS' | 'DEMONYM' | 'METONYM' | 'CAPITAL' | 'CITY';

/** A reference to an entity of the same extraction. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly key: EntityKey;
}

/** One occurrence of an entity in the body. `body.slice(start, end) === surface`. */
export interface Mention extends Span {
  readonly entity: EntityRef;
  readonly surface: string;
  readonly how: MentionHow;
  /** The confidence that the words refer to this entity, from 0 to 1. */
  readonly confidence: number;
  /** The sentence that contains the mention. */
  readonly sentence: Span;
}

/** One occurrence of an entity in the headline. `headline.slice(start, end) === surface`. */
export type HeadlineMention = Omit<Mention, 'sentence'>;

/** An office, post or occupation that, according to a sentence, a person holds or held. */
export interface Role {
  readonly person: EntityRef;
  /** The title, capitalised, without the country: `Premier`, `Prime Minister`. */
  readonly title: string;
  /**
   * The country, organisation or place of the role, or the person whom the holder serves; null if the text does not
   * state it.
   */
  readonly of: EntityRef | null;
  /** False if the text describes a former holder ("former", "ex-", "late"). */
  readonly current: boolean;
  /** The first day of the period in which the role began, as an ISO 8601 date; null if the text does not state it. */
  readonly since: string | null;
  /** The last day of the period in which the role ended, as an ISO 8601 date; null if the text does not state it. */
  readonly until: string | null;
  /** The words that state the role, including the name of the person. */
  readonly span: Span;
  /** The sentence that is the evidence. */
  readonly sentence: Span;
}

/** Direct speech, without its quotation marks. `body.slice(start, end) === text`. */
export interface Quotation extends Span {
  readonly text: string;
  /** The person or organisation that says the words; null if the text does not name it. */
  readonly speaker: EntityRef | null;
  /** The words that refer to the speaker, as written: "Li", "she", "the ministry"; null if there are none. */
  readonly speakerText: string | null;
  /** The verb of saying, as written ("said"); null if there is none. */
  readonly verb: string | null;
  readonly sentence: Span;
}

/**
 * The form of a statement.
 *
 * - DIRECT: the words of the source, in quotation marks.
 * - INDIRECT: a paraphrase in the words of the article, without quotation marks.
 * - MIXED: a paraphrase with some words of the source in quotation marks.
 */
export type StatementForm = 'DIRECT' | 'INDIRECT' | 'MIXED';

/**
 * The kind of a statement, which depends on the cue.
 *
 * - SAYS: the source states the content or comments on it ("said", "according to", "criticised").
 * - DENIES: the source rejects the content ("denied", "dismissed", "refuted").
 * - ASKS: the content is a question of the source ("wondered whether", "inquired").
 * - DEMANDS: the source requests or recommends the content ("called for", "urged", "ordered").
 * - PROMISES: the source promises, offers or intends the content ("promised", "agreed to", "plans to").
 * - WARNS: the source warns of the content ("warned", "cautioned", "threatened").
 * - EXPECTS: the source predicts the content ("expects", "forecast", "predicted").
 * - BELIEVES: the content is an opinion, a wish or a feeling of the source ("believes", "hopes", "supports").
 */
export type StatementKind =
  | 'SAYS'
  | 'DENIES'
  | 'ASKS'
  | 'DEMANDS'
  | 'PROMISES'
  | 'WARNS'
  | 'EXPECTS'
  | 'BELIEVES';

/** A statement that the article attributes to a source. The span is the content: `body.slice(start, end) === text`. */
export interface Statement extends Span {
  readonly text: string;
  readonly form: StatementForm;
  readonly kind: StatementKind;
  /** The person, organisation or country that states the content; null if the text does not name it. */
  readonly source: EntityRef | null;
  /** The words that refer to the source, as written: "Li", "officials"; null if there are none. */
  readonly sourceText: string | null;
  /** The words that attribute the content to the source, as written: "said", "according to"; null if there are none. */
  readonly cue: string | null;
  /** The sentence that contains the cue, or the start of the content if there is no cue. */
  readonly sentence: Span;
}

export type QuantityKind = 'MONEY' | 'PERCENTAGE' | 'COUNT' | 'DURATION' | 'MEASURE' | 'AGE';

/** A number with its unit. `body.slice(start, end) === text`. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number of units. For "$240 billion", the value is 240000000000. */
  readonly value: number;
  /** The upper end of a range, for which `value` is the lower end; null for a single number. */
  readonly maxValue: number | null;
  /**
   * MONEY: ISO 4217 code. PERCENTAGE: `percent`. DURATION, MEASURE and AGE: CLDR unit identifier in the singular (`day`,
   * `kilometer`, `year`). COUNT: the counted noun, as written.
   */
  readonly unit: string;
  readonly text: string;
  readonly sentence: Span;
}

/** A date or period. `body.slice(start, end) === text`. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** The first day of the period, as an ISO 8601 date. Relative expressions are resolved against publishedAt. */
  readonly from: string;
  /** The last day of the period, inclusive, as an ISO 8601 date. */
  readonly to: string;
  readonly sentence: Span;
}

/** The prominence of an entity in an article. */
export interface Presence {
  readonly entity: EntityRef;
  /** The number of mentions in the body; 0 if only the headline mentions the entity. */
  readonly mentionCount: number;
  /** Offset of the first mention in the body; the length of the body if there is none. */
  readonly firstOffset: number;
  /** From 0 to 1. See `salience.ts` for the formula. */
  readonly salience: number;
}

/** The result of extraction for one article. */
export interface Extraction {
  /** The sentences in order of appearance, without overlaps. */
  readonly sentences: readonly Span[];
  /** The entities. Each occurs once and has at least one mention in the body or the headline. */
  readonly entities: readonly ExtractedEntity[];
  /** The mentions in the body. Sorted by start offset, then by length, longest first. */
  readonly mentions: readonly Mention[];
  /** The mentions in the headline, in order of appearance. */
  readonly headlineMentions: readonly HeadlineMention[];
  /** Contains exactly one element for each entity. */
  readonly presences: readonly Presence[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  /** Sorted by start offset, then by end. Direct statements are quotations with a source or a cue. */
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /**
   * The entity of each annotation in the input; null if the text does not mention it. Omitted if the extractor does not
   * link annotations.
   */
  readonly links?: readonly (EntityRef | null)[];
}

/** A pure, synchronous extractor. It does not throw an error for any string. */
export interface Extractor {
  /** Identifies the rules and the model, so that results from older versions can be found and replaced. */
  readonly version: string;
  extract(article: ExtractorInput): Extraction;
}

/** The input of an extractor. */
export interface ExtractorInput {
  readonly headline: string;
  readonly body: string;
  readonly publishedAt: Date;
  /** BCP 47 language tag. Default: `en`. For other languages, only names in the gazetteers are extracted. */
  readonly language?: string;
  /** The annotations of the article in the input. Only an extractor that links annotations reads them. */
  readonly annotations?: readonly Annotation[];
}

/** A text and its extraction. */
export interface ExtractedText {
  /** The normalised text, to which all offsets refer. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** Extracts from any text, which need not be normalised, without blocking the event loop of the caller. */
export interface TextExtractor {
  extract(text: ExtractorInput): Promise<ExtractedText>;
}
