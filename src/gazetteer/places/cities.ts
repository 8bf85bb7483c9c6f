import { once } from '../../once.ts';
import { type Fields, StoredTable } from '../compact/stored-table.ts';
import { listOf, readTable } from '../table.ts';
import { type KnownPlace, placeEntity, pointOf } from './known-place.ts';
import type { PlaceTable } from './place-list.ts';
import { saintForms } from './saint-forms.ts';

/** The columns of the tables of cities and towns. */
export const CITY_COLUMNS = [
  'name',
  'country',
  'division',
  'populationThousands',
  'latitude',
  'longitude',
  'geonames',
] as const;

/** A row of the tables of cities and towns. */
type CityRow = Fields<typeof CITY_COLUMNS>;

/** Returns the place of a row with `CITY_COLUMNS`. */
export function cityOf(row: CityRow, names: readonly string[] = [row[0]]): KnownPlace {
  const [name, code, division, population, latitude, longitude, geonames] = row;
  return {
    entity: placeEntity(name, code, pointOf(latitude, longitude), geonames),
    names,
    weight: Number(population),
    population: Number(population),
    curated: false,
    isCapital: false,
    isRegion: false,
    division,
  };
}

/** The cities, largest first. */
export function cities(): PlaceTable {
  const table = new StoredTable('cities', CITY_COLUMNS);
  const namesOf = (row: number): readonly string[] => {
    const name = table.nameOf(row);
    const others = renamed().has(name) ? (renamed().get(name)?.get(table.row(row)[1]) ?? []) : [];
    return [name, ...others, ...(/^(?:Saint|St\.) /.test(name) ? saintForms(name) : [])];
  };
  return { length: table.length, at: (row) => cityOf(table.row(row), namesOf(row)), namesOf };
}

/** For the cities that the table lists by other names, their English and short names by name and country. */
const renamed = once(() => {
  const byName = new Map<string, Map<string, readonly string[]>>();
  for (const [name, code, others] of readTable('city-names', ['name', 'country', 'otherNames']))
    byName.set(name, (byName.get(name) ?? new Map<string, readonly string[]>()).set(code, listOf(others)));
  return byName;
});
