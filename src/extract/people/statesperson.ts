import { fold, isFamilyFirst, isSurname, statespeople } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import { personKey } from './person-key.ts';

let countries: ReadonlyMap<EntityKey, EntityRef> | undefined;

/** Returns the country of a person in the list of statespeople. */
export function countryOfStatesperson(key: EntityKey): EntityRef | undefined {
  countries ??= new Map(
    statespeople().map(({ name, countryCode }) => [
      personKey(name),
      { kind: 'COUNTRY', key: countryCode } as const,
    ]),
  );
  return countries.get(key);
}

let departures: ReadonlyMap<EntityKey, string> | undefined;

/** Returns the day on which a person left the office of head of state or government, if it is known. */
export function departureOf(key: EntityKey): string | undefined {
  departures ??= new Map(
    statespeople().flatMap(({ name, left }) => (left ? [[personKey(name), left] as const] : [])),
  );
  return departures.get(key);
}

let surnameDepartures: ReadonlyMap<string, string> | undefined;

/**
 * Returns the day on which the last head of state or government of a country with a folded surname left the office;
 * undefined if another listed politician of the country with this surname may hold it.
 */
export function departureOfSurname(surname: string, country: EntityKey): string | undefined {
  surnameDepartures ??= departuresBySurname();
  return surnameDepartures.get(`${country} ${surname}`) || undefined;
}

function departuresBySurname(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, countryCode, left } of statespeople()) {
    const id = `${countryCode} ${fold(name).split(' ').at(-1)}`;
    const other = found.get(id);
    if (other === undefined || (other !== '' && other < left)) found.set(id, left);
    else if (left === '') found.set(id, '');
  }
  return found;
}

export function isStatesperson(key: EntityKey): boolean {
  return countryOfStatesperson(key) !== undefined;
}

let names: ReadonlyMap<string, string> | undefined;

/**
 * Returns the name of the statesperson with a folded surname, if there is only one and the surname is not common:
 * "Barack Obama" for "obama".
 */
export function statespersonWithSurname(surname: string): string | undefined {
  names ??= namesBySurname();
  return names.get(surname);
}

function namesBySurname(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name } of statespeople()) {
    const words = fold(name).split(' ');
    const surname = (isFamilyFirst(words[0] ?? '') ? words[0] : words.at(-1)) ?? '';
    if (found.has(surname) || words.length === 1 || isSurname(surname)) shared.add(surname);
    found.set(surname, name);
  }
  for (const surname of shared) found.delete(surname);
  return found;
}
