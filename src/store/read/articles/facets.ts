import type { EntityKind } from '../../../model/entity.ts';
import type { Database, NamedStatement } from '../../database.ts';
import {
  type ArticleFilter,
  filterQuery,
  isUnsearched,
  unsearchedCondition,
} from '../filter/article-filter.ts';
import { type Bind, namedStatement } from '../named-statement.ts';
import { ANY_ENTITY_SQL, type EntityRow, type Id } from '../rows.ts';
import { newestMatches } from './search.ts';

/** The maximum number of articles that facets count. */
export const FACETED = 10_000;

/** An article that is counted. */
export interface Faceted {
  readonly id: Id;
  readonly publishedAt: string;
}

/** Reads the newest articles that match a filter: at most `limit`, plus one if there are more. */
export function readFaceted(database: Database, filter: ArticleFilter, limit: number): Promise<Faceted[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const query = isUnsearched(filter) ? null : filterQuery(filter);
  const where = unsearchedCondition('a', filter);
  const from = query
    ? newestMatches('article_search', query, filter.published, limit + 1)(bind)
    : `article a ${where ? `where ${where(bind)}` : ''} order by published_at desc, id desc limit ${bind(limit + 1)}::int4`;
  const text = `select id, published_at as "publishedAt" from ${from}`;
  return database.query(namedStatement<Faceted>('faceted', text), values);
}

const ENTITIES: NamedStatement<EntityRow & { count: number }> = {
  name: 'facet_entities',
  text: `select ${ANY_ENTITY_SQL.columns}, counted.count from (
      select ae.entity_id, count(*)::int4 as count
      from unnest($1::int8[]) as given(id) join article_entity ae on ae.article_id = given.id
      where ae.kind = $2::"EntityKind" group by 1 order by 2 desc, 1 limit $3
    ) counted join entity e on e.id = counted.entity_id ${ANY_ENTITY_SQL.join}
    order by counted.count desc, e.id`,
};

/** Reads the entities of a kind that are mentioned in the largest numbers of the given articles. */
export const readEntityFacet = (
  database: Database,
  articles: readonly Id[],
  kind: EntityKind,
  limit: number,
) => database.query(ENTITIES, [articles, kind, limit]);

const valueFacet = (column: 'source' | 'section'): NamedStatement<{ value: string; count: number }> => ({
  name: `facet_${column}`,
  text: `select a.${column} as value, count(*)::int4 as count
    from unnest($1::int8[]) as given(id) join article a on a.id = given.id
    where a.${column} is not null group by 1 order by 2 desc, 1 limit $2`,
});
const TOPICS: NamedStatement<{ value: string; count: number }> = {
  name: 'facet_topic',
  text: `select t.name as value, count(distinct t.article_id)::int4 as count
    from unnest($1::int8[]) as given(id) join article_topic t on t.article_id = given.id
    group by 1 order by 2 desc, 1 limit $2`,
};
const VALUES = { source: valueFacet('source'), section: valueFacet('section'), topic: TOPICS };

/** Reads the most frequent sources, sections or topics of the articles. */
export const readValueFacet = (
  database: Database,
  articles: readonly Id[],
  column: keyof typeof VALUES,
  limit: number,
) => database.query(VALUES[column], [articles, limit]);
