import type { FacetsQuery } from '../../generated/facets.ts';
import { type Filter, type FilterName, filterFor, isSame } from './search-state.ts';

type Counts = FacetsQuery['articles']['facets'];

/** A value that matching articles have in common. */
export interface FacetValue {
  readonly filter: Filter;
  readonly articleCount: number;
  readonly isSelected: boolean;
}

/** Returns the values of a facet: the selected ones first, then the most frequent ones. */
export function facetsOf(
  name: FilterName,
  counts: Counts,
  filters: readonly Filter[],
): readonly FacetValue[] {
  const counted = countsOf(name, counts);
  const isSelected = (filter: Filter) => filters.some((each) => isSame(each, filter));
  const selected = filters
    .filter((filter) => filter.name === name)
    .map((filter) => counted.find((each) => isSame(each.filter, filter)) ?? { filter, articleCount: 0 });
  const others = counted.filter(({ filter }) => !isSelected(filter));
  return [
    ...selected.map((value) => ({ ...value, isSelected: true })),
    ...others.map((value) => ({ ...value, isSelected: false })),
  ];
}

function countsOf(name: FilterName, counts: Counts): readonly Omit<FacetValue, 'isSelected'>[] {
  switch (name) {
    case 'person':
      return entitiesIn(counts.people);
    case 'country':
      return entitiesIn(counts.countries);
    case 'organization':
      return entitiesIn(counts.organizations);
    case 'place':
      return entitiesIn(counts.places);
    case 'topic':
      return valuesIn(name, counts.topics);
    case 'section':
      return valuesIn(name, counts.sections);
    case 'source':
      return valuesIn(name, counts.sources);
  }
}

const entitiesIn = (facet: Counts['people'] | Counts['countries'] | Counts['places']) =>
  facet.map(({ node, articleCount }) => ({ filter: filterFor(node), articleCount }));

const valuesIn = (name: FilterName, facet: Counts['topics']) =>
  facet.map(({ value, articleCount }) => ({ filter: { name, value }, articleCount }));
