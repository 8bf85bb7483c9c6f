import { type QuotationFilter, quotationList } from '../../store/read/quotation-lists.ts';
import type { QuotationRow } from '../../store/read/rows.ts';
import { textQuery } from '../../store/read/text-query.ts';
import { builder } from '../builder.ts';
import { connectionType, pages, rootConnection } from '../connection.ts';
import { type AnyBy, AnyEntityBy, anyEntityRef } from './any-entity-by.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './article-filter.ts';
import { type By, ENTITY_BY, entityRef } from './entity-by.ts';
import { Quotation } from './facts.ts';

type Given<T> = T | null | undefined;

const QuotationFilterType = builder.inputType('QuotationFilter', {
  description:
    'Which quotations are meant: those that meet every condition given. Conditions that exclude each other leave none.',
  fields: (t) => ({
    speaker: t.field({ type: ENTITY_BY.PERSON, description: 'This person said it.' }),
    about: t.field({
      type: AnyEntityBy,
      description: 'It, or the sentence that it stands in, speaks of this, which is not its speaker.',
    }),
    text: t.string({
      description:
        'Words that it has, in any form: all of them, unless `or` stands between two. `"words in quotation marks"` stand together, `-word` is not there, `word*` begins a word.',
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

/** Throws BAD_ID. Words that mean nothing, as a stop alone, ask for nothing. */
function toQuotationFilter(
  input: Given<{
    readonly speaker?: Given<By>;
    readonly about?: Given<AnyBy>;
    readonly text?: Given<string>;
    readonly publishedAt?: Given<RangeInput>;
  }>,
): QuotationFilter {
  return {
    speaker: input?.speaker ? entityRef('PERSON', input.speaker) : null,
    about: input?.about ? anyEntityRef(input.about) : null,
    words: textQuery(input?.text ?? '') || null,
    published: toTimeRange(input?.publishedAt),
  };
}

builder.queryField('quotations', (t) =>
  t.field({
    type: QuotationConnection,
    description: 'What articles quote, newest first.',
    ...pages,
    args: {
      ...pages.args,
      filter: t.arg({ type: QuotationFilterType, description: 'Which ones are meant; all without it.' }),
    },
    resolve: (_, args, context) =>
      rootConnection(context, quotationList(toQuotationFilter(args.filter)), args),
  }),
);
