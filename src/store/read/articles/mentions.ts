import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { type BatchReader, defineList, defineReader, perParent } from '../reader.ts';
import { type Id, located, type MentionRow } from '../rows.ts';
import { tagOf } from '../tags.ts';

/** Identifies an entity in an article. */
export interface AppearanceKey {
  readonly articleId: Id;
  readonly entityId: Id;
}

const OF_MENTION = 'm.entity_id as "entityId", m.surface, m.how, m.confidence';
const IN_BODY = `select ${OF_MENTION}, ${located('m')} from mention m`;
const IN_HEADLINE = `select ${OF_MENTION}, m.article_id as "articleId", m.start, m."end", 0 as "sentenceStart",
  0 as "sentenceEnd", true as "isInHeadline" from headline_mention m`;

/** Defines a reader of the first mentions of an entity in an article, in order of appearance. */
function appearanceMentions(
  name: string,
  mentions: string,
): BatchReader<number, AppearanceKey, MentionRow[]> {
  const statement: NamedStatement<MentionRow & { ordinal: number }> = {
    name,
    quick: true,
    text: `select pair.ordinal::int4 as ordinal, list.*
      from unnest($1::int8[], $2::int8[]) with ordinality as pair(article_id, entity_id, ordinal)
      cross join lateral (
        ${mentions} where m.article_id = pair.article_id and m.entity_id = pair.entity_id order by m.start limit $3
      ) list`,
  };
  return defineReader({
    name,
    key: ({ articleId, entityId }: AppearanceKey) => `${articleId} ${entityId}`,
    load: async (database: Database, limit: number, pairs): Promise<MentionRow[][]> => {
      const rows = await database.query(statement, [
        pairs.map((pair) => pair.articleId),
        pairs.map((pair) => pair.entityId),
        limit,
      ]);
      const byPair = groupBy(rows, (row) => row.ordinal);
      return pairs.map((_, index) => byPair.get(index + 1) ?? []);
    },
    tags: ({ articleId }) => [tagOf('article', articleId)],
  });
}

/** The readers of the mentions of an entity in an article, by place. The argument is the maximum number. */
export const mentionsReaders = {
  BODY: appearanceMentions('mentions', IN_BODY),
  HEADLINE: appearanceMentions('headline_mentions', IN_HEADLINE),
};

const articleMentions = (name: string, mentions: string) =>
  defineList<MentionRow>(
    {
      name,
      text: perParent(
        `${mentions} where m.article_id = parent.id order by m.start, m."end" desc, m.entity_id`,
      ),
    },
    'article',
  );

/** The readers of all mentions in an article, in order of appearance, by place. */
export const articleMentionsReaders = {
  BODY: articleMentions('article_mentions', IN_BODY),
  HEADLINE: articleMentions('article_headline_mentions', IN_HEADLINE),
};
