import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { entityPath, searchPath } from '../app/paths.ts';
import { EntityCombobox } from './entity-combobox.tsx';

/** A text field that suggests entities while the user types, and otherwise searches the articles. */
export function EntitySearch() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const go = (path: string) => {
    setText('');
    navigate(path);
  };
  return (
    <search>
      <EntityCombobox
        label="Search articles and entities"
        hint="Press Enter to search the articles."
        placeholder="Search people, places, articles"
        text={text}
        setText={setText}
        choose={(entity) => go(entityPath(entity))}
        submit={(query) => query !== '' && go(searchPath(query))}
      />
    </search>
  );
}
