import { once } from './once.ts';
import { readTable } from './table.ts';

/** A politician whom news articles mention without stating the country. */
export interface Statesperson {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/** Returns the politicians whose country readers are expected to know. */
export const statespeople: () => readonly Statesperson[] = once(() =>
  readTable('statespeople', ['name', 'country']).map(([name, countryCode]) => ({ name, countryCode })),
);
