import { useEffect, useState } from 'preact/hooks';
import type { EntityLabel } from '../../app/paths.ts';
import { EntityCombobox } from '../../suggest/entity-combobox.tsx';
import type { ChangeSearch } from './search-page.tsx';
import { filterFor, isSame, type SearchState } from './search-state.ts';

export interface QueryFieldProps {
  readonly state: SearchState;
  readonly change: ChangeSearch;
}

/** The text to search for. A suggested entity becomes a filter. */
export function QueryField({ state, change }: QueryFieldProps) {
  const [text, setText] = useState(state.query);
  // Navigation in the history changes the query.
  useEffect(() => setText(state.query), [state.query]);
  const choose = (entity: EntityLabel) => {
    const filter = filterFor(entity);
    setText(state.query);
    if (!state.filters.some((each) => isSame(each, filter))) change({ filters: [...state.filters, filter] });
  };
  return (
    <search class="query-field">
      <EntityCombobox
        label="Words in the article, or a name"
        showLabel
        hint="Press Enter to search the articles."
        placeholder="For example, trade talks"
        text={text}
        setText={setText}
        choose={choose}
        submit={(query) => change({ query })}
      />
      <details>
        <summary>How to write a query</summary>
        <p>
          All words must occur, in any inflected form. <code>one or other</code> finds one of two words,{' '}
          <code>"some words"</code> finds words in this order, <code>-word</code> excludes a word, and{' '}
          <code>pre*</code> finds words that begin with <code>pre</code>.
        </p>
      </details>
    </search>
  );
}
