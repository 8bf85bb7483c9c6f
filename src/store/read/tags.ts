import type { Row } from '../database.ts';
import type { Id } from './rows.ts';

/** What changes are announced of, one by one: see `announce_changes` in the migrations. */
export type Tagged = 'article' | 'entity';

/** Changes with everything: what an answer depends on that is made of more than single rows. */
export const ARCHIVE = 'archive';

export const tagOf = (table: Tagged, id: Id): string => `${table}:${id}`;

/** Entities have a kind, articles do not. */
export const tagOfRow = (row: Row): string => tagOf('kind' in row ? 'entity' : 'article', row['id']);
