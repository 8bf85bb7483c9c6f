import type { EntityKind } from '../../model/entity.ts';
import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';
import { builder } from '../builder/builder.ts';
import { idOf } from '../ids/global-id.ts';
import { NOUNS, TYPE_NAMES } from '../ids/type-names.ts';

const sameAs = (noun: string): string =>
  `A URI in \`sameAs\` of the ${noun}. If several entities have the URI, the entity to which most articles assign the URI is used.`;

/**
 * Defines the input type for the key of an entity. Countries have a separate type, because they can also be
 * identified by a code.
 */
const by = (kind: Exclude<EntityKind, 'COUNTRY'>) =>
  builder.inputType(`${TYPE_NAMES[kind]}By`, {
    description: `The key of ${NOUNS[kind].one}. Exactly one field must be given.`,
    isOneOf: true,
    fields: (t) => ({
      id: t.id({ description: `The \`id\` of the ${NOUNS[kind].noun}.` }),
      slug: t.string({ description: `The \`slug\` of the ${NOUNS[kind].noun}.` }),
      name: t.string({
        description: `The exact name or an alias of the ${NOUNS[kind].noun}. If several ${NOUNS[kind].many} match, a matching name takes precedence over a matching alias. If there are still several, the ${NOUNS[kind].noun} with the most mentions is used.`,
      }),
      sameAs: t.field({ type: 'URL', description: sameAs(NOUNS[kind].noun) }),
    }),
  });

const CountryBy = builder.inputType('CountryBy', {
  description: 'The key of a country. Exactly one field must be given.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The `id` of the country.' }),
    code: t.field({ type: 'CountryCode', description: 'The ISO 3166-1 alpha-2 code, such as `CN`.' }),
    slug: t.string({ description: 'The `slug` of the country.' }),
    sameAs: t.field({ type: 'URL', description: sameAs('country') }),
  }),
});

/** The input type that is the key of an entity, for each kind. */
export const ENTITY_BY = {
  PERSON: by('PERSON'),
  COUNTRY: CountryBy,
  ORGANIZATION: by('ORGANIZATION'),
  PLACE: by('PLACE'),
};

/** The value of an input type in `ENTITY_BY`. Exactly one property is given. */
export interface By {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly sameAs?: string | null | undefined;
}

/** Converts the input to a selector of the store. Throws BAD_ID. */
export function entitySelector(kind: EntityKind, by: By): EntitySelector {
  if (typeof by.slug === 'string') return { kind, by: 'slug', value: by.slug };
  if (typeof by.name === 'string') return { kind, by: 'name', value: by.name };
  if (typeof by.sameAs === 'string') return { kind, by: 'sameAs', value: by.sameAs };
  if (typeof by.code === 'string') return { kind: 'COUNTRY', by: 'code', value: by.code };
  return { kind, by: 'id', value: idOf(TYPE_NAMES[kind], by.id ?? '') };
}
