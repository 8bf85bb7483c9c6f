import { KindIcon } from '../../ui/kind-icon.tsx';
import { monthRange } from './month.ts';
import type { NameOf } from './names.ts';
import type { ChangeSearch } from './search-page.tsx';
import { entityKeyOf, type Filter, type FilterName, type SearchState, toggled } from './search-state.ts';

const FILTER_LABELS: Readonly<Record<FilterName, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organisation',
  place: 'Place',
  topic: 'Topic',
  section: 'Section',
  source: 'Source',
};

export interface ChipsProps {
  readonly state: SearchState;
  readonly names: NameOf;
  readonly change: ChangeSearch;
}

/** The filters of the search. A click removes one. */
export function Chips({ state, names, change }: ChipsProps) {
  const { filters, from, until } = state;
  const hasPeriod = from !== null || until !== null;
  if (filters.length === 0 && !hasPeriod) return null;
  return (
    <ul class="chips" aria-label="Filters">
      {filters.map((filter) => (
        <li key={`${filter.name} ${filter.value}`}>
          <FilterChip
            filter={filter}
            name={names(filter)}
            remove={() => change({ filters: toggled(filters, filter) })}
          />
        </li>
      ))}
      {hasPeriod && (
        <li>
          <Chip label="Published" remove={() => change({ from: null, until: null })}>
            {monthRange(from, until)}
          </Chip>
        </li>
      )}
      <li>
        <button type="button" class="clear" onClick={() => change({ filters: [], from: null, until: null })}>
          Remove all filters
        </button>
      </li>
    </ul>
  );
}

interface FilterChipProps {
  readonly filter: Filter;
  readonly name: string;
  readonly remove: () => void;
}

function FilterChip({ filter, name, remove }: FilterChipProps) {
  const kind = entityKeyOf(filter)?.kind;
  return (
    <Chip label={FILTER_LABELS[filter.name]} remove={remove} {...(kind && { kind })}>
      {name}
    </Chip>
  );
}

interface ChipProps {
  readonly label: string;
  readonly kind?: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE';
  readonly remove: () => void;
  readonly children: string;
}

const Chip = ({ label, kind, remove, children }: ChipProps) => (
  <button type="button" class={kind ? `chip ${kind.toLowerCase()}` : 'chip'} onClick={remove}>
    <span class="visually-hidden">Remove filter: </span>
    {kind ? <KindIcon kind={kind} /> : null}
    <span class={kind ? 'visually-hidden' : 'chip-label'}>{label} </span>
    <span dir="auto">{children}</span>
    <span class="cross" aria-hidden="true">
      ×
    </span>
  </button>
);
