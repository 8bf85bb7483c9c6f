import type { Database } from '../database.ts';
import { groupBy } from '../group.ts';
import { type ArticleFilter, allOf, filterQuery, rangeCondition } from './article-filter.ts';
import { type Bind, namedStatement, type SqlPart } from './keyset.ts';
import type { Id } from './rows.ts';

/** Most buckets of a timeline. */
export const MAX_BUCKETS = 1_000;

/** Lengths of a bucket, as PostgreSQL calls them; its weeks begin on Monday. */
export type TimelineUnit = 'day' | 'week' | 'month' | 'year';

export interface TimelineArguments {
  readonly filter: ArticleFilter;
  readonly unit: TimelineUnit;
  /** First and last day, `yyyy-mm-dd`; null stands for that of the first and last article in question. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface BucketRow {
  readonly start: string;
  readonly articleCount: number;
}

/** (day, n): how many of the articles in question each day has. */
function days({ filter, from, until }: TimelineArguments, entity: string | null): SqlPart {
  const conditions = filterQuery(filter);
  const inFilter = rangeCondition('s.published_at', filter.published);
  const between = (day: string, bind: Bind): string =>
    `${day} >= coalesce(${bind(from)}::date, '-infinity') and ${day} <= coalesce(${bind(until)}::date, 'infinity')`;
  if (!conditions && !inFilter) {
    return (bind) =>
      entity === null
        ? `select d.day, d.article_count as n from archive_day d where ${between('d.day', bind)}`
        : `select d.day, d.article_count as n from entity_day d
           where d.entity_id = ${entity} and ${between('d.day', bind)}`;
  }
  const terms: SqlPart[] = [
    ...(entity === null ? [] : [() => `term('e', ${entity}::text)`]),
    ...(conditions ? [conditions] : []),
  ];
  return (bind) => {
    const day = `(s.published_at at time zone 'UTC')::date`;
    const tests = [
      ...(terms.length > 0 ? [`s.document @@ (${allOf(terms)(bind)})`] : []),
      ...(inFilter ? [inFilter(bind)] : []),
      between(day, bind),
    ];
    return `select ${day} as day, count(*) as n from article_search s where ${tests.join(' and ')} group by 1`;
  };
}

/** The buckets over such days, empty ones too: one more than the most where they are more. */
const buckets = (args: TimelineArguments, entity: string | null, bind: Bind): string => {
  const unit = bind(args.unit);
  return `with days as materialized (${days(args, entity)(bind)}), range as (
      select coalesce(${bind(args.from)}::date, min(day)) as first, coalesce(${bind(args.until)}::date, max(day)) as last
      from days
    )
    select start::date as start, sum(n)::int4 as "articleCount" from (
      (select generate_series(date_trunc(${unit}, first::timestamp), last::timestamp, ('1 ' || ${unit})::interval) as start,
        0 as n from range limit ${MAX_BUCKETS + 1})
      union all
      select date_trunc(${unit}, day::timestamp), n from days
    ) bucket group by 1 order by 1 limit ${MAX_BUCKETS + 1}`;
};

/** How many articles each stretch of time has. One bucket more than `MAX_BUCKETS` where they are more. */
export function readTimeline(database: Database, args: TimelineArguments): Promise<BucketRow[]> {
  const values: unknown[] = [];
  const text = buckets(args, null, (value) => `$${values.push(value)}`);
  return database.query(namedStatement<BucketRow>('timeline', text), values);
}

/** The same of the articles that speak of entities, in one statement. In the order of `entities`. */
export async function readEntityTimelines(
  database: Database,
  args: TimelineArguments,
  entities: readonly Id[],
): Promise<BucketRow[][]> {
  const values: unknown[] = [entities];
  const list = buckets(args, 'parent.id', (value) => `$${values.push(value)}`);
  const text = `select parent.id as parent, list.* from unnest($1::int8[]) as parent(id) cross join lateral (${list}) list
    order by parent.id, list.start`;
  const rows = await database.query(
    namedStatement<BucketRow & { parent: Id }>('entity_timelines', text),
    values,
  );
  const byEntity = groupBy(rows, (row) => row.parent);
  return entities.map((entity) => byEntity.get(entity) ?? []);
}
