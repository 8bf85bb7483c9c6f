import type { EntityKind } from '../../model/entity.ts';

/** Returns whether identifiers of a place show that it is a country: codes of ISO 3166-1. */
const isCountryCode = (identifier: string): boolean =>
  /\biso-?3166-1(?:a[23]|-alpha-[23])?\b/i.test(identifier);

/** Returns COUNTRY for a place with a country code, and otherwise PLACE. */
export const placeKind = (identifiers: readonly string[]): EntityKind =>
  identifiers.some(isCountryCode) ? 'COUNTRY' : 'PLACE';
