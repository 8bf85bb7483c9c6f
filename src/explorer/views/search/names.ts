import { keyOfEntity } from '../../app/entity-key.ts';
import type { EntityLabel } from '../../app/paths.ts';
import type { FacetsQuery } from '../../generated/facets.ts';
import { entityKeyOf, type Filter } from './search-state.ts';

/** Returns the name of a filter's value. */
export type NameOf = (filter: Filter) => string;

/** Returns a function that finds the names of entities by their keys in the results of the page. */
export function namesOf(found: readonly (EntityLabel | null)[], data: FacetsQuery | null): NameOf {
  const facets = data?.articles.facets;
  const counted = facets
    ? [facets.people, facets.countries, facets.organizations, facets.places].flatMap((facet) =>
        facet.map(({ node }): EntityLabel => node),
      )
    : [];
  const names = new Map(
    [...counted, ...found.filter((each) => each !== null)].map((entity) => {
      const { kind, key } = keyOfEntity(entity);
      return [`${kind} ${key}`, entity.name];
    }),
  );
  return (filter) => {
    const key = entityKeyOf(filter);
    // While the name is loaded, and if the entity does not exist, the key stands for the name.
    return key ? (names.get(`${key.kind} ${key.key}`) ?? key.key) : filter.value;
  };
}
