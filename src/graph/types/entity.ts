import type { EntityKind } from '../../model/entity.ts';
import { aliasesReader, countryReader } from '../../store/read/entities/entities.ts';
import { entityFiguresReader } from '../../store/read/entities/entity-details.ts';
import type { EntityFigures, EntityRow, RowOfKind } from '../../store/read/rows.ts';
import { builder, LOOKUP } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';
import { pageArguments, pagination } from '../lists/connection.ts';
import { listLimit, shortList } from '../lists/list.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { EntityArticles } from './appearances.ts';
import { checkEntityArticles, entityArticleArguments, entityArticles } from './article-lists.ts';
import { type By, entityRef } from './entity-by.ts';
import { EntityKindType } from './enums.ts';
import { loadEntity, ofKind } from './of-kind.ts';
import { Entity } from './refs.ts';

const figure =
  <T>(of: (figures: EntityFigures) => T) =>
  ({ id }: EntityRow, _: object, { loaders }: GraphContext): Loaded<T> =>
    whenLoaded(loaders.load(entityFiguresReader, id), of);

Entity.implement({
  interfaces: () => [builder.nodeInterfaceRef()],
  description: 'Something an article can be about.',
  resolveType: ({ kind }) => TYPE_NAMES[kind],
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindType, description: 'What kind of thing it is.' }),
    name: t.exposeString('name', {
      description: 'The name most articles give it in full, or the usual English one.',
    }),
    slug: t.exposeString('slug', { description: 'The name as it goes into a URL; unique within the kind.' }),
    aliases: t.stringList({
      description: 'Other names and short forms it goes by, the commonest first.',
      ...shortList,
      resolve: (entity, args, { loaders }) =>
        whenLoaded(loaders.load(aliasesReader, entity.id, listLimit(args)), (names) =>
          names.flatMap(({ name }) => (name === entity.name ? [] : [name])),
        ),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles speak of it.' }),
    mentionCount: t.int({
      description: 'How often all articles together mention it.',
      resolve: figure(({ mentionCount }) => mentionCount),
    }),
    firstSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first article that speaks of it was published.',
      resolve: figure(({ firstSeenAt }) => firstSeenAt),
    }),
    lastSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last article that speaks of it was published.',
      resolve: figure(({ lastSeenAt }) => lastSeenAt),
    }),
    articles: t.field({
      type: EntityArticles,
      description: 'The articles that speak of it, the newest first unless another order is asked for.',
      ...pagination(checkEntityArticles),
      args: { ...pageArguments, ...entityArticleArguments },
      resolve: (entity, args, context) => entityArticles(context, args, entity),
    }),
  }),
});

/** Extensions of a field that looks up an entity by an argument of ENTITY_BY. */
export const lookup = (kind: EntityKind) =>
  mergeExtensions(
    withCost(LOOKUP),
    withCheck(({ by }: { by: By }) => entityRef(kind, by)),
  );

/** The entity that an argument of ENTITY_BY identifies. Throws BAD_ID. */
export function findEntity<K extends EntityKind>(
  kind: K,
  by: By,
  context: GraphContext,
): Loaded<RowOfKind[K] | null> {
  const { loaders } = context;
  const ref = entityRef(kind, by);
  if (ref.by === 'id') return loadEntity(kind, ref.value, context);
  const found =
    ref.by === 'code' ? loaders.load(countryReader, ref.value) : loaders.entityBy(kind, ref.by, ref.value);
  return whenLoaded(found, (row) => ofKind(kind, row));
}
