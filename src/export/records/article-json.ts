/** Returns SQL for a JSON array of the rows of a query, which must refer to an article as `a`. */
const list = (value: string, from: string, order: string): string =>
  `(select coalesce(json_agg(${value} order by ${order}), '[]') from ${from})`;

/** Returns SQL for a reference to an entity; null if the entity is null. */
export const ref = (entity: string): string =>
  `case when ${entity}.id is null then null else json_build_object('kind', ${entity}.kind, 'key', ${entity}.key) end`;

const SPAN = `'start', x.start, 'end', x."end"`;
const SENTENCE = `'sentence', json_build_object('start', x.sentence_start, 'end', x.sentence_end)`;
const ORDER = 'x.start, x."end" desc';

/** Returns SQL for a time in ISO 8601. */
export const isoTime = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL for the time of publication of an article `a`. */
export const PUBLISHED_AT = isoTime('a.published_at');

/** SQL for the topics, annotations and metadata of an article `a`, in the form of `Article`. */
export const TOPICS = list(
  `json_build_object('name', x.name, 'scheme', x.scheme, 'code', x.code)`,
  'article_topic x where x.article_id = a.id',
  'x.position',
);
export const ANNOTATIONS = list(
  `json_build_object('kind', x.kind, 'name', x.name, 'relation', x.relation, 'producer', x.producer,
    'identifiers', x.identifiers)`,
  'annotation x where x.article_id = a.id',
  'x.position',
);
export const METADATA = `coalesce(a.metadata, '{}')`;

/** The fields of an article as its source provided them, in the form of `Article`. */
const ARTICLE = `json_build_object(
  'id', a.source_id,
  'headline', a.headline,
  'publishedAt', ${PUBLISHED_AT},
  'source', a.source,
  'url', a.url,
  'byline', a.byline,
  'section', a.section,
  'language', a.language,
  'topics', ${TOPICS},
  'annotations', ${ANNOTATIONS},
  'metadata', ${METADATA},
  'body', a.body)`;

/** The extraction of an article, in the form of `Extraction`. */
const EXTRACTION = `json_build_object(
  'extractor', a.extractor,
  'entities', ${list(
    `json_build_object('kind', e.kind, 'key', e.key, 'slug', e.slug, 'name', e.name, 'mentionCount', x.mention_count,
      'firstOffset', x.first_offset, 'salience', x.salience)`,
    'article_entity x join entity e on e.id = x.entity_id where x.article_id = a.id',
    'x.salience desc, x.entity_id',
  )},
  'mentions', ${list(
    `json_build_object('entity', ${ref('e')}, ${SPAN}, 'surface', x.surface, 'how', x.how,
      'confidence', x.confidence, ${SENTENCE})`,
    'mention x join entity e on e.id = x.entity_id where x.article_id = a.id',
    `${ORDER}, x.entity_id`,
  )},
  'headlineMentions', ${list(
    `json_build_object('entity', ${ref('e')}, ${SPAN}, 'surface', x.surface, 'how', x.how, 'confidence', x.confidence)`,
    'headline_mention x join entity e on e.id = x.entity_id where x.article_id = a.id',
    `${ORDER}, x.entity_id`,
  )},
  'roles', ${list(
    `json_build_object('person', ${ref('p')}, 'title', r.title, 'of', ${ref('o')}, 'current', x.current,
      'since', x.since, 'until', x.until, ${SPAN}, ${SENTENCE})`,
    `role_evidence x join role r on r.id = x.role_id join entity p on p.id = r.person_id
      left join entity o on o.id = r.of_id where x.article_id = a.id`,
    `${ORDER}, x.role_id`,
  )},
  'quotations', ${list(
    `json_build_object(${SPAN}, 'text', x.text, 'speaker', ${ref('e')}, 'speakerText', x.speaker_text,
      'verb', x.verb, ${SENTENCE})`,
    'quotation x left join entity e on e.id = x.speaker_id where x.article_id = a.id',
    ORDER,
  )},
  'statements', ${list(
    `json_build_object(${SPAN}, 'text', x.text, 'form', x.form, 'kind', x.kind, 'source', ${ref('e')},
      'sourceText', x.source_text, 'cue', x.cue, ${SENTENCE})`,
    'statement x left join entity e on e.id = x.source_id where x.article_id = a.id',
    'x.start, x."end"',
  )},
  'quantities', ${list(
    `json_build_object(${SPAN}, 'kind', x.kind, 'value', x.value, 'maxValue', x.max_value, 'unit', x.unit, 'text', x.text, ${SENTENCE})`,
    'quantity x where x.article_id = a.id',
    ORDER,
  )},
  'times', ${list(
    `json_build_object(${SPAN}, 'text', x.text, 'from', x."from", 'to', x."to", ${SENTENCE})`,
    'time_expression x where x.article_id = a.id',
    ORDER,
  )},
  'links', ${list(
    ref('e'),
    'annotation x left join entity e on e.id = x.entity_id where x.article_id = a.id',
    'x.position',
  )})`;

/**
 * SQL for the record of an article in an export. The feed recognises exports by the first key; see
 * `src/feed/formats/exported.ts`.
 */
export const ARTICLE_JSON = `json_build_object('dateline', 1, 'slug', a.slug, 'article', ${ARTICLE}, 'extraction', ${EXTRACTION})`;
