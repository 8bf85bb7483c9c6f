import { createElement, forwardRef, type HTMLAttributes } from 'react';

interface GroupProps extends HTMLAttributes<HTMLUListElement> {
  readonly values: unknown;
  readonly onReorder: unknown;
  readonly axis: unknown;
}

interface ItemProps extends HTMLAttributes<HTMLLIElement> {
  readonly value: object;
}

/**
 * A replacement for the part of framer-motion that GraphiQL uses: tabs that can be dragged. framer-motion moves a tab
 * while it is pressed, so the first click misses it. These tabs do not move. The build replaces framer-motion with this
 * file.
 */
export const Reorder = {
  Group: forwardRef<HTMLUListElement, GroupProps>(({ values, onReorder, axis, ...props }, ref) =>
    createElement('ul', { ...props, ref }),
  ),
  Item: forwardRef<HTMLLIElement, ItemProps>(({ value, ...props }, ref) =>
    createElement('li', { ...props, ref }),
  ),
};
