import type { Prisma } from '../generated/client.ts';
import { sql } from './client.ts';

/** A table of which all rows are calculated from other tables. */
export interface CountedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The query for the rows. */
  readonly rows: Prisma.Sql;
}

/** The copies, to which rows of articles are joined: an index contains only them, and most articles are not copies. */
export const COPIES = sql`(select id from article where original_id is not null) copy`;

export const AFFILIATION: CountedTable = {
  name: 'affiliation',
  columns: ['person_id', 'of_id', 'of_kind', 'article_count', 'copy_count'],
  rows: sql`
    select r.person_id, r.of_id, e.kind, count(distinct v.article_id) filter (where copy.id is null),
      count(distinct copy.id)
    from role_evidence v join role r on r.id = v.role_id join entity e on e.id = r.of_id
      left join ${COPIES} on copy.id = v.article_id
    group by r.person_id, r.of_id, e.kind`,
};

export const ARCHIVE_DAY: CountedTable = {
  name: 'archive_day',
  columns: ['day', 'article_count', 'copy_count'],
  rows: sql`
    select (published_at at time zone 'UTC')::date as day, count(*) - count(original_id), count(original_id)
    from article group by day`,
};

export const ENTITY_DAY: CountedTable = {
  name: 'entity_day',
  columns: ['entity_id', 'day', 'kind', 'article_count', 'copy_count'],
  rows: sql`
    select entity_id, (published_at at time zone 'UTC')::date as day, kind, count(*) - count(copy.id), count(copy.id)
    from article_entity left join ${COPIES} on copy.id = article_id group by entity_id, day, kind`,
};

export const CO_MENTION: CountedTable = {
  name: 'co_mention',
  columns: [
    'entity_id',
    'other_id',
    'other_kind',
    'article_count',
    'copy_count',
    'first_seen_at',
    'last_seen_at',
  ],
  rows: sql`
    select x.entity_id, y.entity_id, y.kind, count(*) - count(copy.id), count(copy.id), min(x.published_at),
      max(x.published_at)
    from article_entity x join article_entity y on y.article_id = x.article_id and y.entity_id <> x.entity_id
      left join ${COPIES} on copy.id = x.article_id
    group by x.entity_id, y.entity_id, y.kind`,
};

export const SUGGESTION: CountedTable = {
  name: 'suggestion',
  columns: ['entity_id', 'name', 'start', 'key', 'kind', 'weight'],
  rows: sql`
    select e.id, n.name, word.start, word.key, e.kind, name_weight(e.article_count)
    from (select entity_id, name from alias union select id, name from entity) n
      join entity e on e.id = n.entity_id cross join lateral name_starts(n.name) word`,
};

export const SUGGESTION_WORD: CountedTable = {
  name: 'suggestion_word',
  columns: ['word', 'count'],
  rows: sql`select split_part(key, ' ', 1) as word, count(*) from suggestion group by word`,
};

const SEARCHED = ['id', 'published_at', 'document'];

export const ARTICLE_SEARCH: CountedTable = {
  name: 'article_search',
  columns: SEARCHED,
  rows: sql`select id, published_at, document from article_documents`,
};

export const QUOTATION_SEARCH: CountedTable = {
  name: 'quotation_search',
  columns: SEARCHED,
  rows: sql`select id, published_at, document from quotation_documents`,
};

export const STATEMENT_SEARCH: CountedTable = {
  name: 'statement_search',
  columns: SEARCHED,
  rows: sql`select id, published_at, document from statement_documents`,
};
