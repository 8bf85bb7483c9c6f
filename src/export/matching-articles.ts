import pg from 'pg';
import { type ArticleFilter, filterQuery } from '../store/read/filter/article-filter.ts';
import { rangeCondition } from '../store/read/filter/time-range.ts';
import type { Bind } from '../store/read/named-statement.ts';

/** Values are literals, because COPY accepts no parameters. */
const literal: Bind = (value) => {
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`;
  return value === null ? 'null' : pg.escapeLiteral(String(value));
};

/** Returns SQL from `from` on, for the articles `a` that match a filter and other conditions. */
export function matchingArticles(filter: ArticleFilter, others: readonly string[] = []): string {
  const query = filterQuery(filter)?.(literal);
  const conditions = [
    query === undefined ? undefined : `s.document @@ (${query})`,
    rangeCondition('a.published_at', filter.published)?.(literal),
    ...others,
  ].filter((condition) => condition !== undefined);
  const search = query === undefined ? '' : 'join article_search s on s.id = a.id';
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  return `from article a ${search} ${where}`;
}
