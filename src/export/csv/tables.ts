import { CO_MENTIONS } from '../co-mentions.ts';
import { ANNOTATIONS, isoTime, METADATA, PUBLISHED_AT, TOPICS } from '../records/article-json.ts';

/** A table of an export. */
interface Table {
  /** SQL for the values by the names of the columns. */
  readonly columns: Readonly<Record<string, string>>;
  /** SQL for the rows. `matching` contains the selected articles, oldest first. */
  readonly from: string;
}

const SPAN = { start: 'x.start', end: 'x."end"' };
const SENTENCE = { sentenceStart: 'x.sentence_start', sentenceEnd: 'x.sentence_end' };
const ORDER = 'x.start, x."end" desc';

/** Returns the columns of a reference to an entity, which `entities` contains. */
const reference = (prefix: string, entity: string) => ({
  [`${prefix}Kind`]: `${entity}.kind`,
  [`${prefix}Key`]: `${entity}.key`,
});

/** Returns a table with rows of each article. They are joined article by article, so that the rows are not sorted. */
function ofArticles(columns: Table['columns'], from: string, order: string): Table {
  const values = Object.entries(columns).map(([column, sql]) => `${sql} as "${column}"`);
  const names = Object.keys(columns).map((column) => [column, `r."${column}"`]);
  return {
    columns: { article: 'm.slug', ...Object.fromEntries(names) },
    from: `matching m cross join lateral (
      select ${values.join(', ')} from ${from} where x.article_id = m.id order by ${order}) r`,
  };
}

/** The tables of an export as CSV by the names of their files. The feed recognises `articles` by its columns. */
export const TABLES = {
  articles: {
    columns: {
      slug: 'a.slug',
      id: 'a.source_id',
      headline: 'a.headline',
      publishedAt: PUBLISHED_AT,
      source: 'a.source',
      url: 'a.url',
      byline: 'a.byline',
      section: 'a.section',
      language: 'a.language',
      topics: TOPICS,
      annotations: ANNOTATIONS,
      metadata: METADATA,
      original: '(select o.slug from article o where o.id = a.original_id)',
      extractor: 'a.extractor',
      body: 'a.body',
    },
    from: 'matching a',
  },
  topics: ofArticles(
    { position: 'x.position', name: 'x.name', scheme: 'x.scheme', code: 'x.code' },
    'article_topic x',
    'x.position',
  ),
  annotations: ofArticles(
    {
      position: 'x.position',
      kind: 'x.kind',
      name: 'x.name',
      relation: 'x.relation',
      producer: 'x.producer',
      identifiers: 'to_json(x.identifiers)',
      ...reference('entity', 'e'),
    },
    'annotation x left join entity e on e.id = x.entity_id',
    'x.position',
  ),
  entities: {
    columns: {
      kind: 'e.kind',
      key: 'e.key',
      slug: 'e.slug',
      name: 'e.name',
      articleCount: 'c.articles',
      mentionCount: 'c.mentions',
      sameAs: `(select coalesce(json_agg(i.uri order by i.uri), '[]') from entity_identifier i where i.entity_id = e.id)`,
      latitude: 'coalesce(n.latitude, p.latitude)',
      longitude: 'coalesce(n.longitude, p.longitude)',
    },
    from: `(
      select x.entity_id, count(*) as articles, sum(x.mention_count) as mentions
      from matching m join article_entity x on x.article_id = m.id group by x.entity_id
    ) c join entity e on e.id = c.entity_id
      left join country n on n.entity_id = e.id left join place p on p.entity_id = e.id
    order by c.articles desc, e.id`,
  },
  'article-entities': ofArticles(
    {
      ...reference('entity', 'e'),
      name: 'x.name',
      mentionCount: 'x.mention_count',
      firstOffset: 'x.first_offset',
      salience: 'x.salience',
    },
    'article_entity x join entity e on e.id = x.entity_id',
    'x.salience desc, x.entity_id',
  ),
  mentions: ofArticles(
    {
      ...reference('entity', 'e'),
      ...SPAN,
      surface: 'x.surface',
      how: 'x.how',
      confidence: 'x.confidence',
      ...SENTENCE,
    },
    'mention x join entity e on e.id = x.entity_id',
    `${ORDER}, x.entity_id`,
  ),
  'headline-mentions': ofArticles(
    {
      ...reference('entity', 'e'),
      ...SPAN,
      surface: 'x.surface',
      how: 'x.how',
      confidence: 'x.confidence',
    },
    'headline_mention x join entity e on e.id = x.entity_id',
    `${ORDER}, x.entity_id`,
  ),
  roles: ofArticles(
    {
      ...reference('person', 'p'),
      title: 'r.title',
      ...reference('of', 'o'),
      current: 'x.current::text',
      since: 'x.since',
      until: 'x.until',
      ...SPAN,
      ...SENTENCE,
    },
    `role_evidence x join role r on r.id = x.role_id join entity p on p.id = r.person_id
      left join entity o on o.id = r.of_id`,
    `${ORDER}, x.role_id`,
  ),
  quotations: ofArticles(
    {
      ...SPAN,
      text: 'x.text',
      ...reference('speaker', 'e'),
      speakerText: 'x.speaker_text',
      verb: 'x.verb',
      ...SENTENCE,
    },
    'quotation x left join entity e on e.id = x.speaker_id',
    ORDER,
  ),
  statements: ofArticles(
    {
      ...SPAN,
      text: 'x.text',
      form: 'x.form',
      kind: 'x.kind',
      ...reference('source', 'e'),
      sourceText: 'x.source_text',
      cue: 'x.cue',
      ...SENTENCE,
    },
    'statement x left join entity e on e.id = x.source_id',
    'x.start, x."end"',
  ),
  quantities: ofArticles(
    {
      ...SPAN,
      kind: 'x.kind',
      value: 'x.value',
      maxValue: 'x.max_value',
      unit: 'x.unit',
      text: 'x.text',
      ...SENTENCE,
    },
    'quantity x',
    ORDER,
  ),
  times: ofArticles(
    { ...SPAN, text: 'x.text', from: 'x."from"', to: 'x."to"', ...SENTENCE },
    'time_expression x',
    ORDER,
  ),
  'co-mentions': {
    columns: {
      ...reference('entity', 'e'),
      ...reference('other', 'o'),
      articleCount: 'c.articles',
      firstSeenAt: isoTime('c.first_seen_at'),
      lastSeenAt: isoTime('c.last_seen_at'),
    },
    from: CO_MENTIONS,
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
