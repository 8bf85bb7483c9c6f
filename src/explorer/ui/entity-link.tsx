import { Link } from 'wouter-preact';
import { type EntityLabel, entityPath } from '../app/paths.ts';
import { KIND_NAMES, KindIcon } from './kind-icon.tsx';

/** The name of an entity with the sign of its kind, as a link to its page. */
export function EntityLink({ entity }: { readonly entity: EntityLabel }) {
  return (
    <Link
      href={entityPath(entity)}
      class={`entity ${entity.kind.toLowerCase()}`}
      title={KIND_NAMES[entity.kind]}
    >
      <KindIcon kind={entity.kind} />
      <span class="name" dir="auto">
        {entity.name}
      </span>
    </Link>
  );
}
