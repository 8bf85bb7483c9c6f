import { useId, useState } from 'preact/hooks';
import type { EntityLabel } from '../app/paths.ts';
import './entity-combobox.css';
import { EntityOption } from './entity-option.tsx';
import { type SuggestedEntity, useSuggestions } from './use-suggestions.ts';

export interface EntityComboboxProps {
  readonly label: string;
  /** Whether the label is visible above the text field. */
  readonly showLabel?: boolean;
  readonly placeholder: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Called when the user chooses a suggestion. */
  readonly choose: (entity: EntityLabel) => void;
  /** Called when the user presses Enter and no suggestion is active. */
  readonly submit: (text: string, suggestions: readonly SuggestedEntity[]) => void;
  /** The effect of Enter if there is no suggestion, as a sentence. */
  readonly hint?: string;
  /** Called when the focus leaves the text field. */
  readonly leave?: () => void;
}

/** The maximum length of a search text. */
const MAX_TEXT = 500;

/** A text field that suggests entities while the user types. */
export function EntityCombobox(props: EntityComboboxProps) {
  const { label, showLabel = false, placeholder, text, hint = '' } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Suggestions are requested for text that the user types, not for text that the page fills in.
  const { suggestions, result } = useSuggestions(isOpen ? text : '');
  const isShown = isOpen && suggestions.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number) => {
    const suggestion = isShown ? suggestions[index] : undefined;
    close();
    if (suggestion) props.choose(suggestion.node);
    else props.submit(text.trim(), isShown ? suggestions : []);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      // The key would also empty the field.
      event.preventDefault();
      return close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    // The text field itself is one of the positions.
    const positions = suggestions.length + 1;
    setActive(((active + 1 + step + positions) % positions) - 1);
  };
  return (
    <form
      class="entity-search"
      onSubmit={(event) => {
        event.preventDefault();
        choose(active);
      }}
    >
      <label for={`${id}-field`} class={showLabel ? 'field-label' : 'visually-hidden'}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        type="search"
        role="combobox"
        placeholder={placeholder}
        autocomplete="off"
        maxLength={MAX_TEXT}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        dir="auto"
        value={text}
        onInput={(event) => {
          props.setText(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          props.leave?.();
        }}
      />
      <div class="suggestions-status" role="status">
        {isOpen && result === 'failed' && `Suggestions cannot be loaded. ${hint}`}
        {isOpen && result === 'none' && `No entity has such a name. ${hint}`}
      </div>
      <SuggestionList id={id} suggestions={isShown ? suggestions : []} active={active} choose={choose} />
    </form>
  );
}

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly SuggestedEntity[];
  readonly active: number;
  readonly choose: (index: number) => void;
}

const SuggestionList = ({ id, suggestions, active, choose }: SuggestionListProps) => (
  <div id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={suggestions.length === 0}>
    {suggestions.map((suggestion, index) => (
      <EntityOption
        key={suggestion.node.id}
        id={`${id}-${index}`}
        suggestion={suggestion}
        isActive={index === active}
        choose={() => choose(index)}
      />
    ))}
  </div>
);
