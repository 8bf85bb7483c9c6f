import { entityBy } from '../../app/entity-key.ts';
import type { ArticleFilter, ArticleOrder, SearchQueryVariables } from '../../generated/search.ts';
import { entityKeyOf, type FilterName, type SearchState } from './search-state.ts';

/** The number of articles on a page. */
const PAGE_SIZE = 20;

/** The number of articles in which values are counted. The API allows more, but counts them more slowly. */
export const MAX_COUNTED = 2_500;

/** Returns the order of the results. Only a query has a relevance. */
export const orderOf = ({ query, order }: SearchState): ArticleOrder =>
  query === '' && order === 'RELEVANCE' ? 'NEWEST' : (order ?? (query === '' ? 'NEWEST' : 'RELEVANCE'));

/** Returns the conditions of the state. An article must match all of them, and one of the sections and sources. */
export function filterOf(state: SearchState): ArticleFilter {
  const valuesOf = (name: FilterName) =>
    state.filters.filter((each) => each.name === name).map(({ value }) => value);
  const slugsOf = (name: FilterName) => valuesOf(name).map((slug) => ({ slug }));
  const people = slugsOf('person');
  const organizations = slugsOf('organization');
  const places = slugsOf('place');
  const countries = valuesOf('country').map((code) => ({ code }));
  const [topics, sections, sources] = [valuesOf('topic'), valuesOf('section'), valuesOf('source')];
  return {
    ...(state.query !== '' && { query: state.query }),
    ...(people.length > 0 && { people: { all: people } }),
    ...(countries.length > 0 && { countries: { all: countries } }),
    ...(organizations.length > 0 && { organizations: { all: organizations } }),
    ...(places.length > 0 && { places: { all: places } }),
    ...(topics.length > 0 && { topics: { all: topics } }),
    ...(sections.length > 0 && { sections }),
    ...(sources.length > 0 && { sources }),
    ...((state.from !== null || state.until !== null) && { publishedAt: periodOf(state) }),
  };
}

/** Returns the conditions without the period, by which the page counts the months that can be selected. */
export const undatedFilterOf = (state: SearchState): ArticleFilter =>
  filterOf({ ...state, from: null, until: null });

const periodOf = ({ from, until }: SearchState) => ({
  ...(from !== null && { since: `${from}-01T00:00:00Z` }),
  ...(until !== null && { until: `${monthAfter(until)}-01T00:00:00Z` }),
});

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/** Returns the variables of the operation that loads a page of the results. */
export function searchVariables(state: SearchState): SearchQueryVariables {
  const keys = state.filters.flatMap((filter) => entityKeyOf(filter) ?? []);
  const size = state.page && 'before' in state.page ? { last: PAGE_SIZE } : { first: PAGE_SIZE };
  return {
    filter: filterOf(state),
    orderBy: orderOf(state),
    keys: keys.map(entityBy),
    ...size,
    ...state.page,
  };
}
