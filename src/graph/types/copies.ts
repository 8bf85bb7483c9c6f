import { COPIES } from '../../store/read/articles/copies.ts';
import { builder } from '../builder/builder.ts';
import { connectionType, nestedConnection } from '../lists/connection.ts';
import { paginationOf } from '../lists/pagination.ts';
import { Article } from './refs.ts';

const Copies = connectionType({
  name: 'Copy',
  node: Article,
  description: 'A page of the copies of an article.',
  edgeDescription: 'A copy of an article.',
});

const SAME_STORY =
  'Articles with the same or nearly the same text that were published within three days belong to one story, for example a report of a news agency that several newspapers published. An excerpt, or a text with a different lead paragraph, also belongs to the story; a report with different numbers does not. The earliest article is the original';

builder.objectFields(Article, (t) => ({
  original: t.field({
    type: Article,
    nullable: true,
    description: `The article of which this article is a copy; null if the article is not a copy. ${SAME_STORY}, and the others are its copies.`,
    resolve: ({ originalId }, _, { loaders }) =>
      originalId === null ? null : loaders.article('id', originalId),
  }),
  copies: t.field({
    type: Copies,
    description: `The copies of the article, earliest first. The list of a copy is empty; see \`original\`. ${SAME_STORY}.`,
    ...paginationOf(COPIES),
    resolve: (article, args, context) => nestedConnection(context, COPIES, args, article.id),
  }),
}));
