import { type BatchReader, defineList, defineLookup, perParent, readOne } from '../reader.ts';
import type { Id, QuotationRow, StatementRow } from '../rows.ts';
import type { AttributionTable } from './attribution-list.ts';

/** The readers of a table of attributions. */
interface AttributionReaders<R> {
  /** Reads a row by its id; null if there is none. */
  readonly byId: BatchReader<null, Id, R | null>;
  /** The rows of a source, newest article first. */
  readonly bySource: BatchReader<number, Id, R[]>;
  /** The rows in an article, in order of appearance. */
  readonly inArticle: BatchReader<number, Id, R[]>;
}

/** Defines the readers of a table. `source` is the name of the entity to which its rows are attributed, and of its column. */
export function attributionReaders<R extends QuotationRow | StatementRow>(
  { table, alias, columns }: AttributionTable,
  source: 'speaker' | 'source',
): AttributionReaders<R> {
  const rows = `select ${columns} from ${table} ${alias}`;
  const byId = { name: `${table}_by_id`, text: `${rows} where ${alias}.id = any($1::int8[])` };
  return {
    byId: defineLookup({
      name: table,
      load: (database, ids: readonly Id[]) => readOne<Id, R>(database, byId, ids, (row) => row.id),
    }),
    bySource: defineList<R>(
      {
        name: `${table}s_by_${source}`,
        text: perParent(`${rows}
    where ${alias}.${source}_id = parent.id
    order by ${alias}.published_at desc, ${alias}.article_id desc, ${alias}.start`),
      },
      'entity',
    ),
    inArticle: defineList<R>(
      {
        name: `${table}s`,
        text: perParent(
          `${rows} where ${alias}.article_id = parent.id order by ${alias}.start, ${alias}."end"`,
        ),
      },
      'article',
    ),
  };
}
