import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { decodeEntityId } from '../ids/global-id.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import type { Loaded } from '../loading/loaded.ts';
import { type By, ENTITY_BY, entitySelector } from './entity-by.ts';
import { loadSelected } from './of-kind.ts';

/** The key of an entity of any kind. */
export const AnyEntityBy = builder.inputType('EntityBy', {
  description: 'The key of an entity of any kind. Exactly one field must be given.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The `id` of a person, country, organisation or place.' }),
    person: t.field({ type: ENTITY_BY.PERSON, description: 'The key of a person.' }),
    country: t.field({ type: ENTITY_BY.COUNTRY, description: 'The key of a country.' }),
    organization: t.field({ type: ENTITY_BY.ORGANIZATION, description: 'The key of an organisation.' }),
    place: t.field({ type: ENTITY_BY.PLACE, description: 'The key of a place.' }),
  }),
});

/** The value of the input type; exactly one property is given. */
export interface AnyBy {
  readonly id?: string | null | undefined;
  readonly person?: By | null | undefined;
  readonly country?: By | null | undefined;
  readonly organization?: By | null | undefined;
  readonly place?: By | null | undefined;
}

/** Converts the input to a selector of the store. Throws BAD_ID. */
export function anyEntitySelector(by: AnyBy): EntitySelector {
  for (const [kind, given] of [
    ['PERSON', by.person],
    ['COUNTRY', by.country],
    ['ORGANIZATION', by.organization],
    ['PLACE', by.place],
  ] as const) {
    if (given) return entitySelector(kind, given);
  }
  const { kind, id } = decodeEntityId(by.id ?? '');
  return { kind, by: 'id', value: id };
}

/** Loads the entity with the given key; null if it does not exist. Throws BAD_ID. */
export const findAnyEntity = (by: AnyBy, context: GraphContext): Loaded<EntityRow | null> =>
  loadSelected(anyEntitySelector(by), context);
