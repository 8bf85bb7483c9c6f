import { EntityLink } from '../ui/entity-link.tsx';
import { KIND_NAMES, KindIcon } from '../ui/kind-icon.tsx';
import { isInArchive, type MarkedEntity } from './annotation.ts';

/** The name of an entity in a text, as a link if the archive contains the entity. */
export const EntityName = ({ entity }: { readonly entity: MarkedEntity }) =>
  isInArchive(entity) ? (
    <EntityLink entity={entity} />
  ) : (
    <span class={`entity ${entity.kind.toLowerCase()}`} title={KIND_NAMES[entity.kind]}>
      <KindIcon kind={entity.kind} />
      <span class="name" dir="auto">
        {entity.name}
      </span>
    </span>
  );
