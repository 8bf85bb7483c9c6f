import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { type Scored, scoredArticles } from '../../store/read/articles/article-lists.ts';
import { RANKED } from '../../store/read/articles/search.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { ArticleRow } from '../../store/read/rows.ts';
import type { Highlighted } from '../../store/read/text/highlights.ts';
import { highlightsReader } from '../../store/read/text/highlights.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { type Connection, connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pagination } from '../lists/pagination.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { whenLoaded } from '../loading/loaded.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { RANKING } from './article-lists.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { facetsField } from './facets.ts';
import { Article } from './refs.ts';

interface Found extends Connection<ArticleRow & Scored> {
  readonly filter: ArticleFilter;
  readonly words: string;
}

/** The cost of computing the highlights of an article. */
const HIGHLIGHTS = 100;

const HighlightPart = builder.objectRef<{ text: string; matched: boolean }>('HighlightPart').implement({
  description: 'A part of a highlighted text: either a match or the text between two matches.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The text of the part as written, without markup or escaping.',
    }),
    matched: t.exposeBoolean('matched', { description: 'Whether the part matches the search.' }),
  }),
});

const Highlight = builder
  .objectRef<{ field: 'HEADLINE' | 'BODY'; text: Highlighted }>('Highlight')
  .implement({
    description: 'A headline, or a fragment of a body, with the words that match the search.',
    fields: (t) => ({
      field: t.field({
        type: builder.enumType('HighlightField', {
          description: 'The parts of an article that can be searched.',
          values: {
            HEADLINE: { description: 'The headline of the article.' },
            BODY: { description: 'The body of the article.' },
          },
        }),
        description: 'The part of the article that contains the text.',
        resolve: ({ field }) => field,
      }),
      parts: t.field({
        type: [HighlightPart],
        description: 'The text, split into matching and other parts, in order of appearance.',
        extensions: withListSize({ assumedSize: 20 }),
        resolve: ({ text }) =>
          text.flatMap((part, index) => (part === '' ? [] : [{ text: part, matched: index % 2 === 1 }])),
      }),
    }),
  });

const SearchConnection = connectionType<ArticleRow & Scored, Found>({
  name: 'Search',
  node: Article,
  description: 'A page of search results, most relevant first.',
  mayBeRanked: true,
  edgeDescription: 'A search result.',
  edgeFields: (t) => ({
    score: t.float({
      description: 'The relevance of the article, from 0 to 2. At least 1 if the headline matches.',
      resolve: ({ row }) => row.score,
    }),
    highlights: t.field({
      type: [Highlight],
      description:
        'The matching words in context: the headline if it contains any, and up to three fragments of the body.',
      extensions: mergeExtensions(withListSize({ assumedSize: 4 }), withCost(HIGHLIGHTS)),
      resolve: ({ connection, row }, _, { loaders }) =>
        whenLoaded(loaders.load(highlightsReader, row.id, connection.words), ({ headline, body }) => [
          ...(headline.length > 1 ? [{ field: 'HEADLINE' as const, text: headline }] : []),
          ...body.map((text) => ({ field: 'BODY' as const, text })),
        ]),
    }),
  }),
  connectionFields: (t) => ({ facets: facetsField(t) }),
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
      `\`query\` must contain at least one letter or digit (got ${JSON.stringify(query.slice(0, 60))}). Send the words to search for.`,
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
      return whenLoaded(rootConnection(context, source, args), (connection) => ({
        ...connection,
        filter,
        words,
      }));
    },
  }),
);
