import { useState } from 'preact/hooks';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { whole } from '../../ui/numbers.ts';
import type { FacetValue } from './facets.ts';
import type { NameOf } from './names.ts';
import { entityKeyOf, type Filter, type FilterName } from './search-state.ts';

const TITLES: Readonly<Record<FilterName, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organisations',
  place: 'Places',
  topic: 'Topics',
  section: 'Sections',
  source: 'Sources',
};

/** The number of values that are shown at first. */
const FIRST = 5;

export interface FacetListProps {
  readonly name: FilterName;
  readonly values: readonly FacetValue[];
  readonly nameOf: NameOf;
  readonly toggle: (filter: Filter) => void;
}

/** The values of a facet as checkboxes, each with the number of matching articles. */
export function FacetList({ name, values, nameOf, toggle }: FacetListProps) {
  const [isComplete, setComplete] = useState(false);
  if (values.length === 0) return null;
  const greatest = Math.max(...values.map(({ articleCount }) => articleCount), 1);
  const selected = values.filter(({ isSelected }) => isSelected).length;
  const first = Math.max(FIRST, selected);
  return (
    <fieldset class="facet">
      <legend>{TITLES[name]}</legend>
      <ul>
        {values.slice(0, isComplete ? values.length : first).map((value) => (
          <li key={value.filter.value}>
            <Value value={value} name={nameOf(value.filter)} greatest={greatest} toggle={toggle} />
          </li>
        ))}
      </ul>
      {values.length > first && (
        <button
          type="button"
          class="more"
          aria-expanded={isComplete}
          onClick={() => setComplete(!isComplete)}
        >
          {isComplete ? 'Show fewer' : `Show ${values.length - first} more`}
          <span class="visually-hidden"> {TITLES[name]}</span>
        </button>
      )}
    </fieldset>
  );
}

interface ValueProps {
  readonly value: FacetValue;
  readonly name: string;
  readonly greatest: number;
  readonly toggle: (filter: Filter) => void;
}

function Value({ value: { filter, articleCount, isSelected }, name, greatest, toggle }: ValueProps) {
  const kind = entityKeyOf(filter)?.kind;
  return (
    <label class={kind?.toLowerCase()}>
      <input type="checkbox" checked={isSelected} onChange={() => toggle(filter)} />
      <span class="value">
        {kind && <KindIcon kind={kind} />}
        <span dir="auto">{name}</span>
      </span>
      <span class="number">
        {whole(articleCount)}
        <span class="visually-hidden"> {articleCount === 1 ? 'article' : 'articles'}</span>
      </span>
      <span class="bar" aria-hidden="true" style={{ width: `${(100 * articleCount) / greatest}%` }} />
    </label>
  );
}
