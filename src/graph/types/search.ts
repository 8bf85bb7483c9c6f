import { DatelineError } from '../../errors.ts';
import type { ArticleFilter } from '../../store/read/article-filter.ts';
import { type Scored, scoredArticles } from '../../store/read/article-lists.ts';
import type { Highlighted } from '../../store/read/highlights.ts';
import type { ArticleRow } from '../../store/read/rows.ts';
import { textQuery } from '../../store/read/text-query.ts';
import { builder } from '../builder.ts';
import { type Connection, connectionType, forwardPages, rootConnection } from '../connection.ts';
import { sized } from '../directives.ts';
import { whenLoaded } from '../loaders.ts';
import { ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { facetsField } from './facets.ts';
import { Article } from './refs.ts';

interface Found extends Connection<ArticleRow & Scored> {
  readonly filter: ArticleFilter;
  readonly words: string;
}

/** Most words and signs of a question. */
const MAX_QUESTION = 500;

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
        extensions: sized({ assumedSize: 20 }),
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
      extensions: sized({ assumedSize: 4 }),
      resolve: ({ connection, row }, _, { loaders }) =>
        whenLoaded(loaders.highlights(connection.words, row.id), ({ headline, body }) => [
          ...(headline.length > 1 ? [{ field: 'HEADLINE' as const, text: headline }] : []),
          ...body.map((text) => ({ field: 'BODY' as const, text })),
        ]),
    }),
  }),
  connectionFields: (t) => ({ facets: facetsField(t) }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Articles that have the words, the best answers first: the headline counts above the text, and of equals the newer comes first. Of more than 1,000, the newest 1,000 are ranked.',
    ...forwardPages,
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words, in any form: all of them, unless `or` stands between two. `"words in quotation marks"` stand together, `-word` is not there, `word*` begins a word.',
      }),
      filter: t.arg({ type: ArticleFilterType, description: 'Which articles are meant; all without it.' }),
      ...forwardPages.args,
    },
    resolve: (_, args, context) => {
      const words = checkQuestion(args.query);
      const given = toArticleFilter(args.filter);
      const filter = { ...given, words: [words, ...given.words] };
      return whenLoaded(rootConnection(context, scoredArticles(filter), args), (connection) => ({
        ...connection,
        filter,
        words,
      }));
    },
  }),
);

/** What to search for. Throws BAD_USER_INPUT where there is nothing, or too much. */
function checkQuestion(query: string): string {
  if (query.length > MAX_QUESTION) {
    throw new DatelineError('BAD_USER_INPUT', `A query has at most ${MAX_QUESTION} characters.`);
  }
  const words = textQuery(query);
  if (words !== '') return words;
  throw new DatelineError('BAD_USER_INPUT', 'The query has no word to search for.');
}
