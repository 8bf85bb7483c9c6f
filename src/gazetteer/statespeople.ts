import { STATESPEOPLE } from './data/statespeople.ts';
import { rows } from './rows.ts';

/** Somebody whose country the news takes as known. */
export interface Statesperson {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/** The people whose country readers are expected to know. */
export function statespeople(): readonly Statesperson[] {
  return rows(STATESPEOPLE).flatMap(([countryCode = '', names = '']) =>
    names.split(';').map((name) => ({ name, countryCode })),
  );
}
