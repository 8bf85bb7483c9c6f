import { type PlaceLists, placeLists } from '../../../scripts/train/places.ts';
import { countries } from '../../../src/gazetteer/index.ts';
import { CITY_COLUMNS } from '../../../src/gazetteer/places/cities.ts';
import { readTable } from '../../../src/gazetteer/table.ts';

/** Returns the places of the gazetteer, in the form of the training data. */
export function gazetteerPlaces(): PlaceLists {
  const cities = readTable('cities', CITY_COLUMNS);
  return placeLists(
    countries().map(({ code, name, officialName, capital, demonyms }) => ({
      cca2: code,
      name: { common: name, official: officialName },
      capital: capital ? [capital.name] : [],
      demonyms: { eng: Object.fromEntries(demonyms.map((demonym) => [demonym, demonym])) },
    })),
    cities.map(([name, country, , thousands]) => ({ name, country, population: Number(thousands) * 1000 })),
  );
}
