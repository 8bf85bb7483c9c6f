import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { type Scored, scoredArticles } from '../../store/read/articles/article-lists.ts';
import { RANKED } from '../../store/read/articles/search.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { ArticleRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { type Connection, connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pagination } from '../lists/pagination.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { approximateCountField } from './approximate-count.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { RANKING } from './article-lists.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { facetsField } from './facets.ts';
import { Highlight, highlightsExtensions, loadHighlights } from './highlight.ts';
import { Article } from './refs.ts';

interface Found extends Connection<ArticleRow & Scored> {
  readonly filter: ArticleFilter;
  readonly words: string;
}

const SearchConnection = connectionType<ArticleRow & Scored, Found>({
  name: 'Search',
  node: Article,
  description: 'A page of search results, most relevant first.',
  mayBeRanked: true,
  edgeDescription: 'A search result.',
  edgeFields: (t) => ({
    score: t.float({
      description: 'The relevance of the article, from 0 to 2. At least 1 if the headline matches.',
      resolve: ({ node }) => node.score,
    }),
    highlights: t.field({
      type: [Highlight],
      description:
        'The matching words in context: the headline if it contains any, and up to three fragments of the body.',
      extensions: highlightsExtensions,
      resolve: ({ connection, node }, _, { loaders }) => loadHighlights(node.id, connection.words, loaders),
    }),
  }),
  connectionFields: (t) => ({ approximateCount: approximateCountField(t), facets: facetsField(t) }),
});

interface SearchArguments extends ConnectionArguments {
  readonly query: string;
  readonly filter?: ArticleFilterInput | null | undefined;
}

/** Converts the arguments to a query and a filter. Throws BAD_USER_INPUT, BAD_ID and BAD_PAGE_SIZE. */
function requested({ query, filter: given }: SearchArguments) {
  const words = searchQuery(query);
  if (words === '') {
    throw new DatelineError(
      'BAD_USER_INPUT',
      `\`query\` must contain at least one word other than \`or\` (got ${JSON.stringify(query.slice(0, 60))}). Send the words to search for.`,
    );
  }
  const conditions = toArticleFilter(given);
  const filter = { ...conditions, words: [words, ...conditions.words] };
  return { words, filter, source: scoredArticles(filter) };
}

const searchPages = pagination((args: SearchArguments) => pageRequest(requested(args).source, args), RANKING);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: `The articles whose headline or body matches the search, most relevant first. Equally relevant articles are sorted by time, newest first. A match in the headline has more weight than a match in the body. If more than ${grouped(RANKED)} articles match, the list contains the newest ${grouped(RANKED)}.`,
    ...searchPages,
    args: {
      query: t.arg.string({
        required: true,
        description: `The words to search for. ${SEARCH_SYNTAX}`,
        extensions: searchTextExtensions,
      }),
      filter: t.arg({ type: ArticleFilterType, description: DESCRIPTIONS.filter }),
      ...searchPages.args,
    },
    resolve: (_, args, context) => {
      const { words, filter, source } = requested(args);
      return rootConnection(context, source, args, { filter, words });
    },
  }),
);
