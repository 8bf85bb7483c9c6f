import type { StatementForm, StatementKind } from '../../model/extraction.ts';
import { statementList } from '../../store/read/attributions/statements.ts';
import type { StatementRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { EMPTY_SEARCH, SEARCH_SYNTAX, searchTextExtensions } from '../lists/search-text.ts';
import { AnyEntityBy } from './any-entity-by.ts';
import { type AttributionFilterInput, CONDITION, SEARCH, toAttributionFilter } from './attribution-filter.ts';
import { Statement } from './attributions.ts';
import { StatementFormType, StatementKindType } from './enums.ts';
import type { Given } from './given.ts';
import { TimeRangeInput } from './time-range.ts';

const StatementFilterType = builder.inputType('StatementFilter', {
  description: 'Conditions on statements. A statement matches if all given conditions are true.',
  fields: (t) => ({
    source: t.field({
      type: AnyEntityBy,
      description: 'The person, organisation or country to which the article attributes the statement.',
      extensions: withCost(CONDITION),
    }),
    about: t.field({
      type: AnyEntityBy,
      description:
        'An entity that the statement mentions; for the form `DIRECT`, also an entity that its sentence mentions. Mentions of the source are ignored.',
      extensions: withCost(CONDITION),
    }),
    kinds: t.field({
      type: [StatementKindType],
      description: 'The statement must be of one of these kinds. An empty list is ignored.',
      extensions: withCost(CONDITION),
    }),
    forms: t.field({
      type: [StatementFormType],
      description: 'The statement must have one of these forms. An empty list is ignored.',
      extensions: withCost(CONDITION),
    }),
    text: t.string({
      description: `A text search in the words of the statement. ${SEARCH_SYNTAX} ${EMPTY_SEARCH}`,
      extensions: searchTextExtensions,
    }),
    publishedAt: t.field({
      type: TimeRangeInput,
      description: 'The period in which the article was published.',
    }),
  }),
});

const StatementConnection = connectionType<StatementRow>({
  name: 'Statement',
  node: Statement,
  description: 'A page of statements.',
  edgeDescription: 'A statement in a list.',
});

interface StatementFilterInput extends AttributionFilterInput {
  readonly kinds?: Given<readonly StatementKind[]>;
  readonly forms?: Given<readonly StatementForm[]>;
}

interface StatementArguments extends ConnectionArguments {
  readonly filter?: Given<StatementFilterInput>;
}

/** Returns the values in one order without duplicates, so that equal filters have the same SQL. */
const distinct = <T>(values: Given<readonly T[]>): T[] => [...new Set(values)].sort();

const requested = ({ filter }: StatementArguments) =>
  statementList({
    ...toAttributionFilter(filter),
    kinds: distinct(filter?.kinds),
    forms: distinct(filter?.forms),
  });

builder.queryField('statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'The statements in all articles, newest first.',
    ...rootPagination((args: StatementArguments) => pageRequest(requested(args), args)),
    args: {
      ...pageArguments,
      filter: t.arg({
        type: StatementFilterType,
        description: 'The conditions that statements must match. If omitted, all statements match.',
        extensions: withCost(SEARCH),
      }),
    },
    resolve: (_, args, context) => rootConnection(context, requested(args), args),
  }),
);
