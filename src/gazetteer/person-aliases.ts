import { once } from '../once.ts';
import { fold } from './fold.ts';
import { listOf, readTable } from './table.ts';

/**
 * Returns pairs of an alias and a name of the same person in the news. The alias is folded (see `fold`). The name is
 * fuller or more common than the alias.
 */
export const personAliases: () => readonly (readonly [alias: string, name: string])[] = once(() =>
  readTable('person-aliases', ['name', 'aliases']).flatMap(([name, aliases]) =>
    listOf(aliases).map((alias) => [fold(alias), name] as const),
  ),
);
