import type { OrganizationEntity } from '../model/entity.ts';
import { fold } from './fold.ts';
import { once } from './once.ts';
import { listOf, readTable } from './table.ts';

/** A well-known organisation and its names. */
export interface KnownOrganisation {
  readonly entity: OrganizationEntity;
  /** The canonical name, the acronym and the other names. */
  readonly names: readonly string[];
}

/** A building or street whose name can refer to a government. */
export interface SeatOfPower {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/** Returns the well-known organisations. */
export const organisations: () => readonly KnownOrganisation[] = once(() =>
  readTable('organisations', ['name', 'acronym', 'otherNames']).map(([name, acronym, otherNames]) => ({
    entity: { kind: 'ORGANIZATION', key: fold(name), name },
    names: [name, ...listOf(acronym), ...listOf(otherNames)],
  })),
);

/** Returns the seats of governments, such as the Kremlin. */
export const seatsOfPower: () => readonly SeatOfPower[] = once(() =>
  readTable('seats-of-power', ['name', 'country']).map(([name, countryCode]) => ({ name, countryCode })),
);
