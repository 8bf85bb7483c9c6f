import { KIND_NAMES, KindIcon } from '../ui/kind-icon.tsx';
import { count } from '../ui/numbers.ts';
import type { SuggestedEntity } from './use-suggestions.ts';

export interface EntityOptionProps {
  readonly id: string;
  readonly suggestion: SuggestedEntity;
  readonly isActive: boolean;
  readonly choose: () => void;
}

/** A suggested entity: its name, the alias that matches if it is not the name, and what the entity is. */
export function EntityOption({ id, suggestion, isActive, choose }: EntityOptionProps) {
  const { name, start, end, node } = suggestion;
  const match = (
    <>
      {name.slice(0, start)}
      <b>{name.slice(start, end)}</b>
      {name.slice(end)}
    </>
  );
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
      {name === node.name ? (
        <span dir="auto">{match}</span>
      ) : (
        <span dir="auto">
          {node.name}{' '}
          <span class="alias">
            (<bdi>{match}</bdi>)
          </span>
        </span>
      )}
      <small>
        {KIND_NAMES[node.kind]}, {count(node.articleCount, 'article')}
      </small>
    </div>
  );
}
