import type { ComponentChildren } from 'preact';

/** The table with the data of a chart, closed at first. */
export const TableAlternative = ({ children }: { readonly children: ComponentChildren }) => (
  <details>
    <summary>Show as table</summary>
    {children}
  </details>
);
