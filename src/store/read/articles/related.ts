import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineReader } from '../reader.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articlesIn, type Id } from '../rows.ts';

/**
 * The maximum number of entities through which related articles are found. The rarest entities of the article are
 * used, except those that no other article mentions.
 */
export const RARE_ENTITIES = 20;
/**
 * The maximum number of candidates for each of these entities among the articles before the given article, and the
 * same number among the articles after it.
 */
export const NEARBY = 50;
/** The maximum number of candidates whose entities are all compared. */
export const COMPARED = 100;

/** An article that shares entities with another article. The shared entities are sorted by weight, highest first. */
export type RelatedRow = ArticleRow & {
  readonly score: number;
  readonly sharedIds: readonly Id[];
  readonly weights: readonly number[];
};

const nearby = (comparison: '<' | '>', direction: 'desc' | 'asc'): string =>
  `(select x.article_id from article_entity x
    where x.entity_id = rare.entity_id and (x.published_at, x.article_id) ${comparison} (rare.published_at, parent.id)
    order by x.published_at ${direction}, x.article_id ${direction} limit ${NEARBY})`;

const RELATED: NamedStatement<RelatedRow & { parent: Id }> = {
  name: 'related',
  text: `select parent.id as parent, ${ARTICLE_COLUMNS}, best.score, best.ids as "sharedIds", best.weights
    from unnest($1::int8[]) with ordinality as parent(id, ordinal)
    cross join (select sum(article_count + copy_count)::float8 as articles from archive_day) archive
    cross join lateral (
      with own as materialized (
        select ae.entity_id, ae.salience, ae.published_at, e.articles, ln(archive.articles / e.articles) as rarity
        from article_entity ae
        cross join lateral (select ${articlesIn('e', true)} as articles from entity e where e.id = ae.entity_id limit 1) e
        where ae.article_id = parent.id
      ), rare as (
        select * from own where articles > 1 order by rarity desc, entity_id limit ${RARE_ENTITIES}
      ), candidate as materialized (
        select near.article_id, sum(rare.rarity * rare.salience) as promise
        from rare cross join lateral (${nearby('<', 'desc')} union all ${nearby('>', 'asc')}) near
        group by 1 order by 2 desc, 1 desc limit ${COMPARED}
      )
      select article_id, sum(weight) as score, array_agg(entity_id order by weight desc, entity_id) as ids,
        array_agg(weight order by weight desc, entity_id) as weights
      from (
        select candidate.article_id, own.entity_id, own.rarity * least(own.salience, other.salience) as weight
        from candidate cross join lateral (
          select x.entity_id, x.salience from article_entity x where x.article_id = candidate.article_id offset 0
        ) other join own on own.entity_id = other.entity_id
      ) shared
      where weight > 0 group by 1 order by 2 desc, 1 desc limit $2
    ) best
    cross join lateral (select * from article a where a.id = best.article_id limit 1) a
    order by parent.ordinal, best.score desc, best.article_id desc`,
};

/**
 * The articles that share the most entities with an article, highest score first. The argument is the maximum number.
 */
export const relatedArticlesReader = defineReader({ name: 'related', load: readRelated });

async function readRelated(
  database: Database,
  limit: number,
  articles: readonly Id[],
): Promise<RelatedRow[][]> {
  const rows = await database.query(RELATED, [articles, limit]);
  const byArticle = groupBy(rows, (row) => row.parent);
  return articles.map((article) => byArticle.get(article) ?? []);
}
