import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FirstItemsProps<Item> {
  readonly items: readonly Item[];
  /** The number of items that are shown at first. */
  readonly first: number;
  /** The noun for the items, in the plural. */
  readonly noun: string;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** The first items of a list, and a button that shows the others. */
export function FirstItems<Item>({ items, first, noun, children }: FirstItemsProps<Item>) {
  const [isComplete, setComplete] = useState(false);
  return (
    <>
      {children(isComplete ? items : items.slice(0, first))}
      {!isComplete && items.length > first && (
        <button type="button" class="more" onClick={() => setComplete(true)}>
          Show all {items.length} {noun}
        </button>
      )}
    </>
  );
}
