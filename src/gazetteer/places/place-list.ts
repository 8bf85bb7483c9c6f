import type { KnownPlace } from './known-place.ts';

/** The places of one table. They are created when they are read, because most of them are never in the news. */
export interface PlaceTable {
  readonly length: number;
  at(row: number): KnownPlace;
  /** Returns the names of a place without creating it. The first is the name of its entity. */
  namesOf(row: number): readonly string[];
}

/** The places of several tables, in order. Each has a number from 0. */
export class PlaceList implements Iterable<KnownPlace> {
  readonly #tables: readonly PlaceTable[];
  readonly length: number;

  constructor(tables: readonly PlaceTable[]) {
    this.#tables = tables;
    this.length = tables.reduce((sum, { length }) => sum + length, 0);
  }

  /** Returns a new object for the place with a number. */
  at(number: number): KnownPlace {
    return this.#read(number, (table, row) => table.at(row));
  }

  namesOf(number: number): readonly string[] {
    return this.#read(number, (table, row) => table.namesOf(row));
  }

  *[Symbol.iterator](): Iterator<KnownPlace> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }

  #read<T>(number: number, read: (table: PlaceTable, row: number) => T): T {
    let row = number;
    for (const table of this.#tables) {
      if (row < table.length) return read(table, row);
      row -= table.length;
    }
    throw new RangeError(`There is no place ${number}.`);
  }
}

/** Returns a list of created places as a table. */
export const tableOf = (places: readonly KnownPlace[]): PlaceTable => {
  const placeAt = (row: number): KnownPlace => {
    const place = places[row];
    if (!place) throw new RangeError(`There is no place ${row}.`);
    return place;
  };
  return {
    length: places.length,
    at: placeAt,
    namesOf: (row) => placeAt(row).names,
  };
};
