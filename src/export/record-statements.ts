import type { ArticleFilter } from '../store/read/filter/article-filter.ts';
import { CO_MENTIONS } from './co-mentions.ts';
import { matchingArticles } from './matching-articles.ts';
import { ARTICLE_JSON } from './records/article-json.ts';
import { ARTICLE_JSON_LD } from './records/article-json-ld.ts';
import { ARTICLE_NINJS } from './records/article-ninjs.ts';
import { CO_MENTION_JSON } from './records/co-mention-json.ts';

/** SQL for the record of an article, by the name of the format. */
const RECORDS = { ndjson: ARTICLE_JSON, ninjs: ARTICLE_NINJS, jsonld: ARTICLE_JSON_LD } as const;
/** A format with one JSON object per line. */
export type RecordFormat = keyof typeof RECORDS;

/**
 * Returns the statements whose rows are the lines of an export: the articles that match a filter, oldest first, and in
 * NDJSON the pairs of entities that they mention.
 */
export function recordStatements(filter: ArticleFilter, format: RecordFormat): string[] {
  const articles = `select ${RECORDS[format]}
    from (select a.* ${matchingArticles(filter)} order by a.published_at, a.id) a`;
  const coMentions = `with matching as (select a.id, a.published_at ${matchingArticles(filter)})
    select ${CO_MENTION_JSON} from ${CO_MENTIONS}`;
  return (format === 'ndjson' ? [articles, coMentions] : [articles]).map(copyOfJson);
}

/**
 * COPY streams the rows. The format is CSV with control characters as quotation mark and delimiter. JSON contains no
 * control characters, so each line is unchanged JSON. The text format of COPY would escape its backslashes.
 */
const copyOfJson = (query: string): string =>
  `copy (${query}) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;
