import pg from 'pg';
import { type ArticleFilter, filterQuery } from '../store/read/filter/article-filter.ts';
import { rangeCondition } from '../store/read/filter/time-range.ts';
import type { Bind } from '../store/read/named-statement.ts';
import { ARTICLE_JSON } from './article-json.ts';

/** COPY accepts no parameters. */
const literal: Bind = (value) => pg.escapeLiteral(String(value));

/**
 * Returns the statement that exports the articles that match a filter, oldest first. COPY streams the rows, and all of
 * them are from one snapshot of the database. JSON contains no control characters, so that CSV with control characters
 * as quotation mark and delimiter is the JSON itself, while the text format of COPY would escape its backslashes.
 */
export function exportStatement(filter: ArticleFilter): string {
  const query = filterQuery(filter)?.(literal);
  const conditions = [
    query === undefined ? undefined : `s.document @@ (${query})`,
    rangeCondition('a.published_at', filter.published)?.(literal),
  ].filter((condition) => condition !== undefined);
  return `copy (
    select ${ARTICLE_JSON}
    from (
      select a.* from article a ${query === undefined ? '' : 'join article_search s on s.id = a.id'}
      ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
      order by a.published_at, a.id
    ) a
  ) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;
}
