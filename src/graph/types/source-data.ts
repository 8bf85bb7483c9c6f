import type { ObjectFieldsShape } from '@pothos/core';
import {
  type AnnotationRow,
  annotationsReader,
  type MetadataRow,
  metadataReader,
  type TopicRow,
  topicsReader,
} from '../../store/read/articles/source-data.ts';
import type { ArticleRow } from '../../store/read/rows.ts';
import { builder, type Types } from '../builder/builder.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { EntityKindType } from './enums.ts';
import { Entity } from './refs.ts';

// The data that the source assigned to an article, as opposed to the data extracted from its text.

const Topic = builder.objectRef<TopicRow>('Topic').implement({
  description: 'A subject or keyword that the source assigned to an article.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the topic.' }),
    scheme: t.exposeString('scheme', {
      nullable: true,
      description:
        'The URI or name of the vocabulary that defines the code, such as `medtop`; null for a keyword.',
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The code within the vocabulary, such as `11000000`; null for a keyword.',
    }),
  }),
});

const AnnotationRelation = builder.enumType('AnnotationRelation', {
  description: 'The relations between an article and an entity that is assigned to it.',
  values: {
    ABOUT: { description: 'The article is about the entity.' },
    MENTIONS: { description: 'The article mentions the entity.' },
    AUTHOR: { description: 'The entity wrote the article.' },
  },
});

const Annotation = builder.objectRef<AnnotationRow>('Annotation').implement({
  description:
    'An entity that the source of an article, or another producer, assigned to the article. The entities that Dateline extracts from the text are in `Article.entities`.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindType, description: 'The kind of entity.' }),
    name: t.exposeString('name', { description: 'The name of the entity, as given.' }),
    relation: t.expose('relation', {
      type: AnnotationRelation,
      description: 'The relation of the entity to the article.',
    }),
    producer: t.exposeString('producer', {
      description:
        'The system or organisation that produced the annotation. By default, the source of the article.',
    }),
    identifiers: t.stringList({
      description: 'The URIs of the entity, as given.',
      ...shortList,
      resolve: ({ identifiers }, args) => identifiers.slice(0, listLimit(args)),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity in the database; null if the text of the article does not mention the entity.',
      resolve: ({ entityId }, _, { loaders }) => (entityId === null ? null : loaders.entity(entityId)),
    }),
  }),
});

// A list of names and values instead of a JSON scalar: its type is the same for all clients and gateways, and its size is
// limited like that of any other list.
const Metadata = builder.objectRef<MetadataRow>('Metadata').implement({
  description: 'A field of the ingested document that has no corresponding field in the schema.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the field in the ingested document.' }),
    value: t.exposeString('value', {
      description: 'The value: a string unchanged, any other value as JSON.',
    }),
  }),
});

/** The fields of an article that return the data that its source assigned. */
export const sourceDataFields: ObjectFieldsShape<Types, ArticleRow> = (t) => ({
  topics: t.field({
    type: [Topic],
    description:
      'The subjects and keywords that the source assigned to the article, in the order of the source.',
    ...shortList,
    resolve: (article, args, { loaders }) => loaders.load(topicsReader, article.id, listLimit(args)),
  }),
  annotations: t.field({
    type: [Annotation],
    description:
      'The entities that the source, or another producer, assigned to the article, in the order of the ingested document.',
    ...shortList,
    resolve: (article, args, { loaders }) => loaders.load(annotationsReader, article.id, listLimit(args)),
  }),
  metadata: t.field({
    type: [Metadata],
    description:
      'The fields of the ingested document that have no corresponding field in the schema, sorted by name.',
    ...shortList,
    resolve: (article, args, { loaders }) => loaders.load(metadataReader, article.id, listLimit(args)),
  }),
});
