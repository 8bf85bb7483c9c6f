import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A part of a page with a title. `name` is its class. */
export function Section({ title, name, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`section ${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
