import type { EntityKind } from '../../model/entity.ts';
import { aliasesReader } from '../../store/read/entities/entities.ts';
import { entityFiguresReader } from '../../store/read/entities/entity-details.ts';
import { identifiersReader } from '../../store/read/entities/identifiers.ts';
import type { EntityFigures, EntityRow, RowOfKind } from '../../store/read/rows.ts';
import { builder, LOOKUP } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { pageArguments, pagination } from '../lists/pagination.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { EntityArticles } from './appearances.ts';
import { checkEntityArticles, entityArticleArguments, entityArticles } from './article-lists.ts';
import { attributedTo } from './attributions.ts';
import { type By, entitySelector } from './entity-by.ts';
import { EntityKindType } from './enums.ts';
import { articlesCounted, countArguments } from './include-copies.ts';
import { loadSelected, ofKind } from './of-kind.ts';
import { Entity } from './refs.ts';

/** Returns the resolver of a field whose value is stored in a separate row. */
const figure =
  <T>(of: (figures: EntityFigures) => T) =>
  ({ id }: EntityRow, _: object, { loaders }: GraphContext): Loaded<T> =>
    whenLoaded(loaders.load(entityFiguresReader, id), of);

Entity.implement({
  interfaces: () => [builder.nodeInterfaceRef()],
  description: 'A person, country, organisation or place that articles can mention.',
  resolveType: ({ kind }) => TYPE_NAMES[kind],
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindType, description: 'The kind of entity.' }),
    name: t.exposeString('name', {
      description:
        'The name: the common English name if known, otherwise the full name that most articles use.',
    }),
    slug: t.exposeString('slug', {
      description: 'A short form of the name for use in URLs, unique among entities of the same kind.',
    }),
    aliases: t.stringList({
      description: 'Other names and short forms of the entity, most frequent first.',
      ...shortList,
      resolve: (entity, args, { loaders }) =>
        whenLoaded(loaders.load(aliasesReader, entity.id, listLimit(args)), (names) =>
          names.flatMap(({ name }) => (name === entity.name ? [] : [name])),
        ),
    }),
    sameAs: t.field({
      type: ['URL'],
      description:
        'The URIs that identify the entity elsewhere, for example in Wikidata, GeoNames, IPTC vocabularies or ISO 3166. URIs from reference data come first, followed by URIs from annotations, sorted by the number of articles that state them, highest first.',
      ...shortList,
      resolve: (entity, args, { loaders }) =>
        whenLoaded(loaders.load(identifiersReader, entity.id, listLimit(args)), (rows) =>
          rows.map(({ uri }) => uri),
        ),
    }),
    articleCount: t.int({
      description:
        'The number of articles that mention the entity. 0 if only copies mention it; see `includeCopies`.',
      args: countArguments,
      resolve: ({ articleCount, copyCount }, args) => articlesCounted(articleCount, copyCount, args),
    }),
    mentionCount: t.int({
      description: 'The number of mentions of the entity in all articles, including copies.',
      resolve: figure(({ mentionCount }) => mentionCount),
    }),
    firstSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'The publication time of the earliest article that mentions the entity; null if no article does.',
      resolve: figure(({ firstSeenAt }) => firstSeenAt),
    }),
    lastSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'The publication time of the latest article that mentions the entity; null if no article does.',
      resolve: figure(({ lastSeenAt }) => lastSeenAt),
    }),
    articles: t.field({
      type: EntityArticles,
      description: 'The articles that mention the entity, including copies, newest first by default.',
      ...pagination(checkEntityArticles),
      args: { ...pageArguments, ...entityArticleArguments },
      resolve: (entity, args, context) => entityArticles(context, args, entity),
    }),
    ...attributedTo(t),
  }),
});

/** Extensions of a field that looks up an entity by an argument whose type is in `ENTITY_BY`. */
export const lookup = (kind: EntityKind) =>
  mergeExtensions(
    withCost(LOOKUP),
    withCheck(({ by }: { by: By }) => entitySelector(kind, by)),
  );

/** Loads the entity with the given key; null if it does not exist. Throws BAD_ID. */
export const findEntity = <K extends EntityKind>(
  kind: K,
  by: By,
  context: GraphContext,
): Loaded<RowOfKind[K] | null> =>
  whenLoaded(loadSelected(entitySelector(kind, by), context), (row) => ofKind(kind, row));
