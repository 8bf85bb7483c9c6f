import { DatelineError } from '../../errors.ts';
import { type Scored, scoredArticles } from '../../store/read/articles/article-lists.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { ArticleRow } from '../../store/read/rows.ts';
import type { Highlighted } from '../../store/read/text/highlights.ts';
import { highlightsReader } from '../../store/read/text/highlights.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { type Connection, connectionType, pagination, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { whenLoaded } from '../loading/loaded.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { RANKING } from './article-lists.ts';
import { facetsField } from './facets.ts';
import { Article } from './refs.ts';

interface Found extends Connection<ArticleRow & Scored> {
  readonly filter: ArticleFilter;
  readonly words: string;
}

/** Cost of cutting the fragments of an article. */
const HIGHLIGHTS = 100;

const HighlightPart = builder.objectRef<{ text: string; matched: boolean }>('HighlightPart').implement({
  description: 'A piece of text that was searched for, or that stands between such pieces.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text, as written: no markup, nothing escaped.' }),
    matched: t.exposeBoolean('matched', { description: 'Whether it was searched for.' }),
  }),
});

const Highlight = builder
  .objectRef<{ field: 'HEADLINE' | 'BODY'; text: Highlighted }>('Highlight')
  .implement({
    description: 'A headline, or a fragment of a text, in which words that were searched for stand.',
    fields: (t) => ({
      field: t.field({
        type: builder.enumType('HighlightField', {
          description: 'Where words can be found.',
          values: { HEADLINE: { description: 'The headline.' }, BODY: { description: 'The text.' } },
        }),
        description: 'Where it stands.',
        resolve: ({ field }) => field,
      }),
      parts: t.field({
        type: [HighlightPart],
        description: 'The pieces that it consists of, in their order.',
        extensions: withListSize({ assumedSize: 20 }),
        resolve: ({ text }) =>
          text.flatMap((part, index) => (part === '' ? [] : [{ text: part, matched: index % 2 === 1 }])),
      }),
    }),
  });

const SearchConnection = connectionType<ArticleRow & Scored, Found>({
  name: 'Search',
  node: Article,
  description: 'A page of articles that were found, the best answers first.',
  mayBeRanked: true,
  edgeDescription: 'An article that was found.',
  edgeFields: (t) => ({
    score: t.float({
      description: 'How well it answers, from 0 to 2; above 1 where the headline has the words.',
      resolve: ({ row }) => row.score,
    }),
    highlights: t.field({
      type: [Highlight],
      description:
        'Where it has the words: the headline, if it has any, and up to three fragments of the text.',
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

/** What is searched for. Throws BAD_USER_INPUT, BAD_ID and BAD_PAGE_SIZE. */
function requested({ query, filter: given }: SearchArguments) {
  const words = searchQuery(query);
  if (words === '') throw new DatelineError('BAD_USER_INPUT', 'The query has no word to search for.');
  const conditions = toArticleFilter(given);
  const filter = { ...conditions, words: [words, ...conditions.words] };
  return { words, filter, source: scoredArticles(filter) };
}

const searchPages = pagination((args: SearchArguments) => pageRequest(requested(args).source, args), RANKING);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Articles that have the words, the best answers first: the headline counts above the text, and of equals the newer comes first. Of more than 1,000, the newest 1,000 are ranked.',
    ...searchPages,
    args: {
      query: t.arg.string({
        required: true,
        description: `Words, in any form: ${SEARCH_SYNTAX}`,
        extensions: searchTextExtensions,
      }),
      filter: t.arg({ type: ArticleFilterType, description: 'Which articles are meant; all without it.' }),
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
