import type { OrganizationEntity } from '../model/entity.ts';
import { ORGANISATIONS, SEATS_OF_POWER } from './data/organisations.ts';
import { fold } from './fold.ts';
import { rows } from './rows.ts';

/** An organisation that readers are expected to know, and what it is called. */
export interface KnownOrganisation {
  readonly entity: OrganizationEntity;
  /** Its canonical name, its acronym and its other names. */
  readonly names: readonly string[];
}

/** A building or street that stands for a government. */
export interface SeatOfPower {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

let cached: readonly KnownOrganisation[] | undefined;

/** The well-known organisations. Read at the first call, then kept. */
export function organisations(): readonly KnownOrganisation[] {
  cached ??= rows(ORGANISATIONS).map(([name = '', acronym = '', others]) => ({
    entity: { kind: 'ORGANIZATION', key: fold(name), name },
    names: [name, ...(acronym ? [acronym] : []), ...(others ? others.split(';') : [])],
  }));
  return cached;
}

export function seatsOfPower(): readonly SeatOfPower[] {
  return rows(SEATS_OF_POWER).map(([name = '', countryCode = '']) => ({ name, countryCode }));
}
