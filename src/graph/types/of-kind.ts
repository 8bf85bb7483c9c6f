import type { EntityKind } from '../../model/entity.ts';
import type { EntityRow, RowOfKind } from '../../store/read/rows.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { whenLoaded } from '../loading/loaded.ts';

/** A row if it is of this kind. */
export const ofKind = <K extends EntityKind>(kind: K, row: EntityRow | null): RowOfKind[K] | null =>
  // The kind says which row it is; TypeScript does not follow an index type there.
  row?.kind === kind ? (row as RowOfKind[K]) : null;

/** Fetches an entity of one kind by its database id. */
export const loadEntity = <K extends EntityKind>(kind: K, id: string, { loaders }: GraphContext) =>
  whenLoaded(loaders.entity(id), (row) => ofKind(kind, row));
