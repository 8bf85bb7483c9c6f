import { useEffect, useId, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { send } from '../app/client.ts';
import { entityPath, searchPath } from '../app/paths.ts';
import { Suggest, type SuggestQuery } from '../generated/suggest.ts';
import './entity-search.css';
import { KIND_NAMES, KindIcon } from './kind-icon.tsx';
import { count } from './numbers.ts';

type Suggestion = SuggestQuery['suggest'][number];

/** The time in milliseconds without a key press after which suggestions are requested. */
const PAUSE = 120;

/** A text field that suggests entities while the user types, and otherwise searches the articles. */
export function EntitySearch() {
  const id = useId();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(text);
  const isShown = isOpen && suggestions.length > 0;
  const go = (path: string) => {
    setOpen(false);
    setText('');
    navigate(path);
  };
  const choose = (index: number) => {
    const suggestion = suggestions[index];
    if (suggestion) go(entityPath(suggestion.node));
    else if (text.trim()) go(searchPath(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || suggestions.length === 0) return;
    event.preventDefault();
    setOpen(true);
    // The text field itself is one of the positions.
    const positions = suggestions.length + 1;
    setActive(((active + 1 + step + positions) % positions) - 1);
  };
  return (
    <search>
      <form
        class="entity-search"
        onSubmit={(event) => {
          event.preventDefault();
          choose(isShown ? active : -1);
        }}
      >
        <input
          type="search"
          role="combobox"
          aria-label="Search articles and entities"
          placeholder="Search people, places, articles"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={!isShown}>
          {suggestions.map((suggestion, index) => (
            <Option
              key={suggestion.node.id}
              id={`${id}-${index}`}
              suggestion={suggestion}
              isActive={index === active}
              choose={() => choose(index)}
            />
          ))}
        </div>
      </form>
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly choose: () => void;
}

function Option({ id, suggestion, isActive, choose }: OptionProps) {
  const { name, start, end, node } = suggestion;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus; see aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field handles the keys.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      class={node.kind.toLowerCase()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <KindIcon kind={node.kind} />
      <span dir="auto">
        {name.slice(0, start)}
        <b>{name.slice(start, end)}</b>
        {name.slice(end)}
        {name !== node.name && <i> {node.name}</i>}
      </span>
      <small>
        {KIND_NAMES[node.kind]}, {count(node.articleCount, 'article')}
      </small>
    </div>
  );
}

/** Returns the suggestions for a text, after the user has paused. Suggestions are an aid, so that errors are ignored. */
function useSuggestions(text: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const prefix = text.trim();
  useEffect(() => {
    if (prefix === '') return setSuggestions([]);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      send(Suggest, { prefix }, controller.signal).then(
        ({ suggest }) => setSuggestions(suggest),
        () => {},
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [prefix]);
  return suggestions;
}
