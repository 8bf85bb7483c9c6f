import type { AttributionFilter } from '../../store/read/attributions/attribution-list.ts';
import { quotationList } from '../../store/read/attributions/quotations.ts';
import type { QuotationRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { Quotation } from './annotations.ts';
import { type AnyBy, AnyEntityBy, anyEntitySelector } from './any-entity-by.ts';
import { type By, ENTITY_BY, entitySelector } from './entity-by.ts';
import type { Given } from './given.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './time-range.ts';

const QuotationFilterType = builder.inputType('QuotationFilter', {
  description: 'Conditions on quotations. A quotation matches if all given conditions are true.',
  fields: (t) => ({
    speaker: t.field({
      type: ENTITY_BY.PERSON,
      description: 'The person who said the words.',
      extensions: withCost(10),
    }),
    source: t.field({
      type: AnyEntityBy,
      description: 'The person, organisation or country that said the words.',
      extensions: withCost(10),
    }),
    about: t.field({
      extensions: withCost(10),
      type: AnyEntityBy,
      description:
        'An entity that the quotation or its sentence mentions. Mentions of the source are ignored.',
    }),
    text: t.string({
      description: `A text search in the quoted words. ${SEARCH_SYNTAX}`,
      extensions: searchTextExtensions,
    }),
    publishedAt: t.field({
      type: TimeRangeInput,
      description: 'The period in which the article was published.',
    }),
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
  readonly source?: Given<AnyBy>;
  readonly about?: Given<AnyBy>;
  readonly text?: Given<string>;
  readonly publishedAt?: Given<RangeInput>;
}

/** Converts the input to a filter. A text without letters and digits is ignored. Throws BAD_ID and BAD_USER_INPUT. */
function toAttributionFilter(input: Given<QuotationFilterInput>): AttributionFilter {
  return {
    source: input?.source ? anyEntitySelector(input.source) : null,
    about: input?.about ? anyEntitySelector(input.about) : null,
    words: searchQuery(input?.text ?? '') || null,
    published: toTimeRange(input?.publishedAt),
  };
}

interface QuotationArguments extends ConnectionArguments {
  readonly filter?: Given<QuotationFilterInput>;
}

const requested = ({ filter }: QuotationArguments) =>
  quotationList(
    toAttributionFilter(filter),
    filter?.speaker ? entitySelector('PERSON', filter.speaker) : null,
  );

/** The cost of a search by a filter, in addition to the cost of its conditions. */
const SEARCH = 300;

builder.queryField('quotations', (t) =>
  t.field({
    type: QuotationConnection,
    description: 'The quotations in all articles, newest first.',
    ...rootPagination((args: QuotationArguments) => pageRequest(requested(args), args)),
    args: {
      ...pageArguments,
      filter: t.arg({
        type: QuotationFilterType,
        description: 'The conditions that quotations must match. If omitted, all quotations match.',
        extensions: withCost(SEARCH),
      }),
    },
    resolve: (_, args, context) => rootConnection(context, requested(args), args),
  }),
);
