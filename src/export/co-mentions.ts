/**
 * SQL for the pairs of entities that at least one article of `matching` mentions, each pair once, most frequent first.
 * `matching` must have the columns `id` and `published_at`.
 */
export const CO_MENTIONS = `(
  select x.entity_id, y.entity_id as other_id, count(*) as articles,
    min(m.published_at) as first_seen_at, max(m.published_at) as last_seen_at
  from matching m join article_entity x on x.article_id = m.id
    join article_entity y on y.article_id = m.id and y.entity_id > x.entity_id
  group by x.entity_id, y.entity_id
) c join entity e on e.id = c.entity_id join entity o on o.id = c.other_id
order by c.articles desc, c.entity_id, c.other_id`;
