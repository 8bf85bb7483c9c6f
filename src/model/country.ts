import type { Coordinates, PlaceEntity } from './entity.ts';

/** A country or territory with an ISO 3166-1 code. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** Short English name: `Russia`, `South Korea`. */
  readonly name: string;
  readonly officialName: string;
  /** UN region and subregion: `Asia`, `Eastern Asia`. */
  readonly region: string;
  readonly subregion: string | null;
  readonly coordinates: Coordinates;
  /** The alpha-2 codes of the countries that have a land border with this country. */
  readonly borders: readonly string[];
  readonly capital: PlaceEntity | null;
  /** Other names: former, short and native names, abbreviations (`Burma`, `UK`). */
  readonly aliases: readonly string[];
  /** Adjectives and nouns of nationality: `Chinese`, `Briton`. */
  readonly demonyms: readonly string[];
  /** URIs that identify the country in other collections of data. */
  readonly sameAs: readonly string[];
}
