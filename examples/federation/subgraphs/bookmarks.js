// Bookmarks of articles, by id. Gateways request all other fields of the articles from Dateline.
import { serveSubgraph } from './subgraph.js';

/** Bookmarks by reader, of two of the sample articles. */
const BOOKMARKS = {
  ada: [
    { article: 'QXJ0aWNsZTo3NDY5NzU3MTg3ODQ0NTY1ODM0', note: 'Who went with him?' },
    { article: 'QXJ0aWNsZTo5MTk1NjA5MTg1NzkxMjk4ODQ2', note: null },
  ],
};

const edge = ({ article, note }, index) => ({
  cursor: String(index),
  node: { article: { __typename: 'Article', id: article }, note },
});

serveSubgraph('bookmarks', {
  Query: {
    bookmarks(_, { reader, first, after }) {
      const all = (Object.hasOwn(BOOKMARKS, reader) ? BOOKMARKS[reader] : []).map(edge);
      const start = after == null ? 0 : Number(after) + 1;
      const edges = all.slice(start, start + first);
      return {
        edges,
        pageInfo: {
          startCursor: edges.at(0)?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
          hasNextPage: start + first < all.length,
          hasPreviousPage: start > 0,
        },
      };
    },
  },
  Article: {
    __resolveReference: (article) => article,
    label: ({ headline, publishedAt }) => `${publishedAt.slice(0, 10)} ${headline}`,
  },
});
