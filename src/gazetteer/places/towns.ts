import { once } from '../../once.ts';
import { StoredTable } from '../compact/stored-table.ts';
import { fold } from '../fold.ts';
import { CITY_COLUMNS, cityOf } from './cities.ts';
import type { KnownPlace } from './known-place.ts';
import { saintForms } from './saint-forms.ts';

/** The table is sorted by folded name. */
const table = once(() => new StoredTable('towns', CITY_COLUMNS));

/** Returns the towns with a name, largest first. The first call reads the table. */
export function townsNamed(name: string): readonly KnownPlace[] {
  return [name, ...saintForms(name)].flatMap((form) => townsWith(fold(form)));
}

function townsWith(key: string): KnownPlace[] {
  const towns: KnownPlace[] = [];
  const first = table().countBefore((name) => fold(name) < key);
  for (let row = first; row < table().length && fold(table().nameOf(row)) === key; row += 1)
    towns.push(cityOf(table().row(row)));
  return towns;
}
