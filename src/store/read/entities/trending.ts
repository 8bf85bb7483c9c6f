import type { EntityKind } from '../../../model/entity.ts';
import type { NamedStatement } from '../../database.ts';
import { defineQuery } from '../reader.ts';
import { ANY_ENTITY_SQL, articlesIn, type EntityRow } from '../rows.ts';
import { likelihoodRatio } from './surprise.ts';

/** The maximum number of articles in the window whose entities are candidates. The newest articles are used. */
export const TREND_ARTICLES = 2_500;
/** The maximum number of candidates. The most frequent entities are used. */
export const TREND_CANDIDATES = 1_000;
/**
 * The maximum number of candidates that are compared with their past. The candidates whose frequency is least
 * expected, given all articles, are used.
 */
export const TREND_COMPARED = 200;
/** The length of an entity's past, as a number of time windows before the current window. */
export const PAST_WINDOWS = 4;

/** An entity that is mentioned in more articles than its past suggests. */
export type TrendRow = EntityRow & {
  readonly windowCount: number;
  readonly pastCount: number;
  readonly expected: number;
  /** The `likelihoodRatio` of mentions in the window and in the past. */
  readonly score: number;
};

export interface TrendWindow {
  /** First and last day, `yyyy-mm-dd`. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const inWindow = (day: string): string => `${day} between $2::date and $3::date`;
const inPast = (day: string): string =>
  `${day} between $2::date - ${PAST_WINDOWS} * $4::int and $2::date - 1`;

/** Returns SQL for (n): the number of articles of some days that mention `entity`. */
const counted = (entity: string, days: (day: string) => string, includeCopies: boolean): string =>
  `(select coalesce(sum(${articlesIn('d', includeCopies)}), 0)::int4 as n from entity_day d where d.entity_id = ${entity} and ${days('d.day')})`;
const promise = likelihoodRatio('c.n::float8', 'sample.articles', 'e.n', 'archive.articles');
const score = likelihoodRatio(
  'now.n::float8',
  'recent.articles',
  '(now.n + past.n)::float8',
  '(recent.articles + earlier.articles)',
);

const trending = (includeCopies: boolean): NamedStatement<TrendRow> => ({
  name: includeCopies ? 'trending_with_copies' : 'trending',
  text: `with archive as (
      select coalesce(sum(${articlesIn('d', includeCopies)}), 0)::float8 as articles from archive_day d
    ), recent as (
      select coalesce(sum(${articlesIn('d', includeCopies)}), 0)::float8 as articles from archive_day d where ${inWindow('day')}
    ), earlier as (
      select coalesce(sum(${articlesIn('d', includeCopies)}), 0)::float8 as articles from archive_day d where ${inPast('day')}
    ), newest as materialized (
      select id from article
      where published_at >= $2::date::timestamp at time zone 'UTC'
        and published_at < ($3::date + 1)::timestamp at time zone 'UTC' ${includeCopies ? '' : 'and original_id is null'}
      order by published_at desc, id desc limit ${TREND_ARTICLES}
    ), sample as (
      select count(*)::float8 as articles from newest
    ), frequent as (
      select ae.entity_id, count(*) as n
      from newest cross join unnest($1::"EntityKind"[]) as wanted(kind) cross join lateral (
        select x.entity_id from article_entity x where x.article_id = newest.id and x.kind = wanted.kind offset 0
      ) ae group by 1 order by 2 desc, 1 limit ${TREND_CANDIDATES}
    ), candidate as materialized (
      select c.entity_id from frequent c cross join sample cross join archive cross join lateral (
        select ${articlesIn('e', includeCopies)}::float8 as n from entity e where e.id = c.entity_id limit 1
      ) e order by ${promise} desc, c.n desc, c.entity_id limit ${TREND_COMPARED}
    ), compared as (
      select c.entity_id, now.n, past.n as past, past.n * recent.articles / nullif(earlier.articles, 0) as expected,
        ${score} as score, now.n * earlier.articles > past.n * recent.articles as rises
      from candidate c cross join recent cross join earlier
        cross join lateral ${counted('c.entity_id', inWindow, includeCopies)} now
        cross join lateral ${counted('c.entity_id', inPast, includeCopies)} past
    ), rising as (
      select * from compared where rises order by score desc, n desc, entity_id limit $5
    )
    select e.*, rising.n as "windowCount", rising.past as "pastCount", rising.expected, rising.score
    from rising cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join} where e.id = rising.entity_id limit 1
    ) e order by rising.score desc, rising.n desc, rising.entity_id`,
});
const TRENDING = [trending(false), trending(true)] as const;

interface TrendingArguments {
  readonly kinds: readonly EntityKind[];
  readonly window: TrendWindow;
  readonly includeCopies: boolean;
  readonly limit: number;
}

/**
 * The entities whose number of articles has grown most compared with their past. The result is empty if the database
 * contains no articles from that past.
 */
export const trendingReader = defineQuery({
  name: 'trending',
  load: (
    database,
    { kinds, window: { from, to, days }, includeCopies, limit }: TrendingArguments,
  ): Promise<TrendRow[]> => database.query(TRENDING[includeCopies ? 1 : 0], [kinds, from, to, days, limit]),
});
