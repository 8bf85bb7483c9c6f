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
import { EntityKindType, kindsOf } from './enums.ts';
import { Entity } from './refs.ts';

const MAX_DAYS = 92;
const DAY = 86_400_000;

const Trend = builder.objectRef<TrendRow>('Trend').implement({
  description: 'That more articles speak of something than its own past lets expect, and why.',
  fields: (t) => ({
    node: t.field({ type: Entity, description: 'What they speak of.', resolve: (row) => row }),
    articleCount: t.exposeInt('windowCount', { description: 'How many articles of the window speak of it.' }),
    before: t.exposeInt('pastCount', {
      description: `How many did in the ${PAST_WINDOWS} windows before, each as long.`,
    }),
    expected: t.exposeFloat('expected', {
      description: 'How many of the window would, if the share of articles that do were as it was before.',
    }),
    score: t.exposeFloat('score', {
      description:
        'How sure it is that this is no chance: the log-likelihood ratio G² (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19, 1993) of the articles that speak of it and those that do not, in the window and before. Beyond 10.83, chance alone does so once in a thousand times.',
    }),
  }),
});

interface TrendingArguments {
  readonly first?: number | null | undefined;
  readonly since: string;
  readonly until?: string | null | undefined;
}

const requested = (args: TrendingArguments) => ({
  window: windowOf(args.since, args.until ?? new Date().toISOString()),
  limit: listLimit(args),
});

/** Cost of finding what rose. */
const RISING = 5_000;
const trends = longList(RISING, requested);

builder.queryField('trending', (t) =>
  t.field({
    type: [Trend],
    description: `What more articles speak of than its own past lets expect, the surest first. The window is whole days (UTC), at most ${MAX_DAYS}; compared with the ${PAST_WINDOWS} windows before are, of the ${TREND_CANDIDATES} that most of its newest ${TREND_ARTICLES} articles speak of, the ${TREND_COMPARED} that all the archive lets expect least. Nothing rises where the archive has no article of those.`,
    ...trends,
    // Without `until` it goes with the clock.
    extensions: mergeExtensions(trends.extensions, withMaxAge(60)),
    args: {
      ...trends.args,
      since: t.arg({ type: 'DateTime', required: true, description: 'The window begins with its day.' }),
      until: t.arg({
        type: 'DateTime',
        description: 'The window ends before this moment, with the day that it is in. Now, if not given.',
      }),
      kinds: t.arg({ type: [EntityKindType], description: 'Only these kinds; all if not given.' }),
    },
    resolve: (_, args, { loaders }) => {
      const { window, limit } = requested(args);
      return window === null ? [] : loaders.load(trendingReader, { kinds: kindsOf(args), window, limit });
    },
  }),
);

/** The days from a moment to before another; null where there are none. Throws OUT_OF_RANGE. */
function windowOf(since: string, until: string): TrendWindow | null {
  if (since >= until) return null;
  const from = since.slice(0, 10);
  const to = new Date(Date.parse(until) - 1).toISOString().slice(0, 10);
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days <= MAX_DAYS) return { from, to, days };
  throw new DatelineError(
    'OUT_OF_RANGE',
    `The window is ${days} days long, and ${MAX_DAYS} are the most: give a later \`since\` or an earlier \`until\`.`,
  );
}
