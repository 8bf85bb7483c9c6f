import type { EntityKey, EntityKind, ExtractedEntity } from './entity.ts';
import type { Span } from './span.ts';

/**
 * How a surface form leads to its entity.
 *
 * - NAME: the entity's own name or the fullest form of it in the article ("Vladimir Putin", "China").
 * - ALIAS: another name or a short form ("Putin", "WHO", "Burma").
 * - DEMONYM: an adjective or noun of nationality, for its country ("Chinese").
 * - METONYM: a capital or seat of power that stands for its government ("Beijing said").
 * - CAPITAL, CITY: the capital, or another city, that places the text in its country.
 */
export type MentionHow = 'NAME' | 'ALIAS' | 'DEMONYM' | 'METONYM' | 'CAPITAL' | 'CITY';

/** Points at one entity of the same extraction. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly key: EntityKey;
}

/** One occurrence of an entity in the body. `body.slice(start, end) === surface`, always. */
export interface Mention extends Span {
  readonly entity: EntityRef;
  readonly surface: string;
  readonly how: MentionHow;
  /** How sure the link is, from 0 to 1. */
  readonly confidence: number;
  /** The sentence it stands in. */
  readonly sentence: Span;
}

/** An office, post or occupation that a sentence says a person holds or held. */
export interface Role {
  readonly person: EntityRef;
  /** As the field writes it, capitalised, without the country: `Premier`, `Prime Minister`. */
  readonly title: string;
  /** The country, organisation or place it is a role of; null where the text does not say. */
  readonly of: EntityRef | null;
  /** False for a former holder ("former", "ex-", "late"). */
  readonly current: boolean;
  /** The words that say so, from the title to the name. */
  readonly span: Span;
  /** The sentence that proves it. */
  readonly sentence: Span;
}

/** Words in quotation marks that somebody said. `body.slice(start, end) === text`; the marks are outside. */
export interface Quotation extends Span {
  readonly text: string;
  readonly speaker: EntityRef | null;
  /** The verb of saying, as written ("said"), where there is one. */
  readonly verb: string | null;
  readonly sentence: Span;
}

export type QuantityKind = 'MONEY' | 'PERCENTAGE' | 'COUNT' | 'DURATION' | 'MEASURE';

/** A number with its unit. `body.slice(start, end) === text`. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In whole units: "$240 billion" is 240000000000. */
  readonly value: number;
  /**
   * MONEY: ISO 4217 code. PERCENTAGE: `percent`. DURATION and MEASURE: CLDR unit identifier in the
   * singular (`day`, `week`, `kilometer`). COUNT: the noun counted, as written.
   */
  readonly unit: string;
  readonly text: string;
  readonly sentence: Span;
}

/** A date or period. `body.slice(start, end) === text`. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** First day of the period, ISO 8601 calendar date. Relative expressions are resolved against publishedAt. */
  readonly from: string;
  /** Last day of the period, inclusive, ISO 8601 calendar date. */
  readonly to: string;
  readonly sentence: Span;
}

/**
 * How present an entity is in an article.
 */
export interface Presence {
  readonly entity: EntityRef;
  readonly mentionCount: number;
  /** Offset of the first mention. */
  readonly firstOffset: number;
  /** From 0 to 1; what goes into it is said where it is computed. */
  readonly salience: number;
}

/** Everything the extractor reads out of one article. */
export interface Extraction {
  /** In text order, none overlapping. */
  readonly sentences: readonly Span[];
  /** Each entity once, with at least one mention. */
  readonly entities: readonly ExtractedEntity[];
  /** By start, then longest first. */
  readonly mentions: readonly Mention[];
  /** One for each entity. */
  readonly presences: readonly Presence[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** The interface every extractor fills: pure, synchronous, never throws on any string. */
export interface Extractor {
  /** Names the rules and the model, so that what an older one made can be found and replaced. */
  readonly version: string;
  extract(article: ExtractorInput): Extraction;
}

/** What an extractor may look at. */
export interface ExtractorInput {
  readonly headline: string;
  readonly body: string;
  readonly publishedAt: Date;
  /** BCP 47 language tag. Default: `en`. Of a text in another language, only names of the gazetteers are extracted. */
  readonly language?: string;
}

/** A text and what was read out of it. */
export interface ExtractedText {
  /** The text in the one form that offsets refer to. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** Reads any text, in whatever form it comes, without keeping its caller from other work. */
export interface TextExtractor {
  extract(text: ExtractorInput): Promise<ExtractedText>;
}
