import type { Row } from '../database.ts';
import type { Id } from './rows.ts';

/** The tables whose changes are reported row by row; see `announce_changes` in the migrations. */
export type TaggedTable = 'article' | 'entity';

/** The tag that every change purges. It is used for results that depend on more than individual rows. */
export const ARCHIVE = 'archive';

export const tagOf = (table: TaggedTable, id: Id): string => `${table}:${id}`;

/** Returns the tag of an article or entity row. Only entities have a kind. */
export const tagOfRow = (row: Row): string => tagOf('kind' in row ? 'entity' : 'article', row['id']);
