import { statespeople } from '../../gazetteer/index.ts';
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

export function isStatesperson(key: EntityKey): boolean {
  return countryOfStatesperson(key) !== undefined;
}
