import type { EntityKind } from '../../model/entity.ts';
import { countryReader } from '../../store/read/entities/entities.ts';
import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';
import type { EntityRow, RowOfKind } from '../../store/read/rows.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';

/** Returns the row if it is of the given kind, otherwise null. */
export const ofKind = <K extends EntityKind>(kind: K, row: EntityRow | null): RowOfKind[K] | null =>
  // TypeScript does not narrow a union by an indexed access type.
  row?.kind === kind ? (row as RowOfKind[K]) : null;

/** Loads an entity of one kind by its database id. */
export const loadEntity = <K extends EntityKind>(kind: K, id: string, { loaders }: GraphContext) =>
  whenLoaded(loaders.entity(id), (row) => ofKind(kind, row));

/** Loads the selected entity; null if it does not exist. */
export function loadSelected(selector: EntitySelector, context: GraphContext): Loaded<EntityRow | null> {
  const { loaders } = context;
  const { kind, by, value } = selector;
  if (by === 'id') return loadEntity(kind, value, context);
  return by === 'code' ? loaders.load(countryReader, value) : loaders.entityBy(kind, by, value);
}
