import type { ArticleFilter } from '../store/read/filter/article-filter.ts';
import { ARTICLE_JSON } from './article-json.ts';
import { ARTICLE_JSON_LD } from './article-json-ld.ts';
import { matchingArticles } from './matching-articles.ts';

/** SQL for the record of an article, by the name of the format. */
const RECORDS = { ndjson: ARTICLE_JSON, jsonld: ARTICLE_JSON_LD } as const;
export type ExportFormat = keyof typeof RECORDS;

/**
 * Returns the statement that exports the articles that match a filter, oldest first. COPY streams the rows, and all of
 * them are from one snapshot of the database. The format is CSV with control characters as quotation mark and
 * delimiter. JSON contains no control characters, so each line is unchanged JSON. The text format of COPY would escape
 * its backslashes.
 */
export const exportStatement = (filter: ArticleFilter, format: ExportFormat): string => `copy (
    select ${RECORDS[format]}
    from (select a.* ${matchingArticles(filter)} order by a.published_at, a.id) a
  ) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;
