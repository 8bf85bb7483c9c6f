import { useMemo } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import { Facets } from '../../generated/facets.ts';
import { Months } from '../../generated/months.ts';
import { Search } from '../../generated/search.ts';
import { Chips } from './chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { namesOf } from './names.ts';
import { QueryField } from './query-field.tsx';
import { Results } from './results.tsx';
import './search-page.css';
import { parseState, pathOfState, type SearchState } from './search-state.ts';
import { filterOf, MAX_COUNTED, searchVariables, undatedFilterOf } from './search-variables.ts';

/** The number of values of each facet. */
const VALUES = 15;

/** Changes the state of the search, which is in the URL. The first page of the results is shown. */
export type ChangeSearch = (changes: Partial<SearchState>) => void;

/** The articles that match a text and filters, with the other values that they have in common. */
export function SearchPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = useMemo(() => parseState(search), [search]);
  const change: ChangeSearch = (changes) => navigate(pathOfState({ ...state, page: null, ...changes }));
  useTitle(state.query === '' ? 'Search' : `Search: ${state.query}`);
  const results = useOperation(Search, searchVariables(state));
  const facets = useOperation(Facets, {
    filter: filterOf(state),
    values: VALUES,
    limit: MAX_COUNTED,
  });
  const months = useOperation(Months, { filter: undatedFilterOf(state) });
  const names = namesOf(results.data?.entitiesBy ?? [], facets.data);
  const isUnfiltered = state.filters.length === 0 && state.from === null && state.until === null;
  const refresh = () => {
    for (const { retry } of [results, facets, months]) retry();
  };
  // An error of the results is that of the counts, too.
  const hasFilters =
    results.error === null && !(isUnfiltered && results.data?.articles.approximateCount.value === 0);
  return (
    <div class={hasFilters ? 'search-page' : 'search-page without-filters'}>
      <div class="search-head">
        <h1>Search</h1>
        <QueryField state={state} change={change} />
        <Chips state={state} names={names} change={change} />
      </div>
      {hasFilters && (
        <FilterPanel state={state} names={names} change={change} facets={facets} months={months} />
      )}
      <Results state={state} change={change} results={results} refresh={refresh} />
    </div>
  );
}
