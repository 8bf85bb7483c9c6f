import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import {
  PAST_WINDOWS,
  TREND_ARTICLES,
  TREND_CANDIDATES,
  TREND_COMPARED,
  type TrendRow,
  type TrendWindow,
  trendingReader,
} from '../../store/read/entities/trending.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withMaxAge } from '../builder/directives.ts';
import { listLimit, longList } from '../lists/list.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { type CountArguments, countArguments } from './include-copies.ts';
import { Entity } from './refs.ts';

const MAX_DAYS = 92;
const DAY = 86_400_000;

const Trend = builder.objectRef<TrendRow>('Trend').implement({
  description:
    'An entity that is mentioned in a larger share of articles than in the preceding time windows.',
  fields: (t) => ({
    node: t.field({ type: Entity, description: 'The entity.', resolve: (row) => row }),
    articleCount: t.exposeInt('windowCount', {
      description: 'The number of articles in the window that mention the entity.',
    }),
    before: t.exposeInt('pastCount', {
      description: `The number of articles in the ${PAST_WINDOWS} preceding windows of the same length that mention the entity.`,
    }),
    expected: t.exposeFloat('expected', {
      description:
        'The number of articles in the window that would mention the entity if its share were the same as in the preceding windows.',
    }),
    score: t.exposeFloat('score', {
      description:
        'The statistical significance of the increase: the log-likelihood ratio G² (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19, 1993) of the numbers of articles that mention the entity and that do not, in the window and in the preceding windows. A value above 10.83 occurs by chance in one of 1,000 cases.',
    }),
  }),
});

interface TrendingArguments extends CountArguments {
  readonly first?: number | null | undefined;
  readonly since: string;
  readonly until?: string | null | undefined;
}

const requested = (args: TrendingArguments) => ({
  window: windowOf(args.since, args.until ?? new Date().toISOString()),
  limit: listLimit(args),
  includeCopies: args.includeCopies ?? false,
});

/** The cost of finding trends. */
const RISING = 5_000;
const options = longList(RISING, requested);

builder.queryField('trending', (t) =>
  t.field({
    type: [Trend],
    description: `The entities that are mentioned in a larger share of articles in a time window than in the ${PAST_WINDOWS} preceding windows of the same length, most significant increase first. The window from \`since\` to \`until\` consists of whole days (UTC). A window of more than ${MAX_DAYS} days fails with OUT_OF_RANGE. The candidates are the ${grouped(TREND_CANDIDATES)} entities that are mentioned most often in the newest ${grouped(TREND_ARTICLES)} articles in the window. Only the ${TREND_COMPARED} candidates that are most overrepresented in comparison with all stored articles are compared with the preceding windows. The list is empty if there are no articles in the preceding windows.`,
    ...options,
    // The default of `until` is the current time.
    extensions: mergeExtensions(options.extensions, withMaxAge(60)),
    args: {
      ...options.args,
      ...countArguments,
      since: t.arg({
        type: 'DateTime',
        required: true,
        description: 'The start of the window, rounded down to the start of its day (UTC).',
      }),
      until: t.arg({
        type: 'DateTime',
        description:
          'The end of the window, rounded up to the end of its day (UTC). Defaults to the current time.',
      }),
      kinds: t.arg({ type: [EntityKindType], description: DESCRIPTIONS.kinds }),
    },
    resolve: (_, args, { loaders }) => {
      const { window, ...request } = requested(args);
      return window === null
        ? []
        : loaders.load(trendingReader, { kinds: kindsOf(args), window, ...request });
    },
  }),
);

/** Returns the days from `since` (inclusive) to `until` (exclusive); null if there are none. Throws OUT_OF_RANGE. */
function windowOf(since: string, until: string): TrendWindow | null {
  if (since >= until) return null;
  const from = since.slice(0, 10);
  const to = new Date(Date.parse(until) - 1).toISOString().slice(0, 10);
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days <= MAX_DAYS) return { from, to, days };
  throw new DatelineError(
    'OUT_OF_RANGE',
    `The window must have at most ${MAX_DAYS} days (got ${days}). Use a later \`since\` or an earlier \`until\`.`,
  );
}
