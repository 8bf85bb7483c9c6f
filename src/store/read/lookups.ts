import type { EntityKind } from '../../model/entity.ts';
import type { Database, Row, Statement } from '../database.ts';
import { groupBy } from '../group.ts';
import {
  ANY_ENTITY_SQL,
  ARTICLE_COLUMNS,
  type ArticleRow,
  type CountryFacts,
  type EntityFigures,
  type EntityRow,
  type EvidenceRow,
  type Id,
  located,
  type MentionRow,
  type PlaceFacts,
  type QuantityRow,
  type QuotationRow,
  type RoleRow,
  type TimeExpressionRow,
} from './rows.ts';
import type { Tagged } from './tags.ts';

/** Rows in the order of the keys asked for; null where there is none. */
async function readOne<K extends string, R extends Row>(
  database: Database,
  statement: Statement<R>,
  keys: readonly K[],
  keyOf: (row: R) => string,
): Promise<(R | null)[]> {
  const rows = await database.query({ ...statement, quick: true }, [keys]);
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** What a row that was read before says there is: an error where it was deleted between two statements. */
async function readPresent<R extends Row & { readonly id: Id }>(
  database: Database,
  statement: Statement<R>,
  ids: readonly Id[],
): Promise<(R | Error)[]> {
  const rows = await readOne(database, statement, ids, (row) => row.id);
  return rows.map((row) => row ?? new Error('A row that another refers to is gone.'));
}

const articleBy = (column: 'id' | 'slug' | 'url', type: 'int8' | 'text'): Statement<ArticleRow> => ({
  name: `article_by_${column}`,
  text: `select ${ARTICLE_COLUMNS} from article a where a.${column} = any($1::${type}[])`,
});
const ARTICLE_BY = {
  id: articleBy('id', 'int8'),
  slug: articleBy('slug', 'text'),
  url: articleBy('url', 'text'),
};
export type ArticleKey = keyof typeof ARTICLE_BY;

export const readArticles = (database: Database, key: ArticleKey, values: readonly string[]) =>
  readOne(database, ARTICLE_BY[key], values, (row) => row[key] ?? '');

const BODIES: Statement<{ id: Id; body: string }> = {
  name: 'bodies',
  quick: true,
  text: 'select id, body from article where id = any($1::int8[])',
};

/** The texts of articles. In the order of `ids`; an article deleted meanwhile has an empty one. */
export const readBodies = async (database: Database, ids: readonly Id[]): Promise<string[]> =>
  (await readOne(database, BODIES, ids, (row) => row.id)).map((row) => row?.body ?? '');

const anyEntity = `select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join}`;

const ENTITY_BY_ID: Statement<EntityRow> = {
  name: 'entity_by_id',
  text: `${anyEntity} where e.id = any($1::int8[])`,
};
export const readEntities = (database: Database, ids: readonly Id[]) =>
  readOne(database, ENTITY_BY_ID, ids, (row) => row.id);

const ENTITY_FIGURES: Statement<EntityFigures> = {
  name: 'entity_figures',
  text: `select e.id, e.mention_count as "mentionCount", e.first_seen_at as "firstSeenAt",
    e.last_seen_at as "lastSeenAt" from entity e where e.id = any($1::int8[])`,
};
export const readEntityFigures = (database: Database, ids: readonly Id[]) =>
  readPresent(database, ENTITY_FIGURES, ids);

const COUNTRY_FACTS: Statement<CountryFacts> = {
  name: 'country_facts',
  text: `select c.entity_id as id, c.official_name as "officialName", c.region, c.subregion, c.latitude,
    c.longitude, c.capital_id as "capitalId" from country c where c.entity_id = any($1::int8[])`,
};
export const readCountryFacts = (database: Database, ids: readonly Id[]) =>
  readPresent(database, COUNTRY_FACTS, ids);

const PLACE_FACTS: Statement<PlaceFacts> = {
  name: 'place_facts',
  text: 'select p.entity_id as id, p.latitude, p.longitude from place p where p.entity_id = any($1::int8[])',
};
export const readPlaceFacts = (database: Database, ids: readonly Id[]) =>
  readPresent(database, PLACE_FACTS, ids);

const COUNTRY_BY_CODE: Statement<EntityRow & { code: string }> = {
  name: 'country_by_code',
  text: `${anyEntity} where c.code = any($1::char(2)[])`,
};
export const readCountries = (database: Database, codes: readonly string[]) =>
  readOne(database, COUNTRY_BY_CODE, codes, (row) => row.code);

const COUNTRY_BY_ALPHA3: Statement<EntityRow & { alpha3: string }> = {
  name: 'country_by_alpha3',
  text: `${anyEntity} where c.alpha3 = any($1::char(3)[])`,
};
export const readCountriesByAlpha3 = (database: Database, _: null, codes: readonly string[]) =>
  readOne(database, COUNTRY_BY_ALPHA3, codes, (row) => row.alpha3);

const entityBySlug = (kind: EntityKind): Statement<EntityRow> => ({
  name: `${kind.toLowerCase()}_by_slug`,
  text: `${anyEntity} where e.kind = '${kind}' and e.slug = any($1::text[])`,
});
export const readEntitiesBySlug = (database: Database, kind: EntityKind, slugs: readonly string[]) =>
  readOne(database, entityBySlug(kind), slugs, (row) => row.slug);

/** The entity that goes by a name: its own before an alias, and of several the one with most mentions. */
const entityByName = (kind: EntityKind): Statement<EntityRow & { given: string }> => ({
  name: `${kind.toLowerCase()}_by_name`,
  text: `select given.name as given, best.* from unnest($1::text[]) as given(name) cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from alias l join entity e on e.id = l.entity_id ${ANY_ENTITY_SQL.join}
      where l.name = given.name and e.kind = '${kind}'
      order by (e.name = l.name) desc, e.mention_count desc, e.id limit 1
    ) best`,
});
export const readEntitiesByName = (database: Database, kind: EntityKind, names: readonly string[]) =>
  readOne(database, entityByName(kind), names, (row) => row.given);

/** A list read for many parents at once. */
export interface ListReader<R> {
  (database: Database, limit: number, parents: readonly Id[]): Promise<R[][]>;
  /** The table of its parents, where a list changes only when its parent does. */
  readonly changesWith?: Tagged | null;
}

/** Reads a list for each parent, at most `limit` items, in one statement. */
const listReader = <R extends Row>(
  statement: Statement<R & { parent: Id }>,
  changesWith: Tagged | null,
): ListReader<R> =>
  Object.assign(
    async (database: Database, limit: number, parents: readonly Id[]): Promise<R[][]> => {
      const rows = await database.query({ ...statement, quick: true }, [parents, limit]);
      const byParent = groupBy(rows, (row) => row.parent);
      return parents.map((id) => byParent.get(id) ?? []);
    },
    { changesWith },
  );

const perParent = (list: string): string =>
  `select parent.id as parent, list.* from unnest($1::int8[]) as parent(id) cross join lateral (${list} limit $2) list`;

/** The names an entity goes by, those with most mentions first. By entity id. */
export const readAliases = listReader<{ name: string }>(
  {
    name: 'aliases',
    text: perParent(`select l.name from alias l where l.entity_id = parent.id
    order by l.mention_count desc, l.name`),
  },
  'entity',
);

export const ROLE_COLUMNS = `r.id, r.person_id as "personId", r.title, r.of_id as "ofId", r.current,
  r.article_count as "articleCount", r.first_seen_at as "firstSeenAt", r.last_seen_at as "lastSeenAt"`;

/**
 * A person's roles, the one the newest article speaks of first. By the person's id. "Premier Li Qiang" alone is no role
 * beside "Chinese Premier Li Qiang": a title of nowhere counts only where the person does not have it of something.
 */
export const readRoles = listReader<RoleRow>(
  {
    name: 'roles',
    text: perParent(`select ${ROLE_COLUMNS} from role r where r.person_id = parent.id
    and (r.of_id is not null or not exists (
      select 1 from role s where s.person_id = r.person_id and s.title = r.title and s.of_id is not null))
    order by r.last_seen_at desc, r.id desc`),
  },
  'entity',
);

const ROLE_BY_ID: Statement<RoleRow> = {
  name: 'role_by_id',
  text: `select ${ROLE_COLUMNS} from role r where r.id = any($1::int8[])`,
};
export const readRolesById = (database: Database, ids: readonly Id[]) =>
  readOne(database, ROLE_BY_ID, ids, (row) => row.id);

/** What proves a role, newest article first. By role id. */
export const readEvidence = listReader<EvidenceRow>(
  {
    name: 'evidence',
    text: perParent(`select v.role_id as "roleId", v.current, ${located('v')} from role_evidence v
    where v.role_id = parent.id order by v.published_at desc, v.article_id desc, v.start desc`),
  },
  null,
);

export const QUOTATION_COLUMNS = `q.id, q.text, q.speaker_id as "speakerId", q.verb, ${located('q')}`;

const QUOTATION_BY_ID: Statement<QuotationRow> = {
  name: 'quotation_by_id',
  text: `select ${QUOTATION_COLUMNS} from quotation q where q.id = any($1::int8[])`,
};
export const readQuotationsById = (database: Database, ids: readonly Id[]) =>
  readOne(database, QUOTATION_BY_ID, ids, (row) => row.id);

/** What a person said, newest article first. By the speaker's id. */
export const readQuotationsBySpeaker = listReader<QuotationRow>(
  {
    name: 'quotations_by_speaker',
    text: perParent(`select ${QUOTATION_COLUMNS} from quotation q
    where q.speaker_id = parent.id order by q.published_at desc, q.article_id desc, q.start`),
  },
  'entity',
);

/** Quotations in text order. By article id. */
export const readQuotations = listReader<QuotationRow>(
  {
    name: 'quotations',
    text: perParent(`select ${QUOTATION_COLUMNS} from quotation q
    where q.article_id = parent.id order by q.start, q."end"`),
  },
  'article',
);

/** Quantities in text order. By article id. */
export const readQuantities = listReader<QuantityRow>(
  {
    name: 'quantities',
    text: perParent(`select q.kind, q.value, q.unit, q.text, ${located('q')} from quantity q
    where q.article_id = parent.id order by q.start, q."end"`),
  },
  'article',
);

/** Dates and periods in text order. By article id. */
export const readTimeExpressions = listReader<TimeExpressionRow>(
  {
    name: 'time_expressions',
    text: perParent(`select t.text, t."from", t."to", ${located('t')} from time_expression t
    where t.article_id = parent.id order by t.start, t."end"`),
  },
  'article',
);

/** One entity in one article. */
export interface AppearanceKey {
  readonly articleId: Id;
  readonly entityId: Id;
}

const MENTIONS: Statement<MentionRow & { ordinal: number }> = {
  name: 'mentions',
  quick: true,
  text: `select pair.ordinal::int4 as ordinal, list.*
    from unnest($1::int8[], $2::int8[]) with ordinality as pair(article_id, entity_id, ordinal)
    cross join lateral (
      select m.surface, m.how, m.confidence, ${located('m')} from mention m
      where m.article_id = pair.article_id and m.entity_id = pair.entity_id order by m.start limit $3
    ) list`,
};

/** The mentions of entities in articles, in text order, at most `limit` a pair. In the order of `pairs`. */
export async function readMentions(
  database: Database,
  limit: number,
  pairs: readonly AppearanceKey[],
): Promise<MentionRow[][]> {
  const rows = await database.query(MENTIONS, [
    pairs.map((pair) => pair.articleId),
    pairs.map((pair) => pair.entityId),
    limit,
  ]);
  const byPair = groupBy(rows, (row) => row.ordinal);
  return pairs.map((_, index) => byPair.get(index + 1) ?? []);
}
