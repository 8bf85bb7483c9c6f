import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineReader } from '../reader.ts';
import { type Id, located, type MentionRow } from '../rows.ts';
import { tagOf } from '../tags.ts';

/** Identifies an entity in an article. */
export interface AppearanceKey {
  readonly articleId: Id;
  readonly entityId: Id;
}

const MENTIONS: NamedStatement<MentionRow & { ordinal: number }> = {
  name: 'mentions',
  quick: true,
  text: `select pair.ordinal::int4 as ordinal, list.*
    from unnest($1::int8[], $2::int8[]) with ordinality as pair(article_id, entity_id, ordinal)
    cross join lateral (
      select m.surface, m.how, m.confidence, ${located('m')} from mention m
      where m.article_id = pair.article_id and m.entity_id = pair.entity_id order by m.start limit $3
    ) list`,
};

/** The first mentions of an entity in an article, in order of appearance. The argument is the maximum number. */
export const mentionsReader = defineReader({
  name: 'mentions',
  key: ({ articleId, entityId }: AppearanceKey) => `${articleId} ${entityId}`,
  load: async (database: Database, limit: number, pairs): Promise<MentionRow[][]> => {
    const rows = await database.query(MENTIONS, [
      pairs.map((pair) => pair.articleId),
      pairs.map((pair) => pair.entityId),
      limit,
    ]);
    const byPair = groupBy(rows, (row) => row.ordinal);
    return pairs.map((_, index) => byPair.get(index + 1) ?? []);
  },
  tags: ({ articleId }) => [tagOf('article', articleId)],
});
