import type { EntityKind, ExtractedEntity } from '../../../model/entity.ts';
import { entityId, refId } from '../../identity.ts';
import { slugify } from '../../slug.ts';

/** An entity of an article. */
export interface EntityRecord {
  readonly id: bigint;
  readonly kind: EntityKind;
  readonly key: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly slugBase: string;
  /** The details of a place; null for other kinds. */
  readonly place: PlaceRecord | null;
  /** The identifiers from the gazetteers. */
  readonly sameAs: readonly string[];
}

interface PlaceRecord {
  readonly country: bigint | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Returns the slug of an entity with this name, without a suffix. */
export const entitySlugBase = (name: string): string => slugify(name) || 'unnamed';

export function entityRecord(entity: ExtractedEntity): EntityRecord {
  const { kind, key, name, sameAs = [] } = entity;
  const slugBase = entitySlugBase(name);
  return { id: refId(entity), kind, key, name, slugBase, place: placeRecord(entity), sameAs };
}

function placeRecord(entity: ExtractedEntity): PlaceRecord | null {
  if (entity.kind !== 'PLACE') return null;
  const { countryCode, coordinates } = entity;
  return {
    country: countryCode === null ? null : entityId('COUNTRY', countryCode),
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
  };
}
