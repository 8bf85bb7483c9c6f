/** The kinds of entity. */
export type EntityKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE';

/**
 * The identity of an entity within its kind. Its id and slug are derived from the kind and the key alone, so that the
 * same key denotes the same entity in every article, in any order of ingestion.
 *
 * - COUNTRY: the ISO 3166-1 alpha-2 code, `CN`.
 * - PERSON: the full name, folded over spelling variants (`volodimir zelenski`). A name that many people have is
 *   followed by a vertical bar and the field of the person, if the article states it (`john smith|sport`).
 * - ORGANIZATION: the folded canonical name.
 * - PLACE: the folded canonical name, a vertical bar, and the alpha-2 code of its country, if known (`moscow|RU`). For a
 *   place that is not the largest with its name in its country, the code of its state or province follows
 *   (`rochester|US|NH`).
 */
export type EntityKey = string;

interface EntityBase {
  readonly key: EntityKey;
  /** The fullest form of the name in this article, or the gazetteer's canonical name. */
  readonly name: string;
  /** URIs that identify the entity in other collections of data, according to the gazetteers. Omitted if there are none. */
  readonly sameAs?: readonly string[];
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface PersonEntity extends EntityBase {
  readonly kind: 'PERSON';
}

interface CountryEntity extends EntityBase {
  readonly kind: 'COUNTRY';
}

export interface OrganizationEntity extends EntityBase {
  readonly kind: 'ORGANIZATION';
}

export interface PlaceEntity extends EntityBase {
  readonly kind: 'PLACE';
  /**
   * The ISO 3166-1 alpha-2 code of the country of the place; null if the country is unknown, or if the place is in no
   * country (for example, an ocean).
   */
  readonly countryCode: string | null;
  readonly coordinates: Coordinates | null;
}

export type ExtractedEntity = PersonEntity | CountryEntity | OrganizationEntity | PlaceEntity;
