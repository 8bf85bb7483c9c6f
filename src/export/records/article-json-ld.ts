import { PUBLISHED_AT } from './article-json.ts';

const TYPE = `case e.kind when 'PERSON' then 'Person' when 'COUNTRY' then 'Country'
  when 'ORGANIZATION' then 'Organization' else 'Place' end`;

/** SQL for an article `a` as `NewsArticle` of schema.org. `mentions` are the extracted entities, most salient first. */
export const ARTICLE_JSON_LD = `json_strip_nulls(json_build_object(
  '@context', 'https://schema.org',
  '@type', 'NewsArticle',
  'identifier', a.source_id,
  'url', a.url,
  'headline', a.headline,
  'datePublished', ${PUBLISHED_AT},
  'publisher', json_build_object('@type', 'Organization', 'name', a.source),
  'author', case when a.byline is not null then json_build_object('@type', 'Person', 'name', a.byline) end,
  'articleSection', a.section,
  'inLanguage', a.language,
  'keywords', (select json_agg(x.name order by x.position) from article_topic x
    where x.article_id = a.id and x.code is null),
  'about', (select json_agg(json_build_object('@type', 'DefinedTerm', 'name', x.name, 'termCode', x.code,
      'inDefinedTermSet', x.scheme) order by x.position)
    from article_topic x where x.article_id = a.id and x.code is not null),
  'mentions', (select json_agg(json_build_object('@type', ${TYPE}, 'name', e.name,
      'sameAs', (select json_agg(i.uri order by i.uri) from entity_identifier i where i.entity_id = e.id))
      order by x.salience desc, x.entity_id)
    from article_entity x join entity e on e.id = x.entity_id where x.article_id = a.id),
  'articleBody', a.body))`;
