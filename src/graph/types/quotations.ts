import { quotationList } from '../../store/read/attributions/quotations.ts';
import type { QuotationRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { EMPTY_SEARCH, SEARCH_SYNTAX, searchTextExtensions } from '../lists/search-text.ts';
import { AnyEntityBy } from './any-entity-by.ts';
import { type AttributionFilterInput, CONDITION, SEARCH, toAttributionFilter } from './attribution-filter.ts';
import { Quotation } from './attributions.ts';
import { type By, ENTITY_BY, entitySelector } from './entity-by.ts';
import type { Given } from './given.ts';
import { TimeRangeInput } from './time-range.ts';

const QuotationFilterType = builder.inputType('QuotationFilter', {
  description: 'Conditions on quotations. A quotation matches if all given conditions are true.',
  fields: (t) => ({
    speaker: t.field({
      type: ENTITY_BY.PERSON,
      description: 'The person who said the words.',
      extensions: withCost(CONDITION),
    }),
    source: t.field({
      type: AnyEntityBy,
      description: 'The person, organisation or country that said the words.',
      extensions: withCost(CONDITION),
    }),
    about: t.field({
      extensions: withCost(CONDITION),
      type: AnyEntityBy,
      description:
        'An entity that the quotation or its sentence mentions. Mentions of the source are ignored.',
    }),
    text: t.string({
      description: `A text search in the quoted words. ${SEARCH_SYNTAX} ${EMPTY_SEARCH}`,
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

interface QuotationArguments extends ConnectionArguments {
  readonly filter?: Given<AttributionFilterInput & { readonly speaker?: Given<By> }>;
}

const requested = ({ filter }: QuotationArguments) =>
  quotationList(
    toAttributionFilter(filter),
    filter?.speaker ? entitySelector('PERSON', filter.speaker) : null,
  );

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
