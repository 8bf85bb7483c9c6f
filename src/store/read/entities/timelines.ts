import type { Database } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { type ArticleFilter, allOf, filterQuery, isUnsearched } from '../filter/article-filter.ts';
import { type Bind, namedStatement, type SqlPart } from '../named-statement.ts';
import { defineQuery, defineReader } from '../reader.ts';
import { articlesIn, type Id } from '../rows.ts';

/** The maximum number of buckets of a timeline. */
export const MAX_BUCKETS = 1_000;

/** The length of a bucket: a unit of PostgreSQL's `date_trunc`, whose weeks start on Monday. */
export type TimelineUnit = 'day' | 'week' | 'month' | 'year';

export interface TimelineArguments {
  readonly filter: ArticleFilter;
  readonly unit: TimelineUnit;
  /** First and last day, `yyyy-mm-dd`; null for the day of the first and last matching article. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface BucketRow {
  readonly start: string;
  readonly articleCount: number;
}

/** Returns SQL for (day, n): the number of matching articles of each day. */
function days(args: TimelineArguments, entity: string | null): SqlPart {
  const { originalsOnly, published } = args.filter;
  if (!isUnsearched(args.filter) || published.since !== null || published.until !== null)
    return countedDays(args, entity);
  const articles = articlesIn('d', !originalsOnly);
  return (bind) => {
    const [from, last] = [bind(args.from), bind(args.until)];
    const counted = `d.day >= coalesce(${from}::date, '-infinity') and d.day <= coalesce(${last}::date, 'infinity')
      and ${articles} > 0`;
    return entity === null
      ? `select d.day, ${articles} as n from archive_day d where ${counted}`
      : `select d.day, ${articles} as n from entity_day d where d.entity_id = ${entity} and ${counted}`;
  };
}

/** Returns SQL for the bounds of a range, limited to the time between the first and the last article. */
const earliest = (begins: readonly string[]): string =>
  `greatest(${[...begins, '(select min(a.published_at) from article a)'].join(', ')})`;
const latest = (ends: readonly string[]): string =>
  `least(${[...ends, '(select max(a.published_at) from article a)'].join(', ')})`;

/** Returns SQL for (day, n) for a filter that requires counting the articles instead of reading stored counts. */
const countedDays =
  ({ filter, from, until }: TimelineArguments, entity: string | null): SqlPart =>
  (bind) => {
    const { published, originalsOnly } = filter;
    // The range is the intersection of `from`/`until` and the filter's time. `greatest` and `least` ignore nulls.
    const day = (value: string, days: number) =>
      `(${bind(value)}::date + ${days})::timestamp at time zone 'UTC'`;
    const begins = [
      ...(published.since === null ? [] : [`${bind(published.since)}::timestamptz`]),
      ...(from === null ? [] : [day(from, 0)]),
    ];
    const ends = [
      ...(published.until === null ? [] : [`${bind(published.until)}::timestamptz`]),
      ...(until === null ? [] : [day(until, 1)]),
    ];
    const conditions = [
      ...begins.map((begin) => `s.published_at >= ${begin}`),
      ...ends.map((end) => `s.published_at < ${end}`),
    ];
    let table = 'article';
    if (!isUnsearched(filter) || (entity !== null && originalsOnly)) {
      table = 'article_search';
      const query = filterQuery(filter);
      const terms: SqlPart[] = [
        ...(entity === null ? [] : [() => `term('e', ${entity}::text)`]),
        ...(query ? [query] : []),
        ...(conditions.length > 0 ? [() => `time_terms(${earliest(begins)}, ${latest(ends)})`] : []),
      ];
      conditions.push(`s.document @@ (${allOf(terms)(bind)})`);
    } else if (entity !== null) {
      table = 'article_entity';
      conditions.push(`s.entity_id = ${entity}`);
    } else if (originalsOnly) {
      conditions.push('s.original_id is null');
    }
    return `select (s.published_at at time zone 'UTC')::date as day, count(*) as n from ${table} s
      where ${conditions.join(' and ')} group by 1`;
  };

/** Returns SQL for the buckets, including empty ones: one more than `MAX_BUCKETS` if there are more. */
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

/** The number of articles in each bucket of time. Returns one bucket more than `MAX_BUCKETS` if there are more. */
export const timelineReader = defineQuery({ name: 'timeline', load: readTimeline });

function readTimeline(database: Database, args: TimelineArguments): Promise<BucketRow[]> {
  const values: unknown[] = [];
  const text = buckets(args, null, (value) => `$${values.push(value)}`);
  return database.query(namedStatement<BucketRow>('timeline', text), values);
}

/**
 * The number of articles that mention an entity in each bucket of time. Returns one bucket more than `MAX_BUCKETS` if
 * there are more.
 */
export const entityTimelineReader = defineReader({ name: 'entity_timeline', load: readEntityTimelines });

async function readEntityTimelines(
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
