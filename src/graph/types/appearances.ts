import type { InterfaceParam, ObjectFieldsShape, ObjectParam } from '@pothos/core';
import type { Row } from '../../store/database.ts';
import {
  type Appearance,
  allEntitiesOfArticle,
  entitiesOfArticle,
} from '../../store/read/articles/appearances.ts';
import { type AppearanceKey, mentionsReaders } from '../../store/read/articles/mentions.ts';
import type { KeysetSource } from '../../store/read/keyset/list.ts';
import type { ArticleRow, EntityRow, Id } from '../../store/read/rows.ts';
import type { FieldBuilder, Types } from '../builder/builder.ts';
import { NOUNS, type Noun } from '../ids/type-names.ts';
import { type Connection, connectionType, type Edge, nestedConnection } from '../lists/connection.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { paginationOf } from '../lists/pagination.ts';
import { Mention } from './annotations.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { MENTION_PLACE } from './enums.ts';
import { Article, Country, Entity, Organization, Person, Place } from './refs.ts';

/** An edge between an article and an entity, in either direction. */
interface AppearanceEdge<R extends Row> extends Edge<R> {
  readonly mentionCount: number;
  readonly salience: number;
}

/** Creates an edge with the values of its fields as properties, because a response contains hundreds of these edges. */
export const appearanceEdge = <R extends Appearance & Row>(
  connection: Connection<R>,
  node: R,
): AppearanceEdge<R> => ({
  connection,
  node,
  mentionCount: node.edgeMentionCount,
  salience: node.salience,
});

/**
 * The fields of edges between articles and entities, in both directions. `keyOf` returns the ids of the article and
 * the entity of an edge.
 */
const appearanceFields =
  <R extends Appearance & { readonly id: Id }>(
    keyOf: (row: R) => AppearanceKey,
  ): ObjectFieldsShape<Types, AppearanceEdge<R>> =>
  (t) => ({
    mentionCount: t.exposeInt('mentionCount', {
      description:
        'The number of mentions of the entity in the body of the article, in any form. 0 if only the headline mentions it.',
    }),
    salience: t.exposeFloat('salience', { description: DESCRIPTIONS.salience }),
    mentions: t.field({
      type: [Mention],
      description: 'The mentions of the entity in the article, in order of appearance.',
      ...shortList,
      args: { ...shortList.args, in: t.arg(MENTION_PLACE) },
      resolve: ({ node }, args, { loaders }) =>
        loaders.load(mentionsReaders[args.in], keyOf(node), listLimit(args)),
    }),
  });

/** Defines a field of an article. The field returns the entities of the article in the given list. */
function entitiesField<R extends EntityRow>(
  name: string,
  { one, many }: Noun,
  node: ObjectParam<Types> | InterfaceParam<Types>,
  source: KeysetSource<R & Appearance>,
) {
  const type = connectionType<R & Appearance, Connection<R & Appearance>, AppearanceEdge<R & Appearance>>({
    name,
    node,
    description: `A page of the ${many} that an article mentions.`,
    edgeDescription: `The relation between an article and ${one} that it mentions.`,
    edgeFields: appearanceFields(({ parent, id }) => ({ articleId: parent, entityId: id })),
  });
  return (t: FieldBuilder<ArticleRow>) =>
    t.field({
      type,
      description: `The ${many} that the article mentions, most salient first.`,
      ...paginationOf(source),
      resolve: (article, args, context) =>
        nestedConnection(context, source, args, article.id, undefined, appearanceEdge),
    });
}

/** The fields of an article that return the entities that it mentions. */
export const entityFields = {
  people: entitiesField('ArticlePerson', NOUNS.PERSON, Person, entitiesOfArticle('PERSON')),
  countries: entitiesField('ArticleCountry', NOUNS.COUNTRY, Country, entitiesOfArticle('COUNTRY')),
  organizations: entitiesField(
    'ArticleOrganization',
    NOUNS.ORGANIZATION,
    Organization,
    entitiesOfArticle('ORGANIZATION'),
  ),
  places: entitiesField('ArticlePlace', NOUNS.PLACE, Place, entitiesOfArticle('PLACE')),
  entities: entitiesField(
    'ArticleEntity',
    { noun: 'entity', one: 'an entity', many: 'entities of every kind' },
    Entity,
    allEntitiesOfArticle,
  ),
};

/** The articles that mention an entity. */
export const EntityArticles = connectionType<
  ArticleRow & Appearance,
  Connection<ArticleRow & Appearance>,
  AppearanceEdge<ArticleRow & Appearance>
>({
  name: 'EntityArticle',
  node: Article,
  description: 'A page of the articles that mention an entity.',
  mayBeRanked: true,
  edgeDescription: 'The relation between an entity and an article that mentions it.',
  edgeFields: appearanceFields(({ parent, id }) => ({ articleId: id, entityId: parent })),
});
