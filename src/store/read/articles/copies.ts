import type { KeysetSource } from '../keyset/list.ts';
import { ARTICLE_COLUMNS, type ArticleRow } from '../rows.ts';
import { byTime } from './search.ts';

/** The copies of an article, earliest first. */
export const COPIES: KeysetSource<ArticleRow> = {
  name: 'copies',
  columns: ARTICLE_COLUMNS,
  from: 'article a',
  parent: 'a.original_id',
  order: byTime('a.published_at', 'a.id', 'publishedAt'),
  direction: 'asc',
};
