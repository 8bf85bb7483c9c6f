import type { Database } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { type ArticleFilter, isUnsearched } from '../filter/article-filter.ts';
import { boundsOfRange, inBounds, matchingCondition } from '../filter/matching.ts';
import { COUNTED, IN_SAMPLE, SAMPLING } from '../filter/sample.ts';
import { wholeDays } from '../filter/time-range.ts';
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
  /** Whether the numbers may be estimated if many articles match. */
  readonly approximate: boolean;
}

export interface BucketRow {
  readonly start: string;
  readonly articleCount: number;
  /** Whether the number is counted. */
  readonly exact: boolean;
}

/** Returns SQL for (day, n, exact): the number of matching articles of each day. */
function days(args: TimelineArguments, entity: string | null): SqlPart {
  const { originalsOnly, published } = args.filter;
  const period = isUnsearched(args.filter) ? wholeDays(published) : null;
  if (period === null) return countedDays(args, entity);
  const articles = articlesIn('d', !originalsOnly);
  return (bind) => {
    const [from, until] = [args.from, args.until].map((day) => `${bind(day)}::date`);
    const [first, end] = [period.since, period.until].map((day) => `${bind(day)}::date`);
    // `greatest` ignores nulls.
    const counted = `d.day >= greatest('-infinity', ${from}, ${first})
      and d.day <= coalesce(${until}, 'infinity') and d.day < coalesce(${end}, 'infinity') and ${articles} > 0`;
    return entity === null
      ? `select d.day, ${articles} as n, true as exact from archive_day d where ${counted}`
      : `select d.day, ${articles} as n, true as exact from entity_day d where d.entity_id = ${entity} and ${counted}`;
  };
}

/** Returns SQL for (day, n, exact) for a filter that requires counting the articles instead of reading stored counts. */
const countedDays =
  ({ filter, from, until, approximate }: TimelineArguments, entity: string | null): SqlPart =>
  (bind) => {
    const { published, originalsOnly } = filter;
    const day = (value: string, days: number) =>
      `(${bind(value)}::date + ${days})::timestamp at time zone 'UTC'`;
    // The intersection of `from`/`until` and the filter's time.
    const { begins, ends } = boundsOfRange(published)(bind);
    const bounds = {
      begins: [...begins, ...(from === null ? [] : [day(from, 0)])],
      ends: [...ends, ...(until === null ? [] : [day(until, 1)])],
    };
    if (approximate || !isUnsearched(filter) || (entity !== null && originalsOnly)) {
      const term = entity === null ? undefined : `term('e', ${entity}::text)`;
      const condition = matchingCondition(filter, bounds, term)(bind);
      return approximate ? sampledDays(condition) : daysOf('article_search', [condition]);
    }
    const conditions = inBounds(bounds);
    if (entity !== null) return daysOf('article_entity', [...conditions, `s.entity_id = ${entity}`]);
    return daysOf('article', [...conditions, ...(originalsOnly ? ['s.original_id is null'] : [])]);
  };

const daysOf = (table: string, conditions: readonly string[], factor = 1): string =>
  `select (s.published_at at time zone 'UTC')::date as day, ${factor} * count(*) as n, ${factor === 1} as exact
    from ${table} s where ${conditions.join(' and ')} group by 1`;

/** Returns SQL for (day, n, exact) from the sample if it indicates many matches, and otherwise from all articles. */
const sampledDays = (condition: string): string =>
  `with sample as materialized (${daysOf('article_search', [condition, IN_SAMPLE], SAMPLING)}),
      total as (select coalesce(sum(n), 0) as n from sample)
    select * from sample where (select n from total) > ${COUNTED}
    union all select * from (${daysOf('article_search', [condition, `(select n from total) <= ${COUNTED}`])}) all_days`;

/** Returns SQL for the buckets, including empty ones: one more than `MAX_BUCKETS` if there are more. */
const buckets = (args: TimelineArguments, entity: string | null, bind: Bind): string => {
  const unit = bind(args.unit);
  return `with days as materialized (${days(args, entity)(bind)}), range as (
      select coalesce(${bind(args.from)}::date, min(day)) as first, coalesce(${bind(args.until)}::date, max(day)) as last
      from days
    )
    select start::date as start, sum(n)::int4 as "articleCount",
      ${args.approximate ? '(select coalesce(bool_and(exact), true) from days)' : 'true'} as exact from (
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
