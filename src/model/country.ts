import type { Coordinates, PlaceEntity } from './entity.ts';

/** A country or territory with an ISO 3166-1 code, as reference works know it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** Short English name as the news uses it: `Russia`, `South Korea`. */
  readonly name: string;
  readonly officialName: string;
  /** UN region and subregion: `Asia`, `Eastern Asia`. */
  readonly region: string;
  readonly subregion: string | null;
  readonly coordinates: Coordinates;
  /** Alpha-2 codes of the countries it has a land border with. */
  readonly borders: readonly string[];
  readonly capital: PlaceEntity | null;
  /** Other names: former, short, native, abbreviations (`Burma`, `UK`). */
  readonly aliases: readonly string[];
  /** Adjectives and nouns of nationality: `Chinese`, `Briton`. */
  readonly demonyms: readonly string[];
}
