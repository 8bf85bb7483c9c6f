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
 * What GraphiQL uses of framer-motion, which the build replaces by this file: tabs that can be dragged. Its transforms
 * move a tab away while it is pressed, so that the first click misses. These tabs stay where they are.
 */
export const Reorder = {
  Group: forwardRef<HTMLUListElement, GroupProps>(({ values, onReorder, axis, ...props }, ref) =>
    createElement('ul', { ...props, ref }),
  ),
  Item: forwardRef<HTMLLIElement, ItemProps>(({ value, ...props }, ref) =>
    createElement('li', { ...props, ref }),
  ),
};
