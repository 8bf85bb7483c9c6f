import type { KeysetSource } from '../keyset/list.ts';
import { type CountryRow, ENTITY_SQL } from '../rows.ts';

/** The countries with a land border to a country, by name. */
export const bordersOfCountry: KeysetSource<CountryRow> = {
  name: 'country_borders',
  columns: ENTITY_SQL.COUNTRY.columns,
  from: `country_border b join entity e on e.id = b.neighbour_id ${ENTITY_SQL.COUNTRY.join}`,
  parent: 'b.country_id',
  changesWith: 'entity',
  order: [
    { column: 'e.name', type: 'text', as: 'name' },
    { column: 'e.id', type: 'int8', as: 'id' },
  ],
  direction: 'asc',
};
