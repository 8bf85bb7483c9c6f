import type { EntityKind } from '../../model/entity.ts';
import type { Database, Statement } from '../database.ts';
import { ANY_ENTITY_SQL, type EntityRow } from './rows.ts';
import { likelihoodRatio } from './surprise.ts';

/** Most entities, the most frequent of the window, that are compared with their past. */
export const TREND_CANDIDATES = 1_000;
/** How many windows before the window are an entity's past. */
export const PAST_WINDOWS = 4;

/** An entity that more articles speak of than its past lets expect. */
export type TrendRow = EntityRow & {
  readonly windowCount: number;
  readonly pastCount: number;
  readonly expected: number;
  /** See `likelihoodRatio`: of being spoken of in the window rather than before. */
  readonly score: number;
};

export interface TrendWindow {
  /** First and last day, `yyyy-mm-dd`. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const past = (day: string): string => `${day} between $2::date - ${PAST_WINDOWS} * $4::int and $2::date - 1`;
const score = likelihoodRatio(
  'c.n::float8',
  'recent.articles',
  '(c.n + past.n)::float8',
  '(recent.articles + earlier.articles)',
);

const TRENDING: Statement<TrendRow> = {
  name: 'trending',
  text: `with recent as (
      select coalesce(sum(article_count), 0)::float8 as articles from archive_day where day between $2::date and $3::date
    ), earlier as (
      select coalesce(sum(article_count), 0)::float8 as articles from archive_day where ${past('day')}
    ), candidate as materialized (
      select of_kind.* from unnest($1::"EntityKind"[]) as wanted(kind) cross join lateral (
        select d.entity_id, sum(d.article_count)::int4 as n from entity_day d
        where d.kind = wanted.kind and d.day between $2::date and $3::date
        group by 1 order by 2 desc, 1 limit ${TREND_CANDIDATES}
      ) of_kind order by n desc, entity_id limit ${TREND_CANDIDATES}
    ), compared as (
      select c.entity_id, c.n, past.n as past, past.n * recent.articles / nullif(earlier.articles, 0) as expected,
        ${score} as score, c.n * earlier.articles > past.n * recent.articles as rises
      from candidate c cross join recent cross join earlier cross join lateral (
        select coalesce(sum(d.article_count), 0)::int4 as n from entity_day d
        where d.entity_id = c.entity_id and ${past('d.day')}
      ) past
    ), rising as (
      select * from compared where rises order by score desc, n desc, entity_id limit $5
    )
    select e.*, rising.n as "windowCount", rising.past as "pastCount", rising.expected, rising.score
    from rising cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join} where e.id = rising.entity_id limit 1
    ) e order by rising.score desc, rising.n desc, rising.entity_id`,
};

/** What rose most against its own past. Nothing where the archive has no article of that past. */
export const readTrending = (
  database: Database,
  kinds: readonly EntityKind[],
  { from, to, days }: TrendWindow,
  limit: number,
): Promise<TrendRow[]> => database.query(TRENDING, [kinds, from, to, days, limit]);
