import type { Database, NamedStatement } from '../../database.ts';
import { defineLookup, defineReader, readOne, tagsOfRow } from '../reader.ts';
import { ARTICLE_COLUMNS, type ArticleRow, type Id } from '../rows.ts';
import { tagOf } from '../tags.ts';

const articleBy = (column: 'id' | 'slug' | 'url', type: 'int8' | 'text'): NamedStatement<ArticleRow> => ({
  name: `article_by_${column}`,
  text: `select ${ARTICLE_COLUMNS} from article a where a.${column} = any($1::${type}[])`,
});
const ARTICLE_BY = {
  id: articleBy('id', 'int8'),
  slug: articleBy('slug', 'text'),
  url: articleBy('url', 'text'),
};
export type ArticleKey = keyof typeof ARTICLE_BY;

/** Reads an article by a unique column; null if there is none. */
export const articleReader = defineReader({
  name: 'article',
  load: (database: Database, column: ArticleKey, values: readonly string[]) =>
    readOne(database, ARTICLE_BY[column], values, (row) => row[column] ?? ''),
  tags: tagsOfRow,
});

const BODIES: NamedStatement<{ id: Id; body: string }> = {
  name: 'bodies',
  text: 'select id, body from article where id = any($1::int8[])',
};

/** Reads the body of an article; empty if the article was deleted after its row was read. */
export const bodyReader = defineLookup({
  name: 'body',
  load: async (database, ids: readonly Id[]) =>
    (await readOne(database, BODIES, ids, (row) => row.id)).map((row) => row?.body ?? ''),
  tags: (id) => [tagOf('article', id)],
});
