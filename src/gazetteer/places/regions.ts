import type { Coordinates } from '../../model/entity.ts';
import { StoredTable } from '../compact/stored-table.ts';
import { listOf } from '../table.ts';
import { type KnownPlace, placeEntity, pointOf } from './known-place.ts';
import type { PlaceTable } from './place-list.ts';

/** The states, provinces and regions. */
export function regions(): PlaceTable {
  const table = new StoredTable('regions', [
    'name',
    'country',
    'division',
    'populationThousands',
    'latitude',
    'longitude',
  ]);
  return {
    length: table.length,
    at(row) {
      const [name, code, division, population, latitude, longitude] = table.row(row);
      return region([name], code, division, Number(population), pointOf(latitude, longitude));
    },
    namesOf: (row) => [table.nameOf(row)],
  };
}

/** The regions that are compiled by hand. */
export function areas(): PlaceTable {
  const table = new StoredTable('areas', ['name', 'country', 'populationThousands', 'otherNames']);
  const namesOf = (row: number): readonly [string, ...string[]] => {
    const [name, , , otherNames] = table.row(row);
    return [name, ...listOf(otherNames)];
  };
  return {
    length: table.length,
    at(row) {
      const [, code, population] = table.row(row);
      return region(namesOf(row), code, '', Number(population), null);
    },
    namesOf,
  };
}

function region(
  names: readonly [string, ...string[]],
  code: string,
  division: string,
  population: number,
  point: Coordinates | null,
): KnownPlace {
  return {
    entity: placeEntity(names[0], code, point, ''),
    names,
    weight: population,
    population,
    curated: false,
    isCapital: false,
    isRegion: true,
    division,
  };
}
