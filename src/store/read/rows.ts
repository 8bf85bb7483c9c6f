import type { EntityKind } from '../../model/entity.ts';
import type { MentionHow, QuantityKind, StatementForm, StatementKind } from '../../model/extraction.ts';

/**
 * A 63-bit id as a string of decimal digits, because it can exceed JavaScript's safe integers. Times in rows are ISO
 * 8601 in UTC.
 */
export type Id = string;

/** The greatest id, which is the greatest `int8`. */
export const MAX_ID = 2n ** 63n - 1n;

export interface ArticleRow {
  readonly id: Id;
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly language: string;
  /** The id of the article of which this is a copy; null if the article is not a copy. */
  readonly originalId: Id | null;
}

/**
 * Returns SQL for the number of articles in a table of counts: each story counts once, unless copies are included. Copies
 * have an `original_id`.
 */
export const articlesIn = (table: string, includeCopies: boolean): string =>
  includeCopies ? `(${table}.article_count + ${table}.copy_count)` : `${table}.article_count`;

/** The columns of `ArticleRow`. The body is read separately: it is large, and few queries need it. */
export const ARTICLE_COLUMNS = `a.id, a.slug, a.headline, a.published_at as "publishedAt", a.source,
  a.source_id as "sourceId", a.url, a.byline, a.section, a.language, a.original_id as "originalId"`;

/** The columns that most queries need. A response with nested lists can contain hundreds of these rows. */
interface EntityRowBase {
  readonly id: Id;
  readonly name: string;
  readonly slug: string;
  /** The number of articles that mention the entity, without copies. */
  readonly articleCount: number;
  readonly copyCount: number;
}

export interface PersonRow extends EntityRowBase {
  readonly kind: 'PERSON';
}
export interface OrganizationRow extends EntityRowBase {
  readonly kind: 'ORGANIZATION';
}
export interface CountryRow extends EntityRowBase {
  readonly kind: 'COUNTRY';
  readonly code: string;
  readonly alpha3: string;
}
export interface PlaceRow extends EntityRowBase {
  readonly kind: 'PLACE';
  readonly countryId: Id | null;
}
export type EntityRow = PersonRow | OrganizationRow | CountryRow | PlaceRow;
export interface RowOfKind {
  readonly PERSON: PersonRow;
  readonly ORGANIZATION: OrganizationRow;
  readonly COUNTRY: CountryRow;
  readonly PLACE: PlaceRow;
}

// The remaining columns of entities, which are read only when requested.

export interface EntityFigures {
  readonly id: Id;
  readonly mentionCount: number;
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
}
/** Coordinates are WGS 84, in degrees. */
export interface CountryFacts {
  readonly id: Id;
  readonly officialName: string;
  readonly region: string;
  readonly subregion: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly capitalId: Id | null;
}
export interface PlaceFacts {
  readonly id: Id;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const SHARED_COLUMNS = `e.id, e.kind, e.name, e.slug, e.article_count as "articleCount", e.copy_count as "copyCount"`;
const COUNTRY_COLUMNS = 'c.code, c.alpha3';
const PLACE_COLUMNS = 'pl.country_id as "countryId"';
const COUNTRY_JOIN = 'left join country c on c.entity_id = e.id';
// This is a lateral join, so that PostgreSQL looks up each place. With a plain join, PostgreSQL may scan all places
// for a few rows.
const PLACE_JOIN =
  'left join lateral (select p.country_id from place p where p.entity_id = e.id limit 1) pl on true';

/** The columns to select and the tables to join to `entity e`, for rows of one kind. */
export const ENTITY_SQL: Record<EntityKind, { readonly columns: string; readonly join: string }> = {
  PERSON: { columns: SHARED_COLUMNS, join: '' },
  ORGANIZATION: { columns: SHARED_COLUMNS, join: '' },
  COUNTRY: { columns: `${SHARED_COLUMNS}, ${COUNTRY_COLUMNS}`, join: COUNTRY_JOIN },
  PLACE: { columns: `${SHARED_COLUMNS}, ${PLACE_COLUMNS}`, join: PLACE_JOIN },
};

/** The columns to select and the tables to join to `entity e`, for rows of any kind. */
export const ANY_ENTITY_SQL = {
  columns: `${SHARED_COLUMNS}, ${COUNTRY_COLUMNS}, ${PLACE_COLUMNS}`,
  join: `${COUNTRY_JOIN} ${PLACE_JOIN}`,
};

/** A span of an article's body and of its sentence, in UTF-16 code units. */
export interface Located {
  readonly articleId: Id;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** Returns the columns of `Located` in a table. */
export const located = (table: string): string =>
  `${table}.article_id as "articleId", ${table}.start, ${table}."end",
  ${table}.sentence_start as "sentenceStart", ${table}.sentence_end as "sentenceEnd"`;

export interface MentionRow extends Located {
  readonly entityId: Id;
  readonly surface: string;
  readonly how: MentionHow;
  readonly confidence: number;
  /** Set if the mention is in the headline. The offsets of the sentence are then 0. */
  readonly isInHeadline?: true;
}
export interface RoleRow {
  readonly id: Id;
  readonly personId: Id;
  readonly title: string;
  readonly ofId: Id | null;
  readonly current: boolean;
  readonly articleCount: number;
  readonly copyCount: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}
export interface EvidenceRow extends Located {
  readonly roleId: Id;
  readonly current: boolean;
  readonly since: string | null;
  readonly until: string | null;
}
export interface QuotationRow extends Located {
  readonly id: Id;
  readonly text: string;
  readonly speakerId: Id | null;
  readonly speakerText: string | null;
  readonly verb: string | null;
}
export interface StatementRow extends Located {
  readonly id: Id;
  readonly text: string;
  readonly form: StatementForm;
  readonly kind: StatementKind;
  readonly sourceId: Id | null;
  readonly sourceText: string | null;
  readonly cue: string | null;
}
export interface QuantityRow extends Located {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly maxValue: number | null;
  readonly unit: string;
  readonly text: string;
}
export interface TimeExpressionRow extends Located {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}
