import { useState } from 'preact/hooks';
import type { OperationState } from '../../app/use-operation.ts';
import type { FacetsQuery } from '../../generated/facets.ts';
import type { MonthsQuery } from '../../generated/months.ts';
import { whole } from '../../ui/numbers.ts';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { FacetList } from './facet-list.tsx';
import { facetsOf } from './facets.ts';
import { binsOf } from './month.ts';
import { MonthBrush } from './month-brush.tsx';
import type { NameOf } from './names.ts';
import type { ChangeSearch } from './search-page.tsx';
import { FILTER_NAMES, type SearchState, toggled } from './search-state.ts';
import { MAX_COUNTED } from './search-variables.ts';

export interface FilterPanelProps {
  readonly state: SearchState;
  readonly names: NameOf;
  readonly change: ChangeSearch;
  readonly facets: OperationState<FacetsQuery>;
  readonly months: OperationState<MonthsQuery>;
}

/** The values that matching articles have in common, with the numbers of articles. A click adds a value as a filter. */
export function FilterPanel(props: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const { state } = props;
  const filters = state.filters.length + (state.from === null && state.until === null ? 0 : 1);
  return (
    <section class="filters" aria-label="Filters and counts">
      <button
        type="button"
        class="filters-toggle"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Hide filters' : `Filters${filters > 0 ? ` (${filters})` : ''}`}
      </button>
      <div id="filters" class={isOpen ? 'filters-body open' : 'filters-body'}>
        <Period {...props} />
        <FacetLists {...props} />
      </div>
    </section>
  );
}

function Period({ state, change, months: { data, error, loading, retry } }: FilterPanelProps) {
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <div class="placeholder brush-placeholder" aria-hidden="true" />;
  const bins = binsOf(data.timeline);
  // With one month there is nothing to choose from.
  if (bins.length < 2) return null;
  return (
    <div aria-busy={loading}>
      <MonthBrush
        bins={bins}
        isExact={data.timeline.every(({ exact }) => exact)}
        from={state.from}
        until={state.until}
        select={change}
      />
    </div>
  );
}

function FacetLists({ state, names, change, facets: { data, error, loading, retry } }: FilterPanelProps) {
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <LoadingState lines={14} />;
  const { facets } = data.articles;
  return (
    <div class="facets" aria-busy={loading}>
      {!facets.complete && <p class="hint">Counted in the newest {whole(MAX_COUNTED)} matching articles.</p>}
      {FILTER_NAMES.map((name) => (
        <FacetList
          key={name}
          name={name}
          values={facetsOf(name, facets, state.filters)}
          nameOf={names}
          toggle={(filter) => change({ filters: toggled(state.filters, filter) })}
        />
      ))}
    </div>
  );
}
