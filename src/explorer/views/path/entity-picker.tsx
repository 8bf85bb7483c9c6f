import { useEffect, useState } from 'preact/hooks';
import type { EntityLabel } from '../../app/paths.ts';
import { EntityCombobox } from '../../suggest/entity-combobox.tsx';

export interface EntityPickerProps {
  readonly label: string;
  /** The name of the chosen entity: empty if none is chosen, and null until the name is loaded. */
  readonly name: string | null;
  readonly choose: (entity: EntityLabel) => void;
}

/** A text field in which the user chooses an entity. Enter chooses the first suggestion. */
export function EntityPicker({ label, name, choose }: EntityPickerProps) {
  const [text, setText] = useState(name ?? '');
  const restore = () => {
    if (name !== null) setText(name);
  };
  useEffect(restore, [name]);
  const take = (entity: EntityLabel) => {
    setText(entity.name);
    choose(entity);
  };
  return (
    <EntityCombobox
      label={label}
      showLabel
      placeholder="Type a name"
      text={text}
      setText={setText}
      choose={take}
      submit={(_, [suggestion]) => suggestion && take(suggestion.node)}
      leave={restore}
    />
  );
}
