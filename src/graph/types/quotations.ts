import { type QuotationFilter, quotationList } from '../../store/read/articles/quotation-lists.ts';
import type { QuotationRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { connectionType, pageArguments, rootConnection, rootPagination } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { Quotation } from './annotations.ts';
import { type AnyBy, AnyEntityBy, anyEntityRef } from './any-entity-by.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './article-filter.ts';
import { type By, ENTITY_BY, entityRef } from './entity-by.ts';

type Given<T> = T | null | undefined;

const QuotationFilterType = builder.inputType('QuotationFilter', {
  description:
    'Which quotations are meant: those that meet every condition given. Conditions that exclude each other leave none.',
  fields: (t) => ({
    speaker: t.field({
      type: ENTITY_BY.PERSON,
      description: 'This person said it.',
      extensions: withCost(10),
    }),
    about: t.field({
      extensions: withCost(10),
      type: AnyEntityBy,
      description: 'It, or the sentence that it stands in, speaks of this, which is not its speaker.',
    }),
    text: t.string({
      description: `Words that it has, in any form: ${SEARCH_SYNTAX}`,
      extensions: searchTextExtensions,
    }),
    publishedAt: t.field({ type: TimeRangeInput, description: 'When its article was published.' }),
  }),
});

const QuotationConnection = connectionType<QuotationRow>({
  name: 'Quotation',
  node: Quotation,
  description: 'A page of quotations.',
  edgeDescription: 'A quotation in a list.',
});

interface QuotationFilterInput {
  readonly speaker?: Given<By>;
  readonly about?: Given<AnyBy>;
  readonly text?: Given<string>;
  readonly publishedAt?: Given<RangeInput>;
}

/** Throws BAD_ID and BAD_USER_INPUT. Words that mean nothing, as a stop alone, ask for nothing. */
function toQuotationFilter(input: Given<QuotationFilterInput>): QuotationFilter {
  return {
    speaker: input?.speaker ? entityRef('PERSON', input.speaker) : null,
    about: input?.about ? anyEntityRef(input.about) : null,
    words: searchQuery(input?.text ?? '') || null,
    published: toTimeRange(input?.publishedAt),
  };
}

interface QuotationArguments extends ConnectionArguments {
  readonly filter?: Given<QuotationFilterInput>;
}

const requested = ({ filter }: QuotationArguments) => quotationList(toQuotationFilter(filter));

/** Cost of searching for what matches a filter, beside that of its conditions. */
const SEARCH = 300;

builder.queryField('quotations', (t) =>
  t.field({
    type: QuotationConnection,
    description: 'What articles quote, newest first.',
    ...rootPagination((args: QuotationArguments) => pageRequest(requested(args), args)),
    args: {
      ...pageArguments,
      filter: t.arg({
        type: QuotationFilterType,
        description: 'Which ones are meant; all without it.',
        extensions: withCost(SEARCH),
      }),
    },
    resolve: (_, args, context) => rootConnection(context, requested(args), args),
  }),
);
