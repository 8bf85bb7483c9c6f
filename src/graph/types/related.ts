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

/** Cost of comparing an article with those near it. */
const NEAR = 500;

const SharedEntity = builder
  .objectRef<{ readonly id: Id; readonly weight: number }>('SharedEntity')
  .implement({
    description: 'Something that two articles both speak of.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'What they speak of; null only if that was deleted a moment ago.',
        resolve: ({ id }, _, { loaders }) => loaders.entity(id),
      }),
      weight: t.exposeFloat('weight', {
        description:
          'How much that counts: ln(articles of the archive / articles that speak of it), its rarity (K. Spärck Jones, A Statistical Interpretation of Term Specificity, Journal of Documentation 28, 1972), times its salience in that of the two articles which is less about it.',
      }),
    }),
  });

const RelatedArticle = builder.objectRef<RelatedRow>('RelatedArticle').implement({
  description: 'An article that speaks of the same things as another, and why it is taken for near.',
  fields: (t) => ({
    node: t.field({ type: Article, description: 'The near article.', resolve: (row) => row }),
    score: t.exposeFloat('score', {
      description: 'How near it is: the sum of what the shared entities weigh.',
    }),
    shared: t.field({
      type: [SharedEntity],
      description: 'What both speak of, the weightiest first: together they are the score.',
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
    description: `The articles that speak of the same things, the nearest first, the rarer things counting more. Looked for through the ${RARE_ENTITIES} rarest things it speaks of: the ${NEARBY} articles on each that came before and the ${NEARBY} that came after, of which the ${COMPARED} most promising are compared in full.`,
    ...longList(NEAR),
    resolve: (article, args, { loaders }) => loaders.load(relatedArticlesReader, article.id, listLimit(args)),
  }),
);
