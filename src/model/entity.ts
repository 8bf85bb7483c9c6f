/** The kinds of thing an article can be about. */
export type EntityKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE';

/**
 * What an entity is known by, and all that its id and slug are made of: the same key is the same
 * entity in every article, whatever the order in which articles arrive.
 *
 * - COUNTRY: the ISO 3166-1 alpha-2 code, `CN`.
 * - PERSON: the full name folded over spelling variants (`volodimir zelenski`), and for a name that many people bear,
 *   where the article tells it, a vertical bar and the field of its bearer (`john smith|sport`).
 * - ORGANIZATION: the folded canonical name.
 * - PLACE: the folded canonical name, a vertical bar, and the alpha-2 code of its country or nothing (`moscow|RU`).
 */
export type EntityKey = string;

interface EntityBase {
  readonly key: EntityKey;
  /** The fullest form of the name in this article, or the gazetteer's canonical name. */
  readonly name: string;
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
  /** ISO 3166-1 alpha-2 code of the country it lies in; null where unknown or in none (an ocean). */
  readonly countryCode: string | null;
  readonly coordinates: Coordinates | null;
}

export type ExtractedEntity = PersonEntity | CountryEntity | OrganizationEntity | PlaceEntity;
