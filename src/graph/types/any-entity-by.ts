import { DatelineError } from '../../errors.ts';
import { countryReader } from '../../store/read/entities/entities.ts';
import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { decodeGlobalId } from '../ids/global-id.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { type By, ENTITY_BY, entityRef } from './entity-by.ts';
import { KINDS } from './enums.ts';
import { ofKind } from './of-kind.ts';

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

/** The value of such an argument; exactly one is given. */
export interface AnyBy {
  readonly id?: string | null | undefined;
  readonly person?: By | null | undefined;
  readonly country?: By | null | undefined;
  readonly organization?: By | null | undefined;
  readonly place?: By | null | undefined;
}

/** What such an argument names. Throws BAD_ID. */
export function anyEntityRef(by: AnyBy): EntitySelector {
  for (const [kind, given] of [
    ['PERSON', by.person],
    ['COUNTRY', by.country],
    ['ORGANIZATION', by.organization],
    ['PLACE', by.place],
  ] as const) {
    if (given) return entityRef(kind, given);
  }
  const { typename, id } = decodeGlobalId(by.id ?? '');
  const kind = KINDS.find((each) => TYPE_NAMES[each] === typename);
  if (kind) return { kind, by: 'id', value: id };
  throw new DatelineError('BAD_ID', `This is the id of type ${typename}, and that of an entity is needed.`);
}

/** The entity that such an argument identifies; null where there is none. Throws BAD_ID. */
export function findAnyEntity(by: AnyBy, { loaders }: GraphContext): Loaded<EntityRow | null> {
  const ref = anyEntityRef(by);
  if (ref.by === 'code') return loaders.load(countryReader, ref.value);
  if (ref.by !== 'id') return loaders.entityBy(ref.kind, ref.by, ref.value);
  return whenLoaded(loaders.entity(ref.value), (row) => ofKind(ref.kind, row));
}
