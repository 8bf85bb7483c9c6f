import type { EntityKind } from '../../../model/entity.ts';
import type { Database, Statement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineQuery, defineReader } from '../reader.ts';
import { ANY_ENTITY_SQL, type EntityRow, type Id } from '../rows.ts';
import { likelihoodRatio } from './surprise.ts';

/**
 * Two entities that articles mention together: the number of these articles, and when the first and last were
 * published.
 */
export interface Pair {
  readonly entityId: Id;
  readonly otherId: Id;
  readonly pairArticleCount: number;
  readonly pairFirstSeenAt: string;
  readonly pairLastSeenAt: string;
}
const PAIR_COLUMNS = `pair.entity_id as "entityId", pair.other_id as "otherId",
  pair.article_count as "pairArticleCount", pair.first_seen_at as "pairFirstSeenAt",
  pair.last_seen_at as "pairLastSeenAt"`;

/**
 * An entity that articles mention together with another, and how surprising their co-mention is (see
 * `likelihoodRatio`).
 */
export type CoMentionRow = EntityRow & Pair & { readonly surprise: number };

/**
 * The maximum number of co-mentioned entities of each kind that are ranked by surprise. The most frequently
 * co-mentioned entities are used.
 */
export const SURPRISING = 500;

const ORDERS = {
  COUNT: 'top.article_count desc, top.other_id desc',
  SURPRISE: 'surprise desc, top.other_id desc',
};
type CoMentionOrder = keyof typeof ORDERS;

const ratio = likelihoodRatio(
  'top.article_count::float8',
  'own.article_count::float8',
  'other.article_count::float8',
  'archive.articles',
);

const coMentions = (order: CoMentionOrder): Statement<CoMentionRow> => ({
  name: `co_mentions_by_${order.toLowerCase()}`,
  text: `select ${PAIR_COLUMNS}, pair.surprise, other.*
    from unnest($1::int8[]) with ordinality as parent(id, ordinal)
    cross join (select sum(article_count)::float8 as articles from archive_day) archive
    cross join lateral (select e.article_count from entity e where e.id = parent.id limit 1) own
    cross join lateral (
      select top.*, surprise, row_number() over (order by ${ORDERS[order]}) as place
      from unnest($2::"EntityKind"[]) as wanted(kind)
      cross join lateral (
        select c.* from co_mention c where c.entity_id = parent.id and c.other_kind = wanted.kind
        order by c.article_count desc, c.other_id desc limit $4
      ) top
      cross join lateral (select e.article_count from entity e where e.id = top.other_id limit 1) other
      cross join lateral (select ${ratio} as surprise) measured
      order by place limit $3
    ) pair
    cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join} where e.id = pair.other_id limit 1
    ) other
    order by parent.ordinal, pair.place`,
});
const BY = { COUNT: coMentions('COUNT'), SURPRISE: coMentions('SURPRISE') };

interface CoMentionArguments {
  readonly kinds: readonly EntityKind[];
  readonly order: CoMentionOrder;
  readonly limit: number;
}

/** The entities that articles mention together with an entity, most frequent or most surprising first. */
export const coMentionsReader = defineReader({ name: 'co_mentions', load: readCoMentions });

async function readCoMentions(
  database: Database,
  { kinds, order, limit }: CoMentionArguments,
  entities: readonly Id[],
): Promise<CoMentionRow[][]> {
  const ranked = order === 'COUNT' ? limit : SURPRISING;
  const rows = await database.query(BY[order], [entities, kinds, limit, ranked]);
  const byEntity = groupBy(rows, (row) => row.entityId);
  return entities.map((entity) => byEntity.get(entity) ?? []);
}

const PAIRS: Statement<Pair> = {
  name: 'pairs',
  text: `select ${PAIR_COLUMNS}
    from unnest($1::int8[], $2::int8[]) as given(entity_id, other_id)
    cross join lateral (
      select * from co_mention c where c.entity_id = given.entity_id and c.other_id = given.other_id limit 1
    ) pair`,
};

/** Reads several pairs, in the order in which the key lists them; null for each pair that no article mentions. */
export const pairsReader = defineQuery({ name: 'pairs', load: readPairs });

/** Reads pairs in the order of `pairs`; null for each pair that no article mentions. */
export async function readPairs(
  database: Database,
  pairs: readonly (readonly [Id, Id])[],
): Promise<(Pair | null)[]> {
  const rows = await database.query(PAIRS, [pairs.map(([one]) => one), pairs.map(([, other]) => other)]);
  const byIds = new Map(rows.map((row) => [`${row.entityId} ${row.otherId}`, row]));
  return pairs.map(([one, other]) => byIds.get(`${one} ${other}`) ?? null);
}

const LINKS: Statement<Pair> = {
  name: 'links',
  text: `select ${PAIR_COLUMNS}
    from unnest($1::int8[]) with ordinality as one(id, ordinal)
    join unnest($1::int8[]) with ordinality as other(id, ordinal) on other.ordinal > one.ordinal
    cross join lateral (
      select * from co_mention c where c.entity_id = one.id and c.other_id = other.id limit 1
    ) pair
    order by pair.article_count desc, one.ordinal, other.ordinal limit $2`,
};

/** Arguments of `linksReader`. */
interface Linked {
  readonly among: readonly Id[];
  readonly limit: number;
}

/** The pairs of the given entities that articles mention together, most articles first. */
export const linksReader = defineQuery({
  name: 'links',
  load: (database, { among, limit }: Linked): Promise<readonly Pair[]> =>
    database.query(LINKS, [among, limit]),
});
