import type { EntityKind } from '../../../model/entity.ts';
import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineQuery, defineReader } from '../reader.ts';
import { ANY_ENTITY_SQL, articlesIn, type EntityRow, type Id } from '../rows.ts';
import { likelihoodRatio } from './surprise.ts';

/**
 * Two entities that articles mention together: the number of these articles without copies, the number of copies, and the
 * publication times of the first and the last of both.
 */
export interface Pair {
  readonly entityId: Id;
  readonly otherId: Id;
  readonly pairArticleCount: number;
  readonly pairCopyCount: number;
  readonly pairFirstSeenAt: string;
  readonly pairLastSeenAt: string;
}
const PAIR_COLUMNS = `pair.entity_id as "entityId", pair.other_id as "otherId",
  pair.article_count as "pairArticleCount", pair.copy_count as "pairCopyCount",
  pair.first_seen_at as "pairFirstSeenAt", pair.last_seen_at as "pairLastSeenAt"`;

/**
 * An entity that articles mention together with another, the number of these articles as it was requested (with or
 * without copies), and how surprising it is (see `likelihoodRatio`).
 */
export type CoMentionRow = EntityRow & Pair & { readonly countedArticles: number; readonly surprise: number };

/**
 * The maximum number of co-mentioned entities of each kind that are ranked by surprise, or by their number of articles
 * with copies. Those with the most articles without copies are used, because an index contains them in this order.
 */
export const RANKED_COMPANIONS = 500;

const ORDERS = {
  COUNT: 'top.counted desc, top.other_id desc',
  SURPRISE: 'surprise desc, top.other_id desc',
};
type CoMentionOrder = keyof typeof ORDERS;

const ratio = likelihoodRatio('top.counted::float8', 'own.articles', 'other.articles', 'archive.articles');

/** Returns SQL for (articles): the number of articles that mention an entity. */
const articlesOf = (entity: string, includeCopies: boolean): string =>
  `select ${articlesIn('e', includeCopies)}::float8 as articles from entity e where e.id = ${entity} limit 1`;

const coMentions = (order: CoMentionOrder, includeCopies: boolean): NamedStatement<CoMentionRow> => ({
  name: `co_mentions_by_${order.toLowerCase()}${includeCopies ? '_with_copies' : ''}`,
  text: `select ${PAIR_COLUMNS}, pair.counted as "countedArticles", pair.surprise, other.*
    from unnest($1::int8[]) with ordinality as parent(id, ordinal)
    cross join (select sum(${articlesIn('d', includeCopies)})::float8 as articles from archive_day d) archive
    cross join lateral (${articlesOf('parent.id', includeCopies)}) own
    cross join lateral (
      select top.*, surprise, row_number() over (order by ${ORDERS[order]}) as place
      from unnest($2::"EntityKind"[]) as wanted(kind)
      cross join lateral (
        select c.*, ${articlesIn('c', includeCopies)} as counted from co_mention c
        where c.entity_id = parent.id and c.other_kind = wanted.kind ${includeCopies ? '' : 'and c.article_count > 0'}
        order by c.article_count desc, c.other_id desc limit $4
      ) top
      cross join lateral (${articlesOf('top.other_id', includeCopies)}) other
      cross join lateral (select ${ratio} as surprise) measured
      order by place limit $3
    ) pair
    cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join} where e.id = pair.other_id limit 1
    ) other
    order by parent.ordinal, pair.place`,
});
const BY = {
  COUNT: [coMentions('COUNT', false), coMentions('COUNT', true)],
  SURPRISE: [coMentions('SURPRISE', false), coMentions('SURPRISE', true)],
} as const;

interface CoMentionArguments {
  readonly kinds: readonly EntityKind[];
  readonly order: CoMentionOrder;
  readonly includeCopies: boolean;
  readonly limit: number;
}

/**
 * The entities that articles mention together with an entity, most frequent or most surprising first. With copies, the
 * order by frequency is that of the `RANKED_COMPANIONS`.
 */
export const coMentionsReader = defineReader({ name: 'co_mentions', load: readCoMentions });

async function readCoMentions(
  database: Database,
  { kinds, order, includeCopies, limit }: CoMentionArguments,
  entities: readonly Id[],
): Promise<CoMentionRow[][]> {
  const ranked = order === 'COUNT' && !includeCopies ? limit : RANKED_COMPANIONS;
  const rows = await database.query(BY[order][includeCopies ? 1 : 0], [entities, kinds, limit, ranked]);
  const byEntity = groupBy(rows, (row) => row.entityId);
  return entities.map((entity) => byEntity.get(entity) ?? []);
}

const PAIRS: NamedStatement<Pair> = {
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

const LINKS: NamedStatement<Pair> = {
  name: 'links',
  text: `select ${PAIR_COLUMNS}
    from unnest($1::int8[]) with ordinality as one(id, ordinal)
    join unnest($1::int8[]) with ordinality as other(id, ordinal) on other.ordinal > one.ordinal
    cross join lateral (
      select * from co_mention c where c.entity_id = one.id and c.other_id = other.id and c.article_count > 0 limit 1
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
