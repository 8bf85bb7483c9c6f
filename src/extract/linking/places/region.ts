import type { KnownPlace } from '../../../gazetteer/index.ts';
import type { PhraseIndex } from '../../document/phrase-index.ts';

/** The region that the words next to a place's name state. */
export interface StatedRegion {
  /** The ISO 3166-1 alpha-2 code of the region's country. */
  readonly country: string;
  /** The code of the division that the region is; empty if the region is a country, or if the code is unknown. */
  readonly division: string;
  /** Whether the place is the region itself: "Washington state". */
  readonly isPlaceItself: boolean;
}

/** Returns the state, province or region with a name in a country. */
export const regionNamed = (phrases: PhraseIndex, name: string, country: string): KnownPlace | undefined =>
  phrases.lookup(name)?.places?.find(({ entity, isRegion }) => isRegion && entity.countryCode === country);
