import type { InterfaceParam, ObjectFieldsShape, ObjectParam } from '@pothos/core';
import {
  type Appearance,
  allEntitiesOfArticle,
  entitiesOfArticle,
} from '../../store/read/articles/appearances.ts';
import { type AppearanceKey, mentionsReader } from '../../store/read/articles/mentions.ts';
import type { KeysetSource } from '../../store/read/keyset/list.ts';
import type { ArticleRow, EntityRow, Id } from '../../store/read/rows.ts';
import type { FieldBuilder, Types } from '../builder/builder.ts';
import { connectionType, type Edge, nestedConnection, paginationOf } from '../lists/connection.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { Mention } from './annotations.ts';
import { Article, Country, Entity, Organization, Person, Place } from './refs.ts';

/** What every edge between an article and an entity carries, whichever end it is seen from: `keyOf` says which is which. */
const appearanceFields =
  <R extends Appearance & { readonly id: Id }>(
    keyOf: (row: R) => AppearanceKey,
  ): ObjectFieldsShape<Types, Edge<R>> =>
  (t) => ({
    mentionCount: t.int({
      description: 'How often the article mentions the entity, in any form.',
      resolve: ({ row }) => row.edgeMentionCount,
    }),
    salience: t.float({
      description: 'How much the article is about the entity, from 0 to 1.',
      resolve: ({ row }) => row.salience,
    }),
    mentions: t.field({
      type: [Mention],
      description: 'The mentions, in text order.',
      ...shortList,
      resolve: ({ row }, args, { loaders }) => loaders.load(mentionsReader, keyOf(row), listLimit(args)),
    }),
  });

/** A field of an article: the entities it speaks of, from one source. */
function entitiesField<R extends EntityRow>(
  name: string,
  node: ObjectParam<Types> | InterfaceParam<Types>,
  source: KeysetSource<R & Appearance>,
) {
  const type = connectionType<R & Appearance>({
    name,
    node,
    description: 'A page of what an article speaks of.',
    edgeDescription: 'That an article speaks of an entity, and how.',
    edgeFields: appearanceFields(({ parent, id }) => ({ articleId: parent, entityId: id })),
  });
  return (t: FieldBuilder<ArticleRow>, description: string) =>
    t.field({
      type,
      description,
      ...paginationOf(source),
      resolve: (article, args, context) => nestedConnection(context, source, args, article.id),
    });
}

/** The fields of an article that lead to what it speaks of. */
export const entityFields = {
  people: entitiesField('ArticlePerson', Person, entitiesOfArticle('PERSON')),
  countries: entitiesField('ArticleCountry', Country, entitiesOfArticle('COUNTRY')),
  organizations: entitiesField('ArticleOrganization', Organization, entitiesOfArticle('ORGANIZATION')),
  places: entitiesField('ArticlePlace', Place, entitiesOfArticle('PLACE')),
  entities: entitiesField('ArticleEntity', Entity, allEntitiesOfArticle),
};

/** The way back: from an entity to the articles that speak of it. */
export const EntityArticles = connectionType<ArticleRow & Appearance>({
  name: 'EntityArticle',
  node: Article,
  description: 'A page of the articles that speak of an entity.',
  mayBeRanked: true,
  edgeDescription: 'That an article speaks of an entity, and how.',
  edgeFields: appearanceFields(({ parent, id }) => ({ articleId: id, entityId: parent })),
});
