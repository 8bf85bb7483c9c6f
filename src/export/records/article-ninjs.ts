import { PUBLISHED_AT } from './article-json.ts';

/** The vocabulary of the IPTC for ISO 3166-1 alpha-2 codes. */
const COUNTRIES = 'http://cvx.iptc.org/iso3166-1a2/';
const COUNTRY_CODE = 'iso-?3166-1';

/** SQL for the identifiers of an annotation `x`. A linked country has its ISO code, which marks it as a country. */
const ANNOTATION_IDENTIFIERS = `array(
  select '${COUNTRIES}' || e.key where e.kind = 'COUNTRY' and x.kind = 'COUNTRY'
    and not exists (select from unnest(x.identifiers) i where i ~* '${COUNTRY_CODE}')
  union all (select i from unnest(x.identifiers) with ordinality as u(i, n)
    order by (x.kind = 'COUNTRY' and i ~* '${COUNTRY_CODE}') desc, n))`;

/** SQL for the identifiers of an entity `e`, those of the gazetteer first. */
const ENTITY_IDENTIFIERS = `array(
  select '${COUNTRIES}' || e.key where e.kind = 'COUNTRY'
  union all (select i.uri from entity_identifier i where i.entity_id = e.id
    order by i.reference desc, i.article_count desc, i.uri))`;

/**
 * Returns SQL for the concepts of some kinds in an article: the annotations in the order of the source, and then the
 * other extracted entities, most salient first. A concept has at most two identifiers.
 */
const concepts = (kinds: string): string => `(
  select json_agg(json_build_object('name', c.name, 'rel', c.rel, 'uri', c.ids[1], 'literal', c.ids[2],
    'geojson', case when l.latitude is not null then json_build_object('type', 'Point',
      'coordinates', json_build_array(l.longitude, l.latitude)) end)
    order by c.rank, c.place, c.entity_id)
  from (
    select 1 as rank, x.position::float as place, x.entity_id, x.name, lower(x.relation::text) as rel,
      ${ANNOTATION_IDENTIFIERS} as ids
    from annotation x left join entity e on e.id = x.entity_id
    where x.article_id = a.id and x.kind in (${kinds})
    union all
    select 2, -x.salience, x.entity_id, e.name, 'mentions', ${ENTITY_IDENTIFIERS}
    from article_entity x join entity e on e.id = x.entity_id
    where x.article_id = a.id and x.kind in (${kinds}) and not exists (
      select from annotation n where n.article_id = a.id and n.entity_id = x.entity_id)
  ) c left join lateral (
    select latitude, longitude from country where entity_id = c.entity_id
    union all select latitude, longitude from place where entity_id = c.entity_id limit 1
  ) l on true)`;

/** SQL for the URI of a topic `x`; null if its vocabulary has no URI. */
const TOPIC_URI = `case
  when x.scheme = 'medtop' then 'http://cv.iptc.org/newscodes/mediatopic/' || x.code
  when x.scheme = 'subj' then 'http://cv.iptc.org/newscodes/subjectcode/' || x.code
  when x.scheme ~ '^https?://.*[/#:=]$' then x.scheme || x.code
  when x.scheme ~ '^https?://' then x.scheme || '/' || x.code end`;

/**
 * Returns SQL for the URI of an article. ninjs requires one. The feed ignores URIs that begin with `urn:x-dateline:`;
 * see `src/feed/formats/ninjs`.
 */
const uri = (article: string): string =>
  `coalesce(${article}.url, case when ${article}.source_id ~ '^(urn|tag):\\S+$' then ${article}.source_id end,
    'urn:x-dateline:article:' || ${article}.id)`;

/** SQL for the original of an article `a`, or its copies. */
const ASSOCIATIONS = `(
  select json_agg(json_build_object('name', c.relation, 'uri', ${uri('c')}, 'type', 'text',
    'headlines', json_build_array(json_build_object('value', c.headline)),
    'infoSources', json_build_array(json_build_object('name', c.source))) order by c.published_at, c.id)
  from (
    select 'original' as relation, o.* from article o where o.id = a.original_id
    union all select 'copy', o.* from article o where o.original_id = a.id
  ) c)`;

/** Returns SQL for a value of the metadata of an article if it has the type that ninjs requires. */
const metadata = (name: string, type: 'string' | 'number' = 'string'): string =>
  `case when jsonb_typeof(a.metadata -> '${name}') = '${type}' then a.metadata -> '${name}' end`;

/** SQL for an article `a` as an item of ninjs 3.0, which has no place for sections and the positions of names. */
export const ARTICLE_NINJS = `json_strip_nulls(json_build_object(
  'standard', json_build_object('name', 'ninjs', 'version', '3.0',
    'schema', 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#'),
  'uri', ${uri('a')},
  'altIds', case when a.source_id is not null
    then json_build_array(json_build_object('role', 'itemid', 'value', a.source_id)) end,
  'type', 'text',
  'representationType', 'full',
  'pubStatus', 'usable',
  'version', ${metadata('version')},
  'firstCreated', ${PUBLISHED_AT},
  'versionCreated', coalesce(${metadata('versionCreated')}, to_jsonb(${PUBLISHED_AT})),
  'urgency', ${metadata('urgency', 'number')},
  'language', a.language,
  'headlines', json_build_array(json_build_object('role', 'main', 'contentType', 'text/plain', 'value', a.headline)),
  'by', a.byline,
  'infoSources', json_build_array(json_build_object('name', a.source)),
  'slugline', ${metadata('slugline')},
  'located', ${metadata('located')},
  'copyrightHolder', ${metadata('copyrightHolder')},
  'copyrightNotice', ${metadata('copyrightNotice')},
  'usageTerms', ${metadata('usageTerms')},
  'edNote', ${metadata('editorialNote')},
  'subjects', (select json_agg(json_build_object('name', x.name, 'uri', ${TOPIC_URI}, 'literal', x.code)
    order by x.position) from article_topic x where x.article_id = a.id),
  'people', ${concepts(`'PERSON'`)},
  'organisations', ${concepts(`'ORGANIZATION'`)},
  'places', ${concepts(`'COUNTRY', 'PLACE'`)},
  'associations', ${ASSOCIATIONS},
  'bodies', json_build_array(json_build_object('role', 'main', 'contentType', 'text/plain', 'value', a.body))))`;
