import { statespeople } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import { personKey } from './person-key.ts';

let known: ReadonlyMap<EntityKey, EntityRef> | undefined;

/** The country of somebody whose country readers are expected to know. */
export function countryOfStatesperson(key: EntityKey): EntityRef | undefined {
  known ??= new Map(
    statespeople().map(({ name, countryCode }) => [
      personKey(name),
      { kind: 'COUNTRY', key: countryCode } as const,
    ]),
  );
  return known.get(key);
}

export function isStatesperson(key: EntityKey): boolean {
  return countryOfStatesperson(key) !== undefined;
}
