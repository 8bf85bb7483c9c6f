import { fold } from './fold.ts';
import { once } from './once.ts';
import { listOf, readTable } from './table.ts';

/** Returns pairs of a folded alias of a person in the news and the person's fuller or more common name. */
export const personAliases: () => readonly (readonly [alias: string, name: string])[] = once(() =>
  readTable('person-aliases', ['name', 'aliases']).flatMap(([name, aliases]) =>
    listOf(aliases).map((alias) => [fold(alias), name] as const),
  ),
);
