import { DatelineError } from '../../errors.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import { builder, type GraphContext } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { TYPE_NAMES } from '../type-names.ts';
import { findEntity } from './entity.ts';
import { type By, ENTITY_BY } from './entity-by.ts';

/** What identifies an entity where it may be of any kind. */
export const AnyEntityBy = builder.inputType('EntityBy', {
  description: 'What identifies an entity of any kind: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id of a person, country, organisation or place.' }),
    person: t.field({ type: ENTITY_BY.PERSON, description: 'A person.' }),
    country: t.field({ type: ENTITY_BY.COUNTRY, description: 'A country.' }),
    organization: t.field({ type: ENTITY_BY.ORGANIZATION, description: 'An organisation.' }),
    place: t.field({ type: ENTITY_BY.PLACE, description: 'A place.' }),
  }),
});

interface AnyBy {
  readonly id?: string | null | undefined;
  readonly person?: By | null | undefined;
  readonly country?: By | null | undefined;
  readonly organization?: By | null | undefined;
  readonly place?: By | null | undefined;
}

/** The entity that such an argument identifies; null where there is none. Throws BAD_ID. */
export async function findAnyEntity(by: AnyBy, context: GraphContext): Promise<EntityRow | null> {
  if (by.person) return findEntity('PERSON', by.person, context);
  if (by.country) return findEntity('COUNTRY', by.country, context);
  if (by.organization) return findEntity('ORGANIZATION', by.organization, context);
  if (by.place) return findEntity('PLACE', by.place, context);
  const { typename, id } = decodeGlobalId(by.id ?? '');
  if (typename === 'Article') {
    throw new DatelineError('BAD_ID', 'This is the id of an article, and that of an entity is needed.');
  }
  const entity = await context.loaders.entity(id);
  return entity && TYPE_NAMES[entity.kind] === typename ? entity : null;
}
