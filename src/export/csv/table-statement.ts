import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import { matchingArticles } from '../matching-articles.ts';
import { TABLES, type TableName } from './tables.ts';

/**
 * Returns the statement that exports one table of the articles that match a filter as CSV, with the column names in the
 * first row. With `escapeFormulas`, values that a spreadsheet would evaluate as formulas begin with an apostrophe.
 */
export function tableStatement(name: TableName, filter: ArticleFilter, escapeFormulas: boolean): string {
  const { columns, from } = TABLES[name];
  const values = Object.entries(columns).map(
    ([column, sql]) => `${escapeFormulas ? escaped(sql) : sql} as "${column}"`,
  );
  return `copy (
    with matching as (select a.* ${matchingArticles(filter)} order by a.published_at, a.id)
    select ${values.join(', ')} from ${from}
  ) to stdout with (format csv, header true)`;
}

/** Numbers are not formulas, although negative ones begin with a minus. */
const escaped = (sql: string): string =>
  `regexp_replace((${sql})::text, '^(?!-\\d+(\\.\\d+)?(e[+-]?\\d+)?$)(?=[=+@\\t\\r-])', '''')`;
