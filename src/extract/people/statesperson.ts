import { fold, isFamilyFirst, isSurname, statespeople } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import { once } from '../../once.ts';
import { personKey } from './person-key.ts';

const countries = once(
  () =>
    new Map<EntityKey, EntityRef>(
      statespeople().map(({ name, countryCode }) => [personKey(name), { kind: 'COUNTRY', key: countryCode }]),
    ),
);

/** Returns the country of a person in the list of statespeople. */
export const countryOfStatesperson = (key: EntityKey): EntityRef | undefined => countries().get(key);

const departures = once(
  () => new Map(statespeople().flatMap(({ name, left }) => (left ? [[personKey(name), left] as const] : []))),
);

/** Returns the day on which a person left the office of head of state or government, if it is known. */
export const departureOf = (key: EntityKey): string | undefined => departures().get(key);

const surnameDepartures = once(departuresBySurname);

/**
 * Returns the day on which the last head of state or government of a country with a folded surname left the office;
 * undefined if another listed politician of the country with this surname may hold it.
 */
export const departureOfSurname = (surname: string, country: EntityKey): string | undefined =>
  surnameDepartures().get(`${country} ${surname}`) || undefined;

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

const names = once(namesBySurname);

/**
 * Returns the name of the statesperson with a folded surname, if there is only one and the surname is not common:
 * "Barack Obama" for "obama".
 */
export const statespersonWithSurname = (surname: string): string | undefined => names().get(surname);

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
