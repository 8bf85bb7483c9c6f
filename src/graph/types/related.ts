import {
  COMPARED,
  NEARBY,
  RARE_ENTITIES,
  type RelatedRow,
  relatedArticlesReader,
} from '../../store/read/articles/related.ts';
import type { Id } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { listLimit, longList, shortList } from '../lists/list.ts';
import { Article, Entity } from './refs.ts';

/** The cost of comparing an article with its candidates. */
const COMPARISON = 500;

const SharedEntity = builder
  .objectRef<{ readonly id: Id; readonly weight: number }>('SharedEntity')
  .implement({
    description: 'An entity that an article and one of its related articles mention.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'The entity; null only if the entity was deleted during the request.',
        resolve: ({ id }, _, { loaders }) => loaders.entity(id),
      }),
      weight: t.exposeFloat('weight', {
        description:
          'The contribution of the entity to the score: its rarity, ln(number of all articles / number of articles that mention the entity) (K. Spärck Jones, A Statistical Interpretation of Term Specificity, Journal of Documentation 28, 1972), multiplied by the lower of its saliences in the two articles.',
      }),
    }),
  });

const RelatedArticle = builder.objectRef<RelatedRow>('RelatedArticle').implement({
  description: 'An article that mentions the same entities as another article.',
  fields: (t) => ({
    node: t.field({ type: Article, description: 'The related article.', resolve: (row) => row }),
    score: t.exposeFloat('score', {
      description: 'The similarity of the articles: the sum of the weights of all shared entities.',
    }),
    shared: t.field({
      type: [SharedEntity],
      description: 'The entities that the article and the related article mention, highest weight first.',
      ...shortList,
      resolve: ({ sharedIds, weights }, args) =>
        weights.slice(0, listLimit(args)).flatMap((weight, index) => {
          const id = sharedIds[index];
          return id === undefined ? [] : [{ id, weight }];
        }),
    }),
  }),
});

builder.objectField(Article, 'related', (t) =>
  t.field({
    type: [RelatedArticle],
    description: `The articles that mention the same entities, most similar first. Entities that few articles mention have more weight. The search uses the ${RARE_ENTITIES} entities of the article that the fewest other articles mention, without those that no other article mentions. For each of these entities, the candidates are the articles that mention it: the latest ${NEARBY} before the article and the earliest ${NEARBY} after it. All entities of the ${COMPARED} best candidates are then compared.`,
    ...longList(COMPARISON),
    resolve: (article, args, { loaders }) => loaders.load(relatedArticlesReader, article.id, listLimit(args)),
  }),
);
