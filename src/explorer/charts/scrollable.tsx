import type { ComponentChildren } from 'preact';

/** A long table, list or code in a region of limited height, which the keyboard can scroll. */
export const Scrollable = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll the region.
  <section class="scrollable" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
