import type { EntityLabel } from '../app/paths.ts';

/** Shapes in a square of 16 units, which distinguish the kinds without colour. */
export const KIND_SHAPES: Readonly<Record<EntityLabel['kind'], string>> = {
  PERSON: 'M8 1.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM2 14.5c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5z',
  COUNTRY: 'M2.5 1h1.5v1h10l-2.5 3.75L14 9.5H4v6H2.5z',
  ORGANIZATION: 'M2 15V4l6-3 6 3v11h-4.5v-3h-3v3zM4.5 5.5h2v2h-2zm5 0h2v2h-2zm-5 3.5h2v2h-2zm5 0h2v2h-2z',
  PLACE: 'M8 1a5 5 0 0 1 5 5c0 3.5-5 9-5 9s-5-5.500-5-9a5 5 0 0 1 5-5zm0 3a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
};

export const KIND_NAMES: Readonly<Record<EntityLabel['kind'], string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organisation',
  PLACE: 'Place',
};

/** The sign of a kind of entity. The text next to it states the kind to screen readers. */
export function KindIcon({ kind }: Pick<EntityLabel, 'kind'>) {
  return (
    <svg class="kind-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={KIND_SHAPES[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
