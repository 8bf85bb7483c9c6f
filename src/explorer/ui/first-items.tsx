import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './first-items.css';

export interface FirstItemsProps<Item> {
  readonly items: readonly Item[];
  /** The number of items that are shown at first. */
  readonly first: number;
  /** The noun for the items, in the plural. */
  readonly noun: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** The first items of a list, and a button that shows the others. A print contains all items. */
export function FirstItems<Item>({ items, first, noun, keyOf, children }: FirstItemsProps<Item>) {
  const [isComplete, setComplete] = useState(false);
  return (
    <>
      <ul class="items">
        {items.map((item, index) => (
          <li key={keyOf(item)} class={isComplete || index < first ? undefined : 'further'}>
            {children(item)}
          </li>
        ))}
      </ul>
      {!isComplete && items.length > first && (
        <button type="button" class="more" onClick={() => setComplete(true)}>
          Show all {items.length} {noun}
        </button>
      )}
    </>
  );
}
