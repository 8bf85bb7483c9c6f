import type { Database, NamedStatement } from '../../database.ts';
import { defineQuery } from '../reader.ts';
import type { Id } from '../rows.ts';
import { readPairs } from './co-mentions.ts';

/** The maximum number of steps of a path. */
export const MAX_PATH_LENGTH = 4;
/**
 * The maximum number of co-mentioned entities of each kind through which a path continues. The most frequently
 * co-mentioned entities are used.
 */
export const NEIGHBOURS_OF_KIND = 50;

/** Returns SQL for (id, strength): the entities that articles most often mention together with an entity. */
const neighbours = (of: string): string =>
  `select c.other_id as id, c.article_count as strength
   from unnest(enum_range(null::"EntityKind")) as every(kind) cross join lateral (
     select c.other_id, c.article_count from co_mention c where c.entity_id = ${of} and c.other_kind = every.kind
     order by c.article_count desc, c.other_id desc limit ${NEIGHBOURS_OF_KIND}
   ) c`;

/** Returns SQL for (count): the exact number of articles that mention two entities together. */
const together = (one: string, other: string): string =>
  `(select c.article_count as count from co_mention c where c.entity_id = ${one} and c.other_id = ${other} limit 1)`;

const ends = `near as materialized (${neighbours('$1::int8')}), far as materialized (${neighbours('$2::int8')})`;

/** Returns SQL for (id, via, strength): the entities two steps from an end, by the strongest connection. */
const twoSteps = (end: 'near' | 'far'): string =>
  `select distinct on (c.id) c.id, ${end}.id as via, least(${end}.strength, c.strength) as strength
   from ${end} cross join lateral (${neighbours(`${end}.id`)} offset 0) c
   order by c.id, 3 desc, ${end}.id`;

type Between = NamedStatement<{ between: Id[] }>;

/** SQL for the entities between the two ends of the strongest path, for paths of two, three and four steps. */
const BETWEEN: readonly Between[] = [
  {
    name: 'path_through_one',
    text: `with ${ends}
      select array[via.id] as between from (
        select near.id, least(near.strength, last.count) as strength
        from near cross join lateral ${together('$2::int8', 'near.id')} last
        union all
        select far.id, least(far.strength, first.count)
        from far cross join lateral ${together('$1::int8', 'far.id')} first
      ) via order by via.strength desc, via.id limit 1`,
  },
  {
    name: 'path_through_two',
    text: `with ${ends}
      select array[near.id, far.id] as between
      from near cross join lateral (
        select c.other_id, c.article_count from co_mention c
        where c.entity_id = near.id and c.other_id = any((select array_agg(id) from far)::int8[]) offset 0
      ) middle join far on far.id = middle.other_id
      order by least(near.strength, middle.article_count, far.strength) desc, near.id, far.id limit 1`,
  },
  {
    name: 'path_through_three',
    text: `with ${ends}, from_near as materialized (${twoSteps('near')}), from_far as materialized (${twoSteps('far')})
      select array[from_near.via, from_near.id, from_far.via] as between
      from from_near join from_far using (id)
      where from_near.id not in ($1, $2)
      order by least(from_near.strength, from_far.strength) desc, from_near.via, from_near.id, from_far.via limit 1`,
  },
];

/**
 * The entities of the shortest path between two entities, including both ends; null if no path of at most `maxLength`
 * steps is found. Each pair of successive entities is mentioned together in at least one article. If there are several
 * shortest paths, returns the path whose weakest pair has the most articles. The search starts at both ends, follows
 * the most frequent neighbours, and takes one statement for each length.
 */
export const pathReader = defineQuery({ name: 'path', load: findPath });

interface PathArguments {
  readonly from: Id;
  readonly to: Id;
  readonly maxLength: number;
}

async function findPath(
  database: Database,
  { from, to, maxLength }: PathArguments,
): Promise<readonly Id[] | null> {
  if (from === to) return [from];
  const [direct] = await readPairs(database, [[from, to]]);
  if (direct) return [from, to];
  for (const statement of BETWEEN.slice(0, maxLength - 1)) {
    const [found] = await database.query(statement, [from, to]);
    if (found) return [from, ...found.between, to];
  }
  return null;
}
