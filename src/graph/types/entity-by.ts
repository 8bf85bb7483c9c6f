import type { EntityKind } from '../../model/entity.ts';
import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';
import { builder } from '../builder/builder.ts';
import { idOf } from '../ids/global-id.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';

/** What identifies an entity of a kind that has no code. */
const by = (kind: Exclude<EntityKind, 'COUNTRY'>) =>
  builder.inputType(`${TYPE_NAMES[kind]}By`, {
    description: `What identifies a ${TYPE_NAMES[kind].toLowerCase()}: exactly one of these.`,
    isOneOf: true,
    fields: (t) => ({
      id: t.id({ description: 'The id.' }),
      slug: t.string({ description: 'The slug.' }),
      name: t.string({
        description: 'A name or alias, as written; of several that share it, the one most mentioned.',
      }),
    }),
  });

const CountryBy = builder.inputType('CountryBy', {
  description: 'What identifies a country: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id.' }),
    code: t.field({ type: 'CountryCode', description: 'ISO 3166-1 alpha-2: `CN`.' }),
    slug: t.string({ description: 'The slug.' }),
  }),
});

/** The argument that identifies an entity, for each kind. */
export const ENTITY_BY = {
  PERSON: by('PERSON'),
  COUNTRY: CountryBy,
  ORGANIZATION: by('ORGANIZATION'),
  PLACE: by('PLACE'),
};

/** The value of such an argument; exactly one is given. */
export interface By {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/** Throws BAD_ID. */
export function entityRef(kind: EntityKind, by: By): EntitySelector {
  if (typeof by.slug === 'string') return { kind, by: 'slug', value: by.slug };
  if (typeof by.name === 'string') return { kind, by: 'name', value: by.name };
  if (typeof by.code === 'string') return { kind: 'COUNTRY', by: 'code', value: by.code };
  return { kind, by: 'id', value: idOf(TYPE_NAMES[kind], by.id ?? '') };
}
