import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import {
  type BucketRow,
  entityTimelineReader,
  MAX_BUCKETS,
  type TimelineArguments,
  type TimelineUnit,
  timelineReader,
} from '../../store/read/entities/timelines.ts';
import { COUNTED, SAMPLING } from '../../store/read/filter/sample.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { whenLoaded } from '../loading/loaded.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { type CountArguments, countArguments, countedArticles } from './include-copies.ts';
import { Entity } from './refs.ts';

/** The cost of reading the days, in addition to the cost of the buckets. */
const DAYS = 20;
/** The cost of all buckets of a timeline of a few years, by the length of a bucket. */
const BUCKETS: Readonly<Record<string, number>> = { day: 800, week: 100, month: 30, year: 10 };
/** The cost of a search by a filter. All matches are counted. */
const SEARCH = 500;

const TimelineBucket = builder.objectRef<BucketRow>('TimelineBucket').implement({
  description: 'A time interval and the number of articles published in it.',
  // Few timelines have the maximum of 1,000 buckets. The actual number is included in `intervalCost`.
  extensions: withCost(0.02),
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'The first day of the interval (UTC).' }),
    articleCount: t.exposeInt('articleCount', {
      description:
        'The number of articles published in the interval. Articles published outside the requested period are not counted.',
    }),
    exact: t.exposeBoolean('exact', {
      description:
        'Whether `articleCount` is exact. False if it is an estimate, which requires the argument `approximate`.',
    }),
  }),
});

const TimelineInterval = builder.enumType('TimelineInterval', {
  description: 'The lengths of the intervals of a timeline. Days are in UTC.',
  values: {
    DAY: { value: 'day', description: 'A calendar day.' },
    WEEK: { value: 'week', description: 'A week from Monday to Sunday (ISO 8601).' },
    MONTH: { value: 'month', description: 'A calendar month.' },
    YEAR: { value: 'year', description: 'A calendar year.' },
  } as const,
});

const intervalCost = mergeExtensions(
  withCost(1),
  withInputRules({ units: (interval) => BUCKETS[String(interval)] ?? 0 }),
);

const timelineArguments = {
  ...countArguments,
  ...builder.args((t) => ({
    interval: t.field({
      type: TimelineInterval,
      required: true,
      extensions: intervalCost,
      description: 'The length of each interval.',
    }),
    from: t.field({
      type: 'Date',
      description:
        'The first day of the period. Defaults to the day of the earliest article that is counted.',
    }),
    until: t.field({
      type: 'Date',
      description:
        'The last day of the period, inclusive. Defaults to the day of the latest article that is counted.',
    }),
    filter: t.field({
      type: ArticleFilterType,
      description:
        'The conditions that articles must match to be counted. If omitted, the articles are not filtered.',
      extensions: withCost(SEARCH),
    }),
    approximate: t.boolean({
      defaultValue: false,
      description: `Whether the numbers may be estimates. If about ${grouped(COUNTED)} or more articles match the \`filter\`, they are estimated from a random sample of one in ${SAMPLING} articles, which is much faster than counting them.`,
    }),
  })),
};

const extensions = mergeExtensions(
  withListSize({ assumedSize: MAX_BUCKETS }),
  withCost(DAYS),
  withCheck((args: TimelineInput) => toArguments(args)),
);
const NOTE = `Intervals without articles are included. A request for more than ${grouped(MAX_BUCKETS)} intervals fails with OUT_OF_RANGE.`;

interface TimelineInput extends CountArguments {
  readonly interval: TimelineUnit;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly filter?: ArticleFilterInput | null | undefined;
  readonly approximate?: boolean | null | undefined;
}

/** The maximum length of a bucket in days. */
const DAYS_OF_BUCKET: Readonly<Record<TimelineUnit, number>> = { day: 1, week: 7, month: 31, year: 366 };
const DAY = 86_400_000;

/**
 * Converts the arguments to the arguments of the reader. Throws BAD_ID, BAD_USER_INPUT, BAD_PAGE_SIZE and
 * OUT_OF_RANGE.
 */
function toArguments(input: TimelineInput): TimelineArguments {
  const { interval, from, until, filter, includeCopies, approximate } = input;
  if (from && until) {
    checkLength((Date.parse(until) - Date.parse(from)) / DAY / DAYS_OF_BUCKET[interval]);
  }
  return {
    filter: countedArticles(toArticleFilter(filter), includeCopies),
    unit: interval,
    from: from ?? null,
    until: until ?? null,
    approximate: approximate ?? false,
  };
}

/** Throws OUT_OF_RANGE if there are more buckets than a timeline may have. */
function checkLength(buckets: number): void {
  if (buckets <= MAX_BUCKETS) return;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `A timeline must have at most ${grouped(MAX_BUCKETS)} intervals (got at least ${grouped(Math.ceil(buckets))}). Use a longer \`interval\`, or a shorter period with \`from\` and \`until\`.`,
  );
}

function checked(buckets: BucketRow[]): BucketRow[] {
  checkLength(buckets.length);
  return buckets;
}

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `The number of articles over time, by publication date. ${NOTE}`,
    args: timelineArguments,
    extensions,
    resolve: (_, args, { loaders }) => whenLoaded(loaders.load(timelineReader, toArguments(args)), checked),
  }),
);

builder.interfaceField(Entity, 'timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `The number of articles that mention the entity over time, by publication date. ${NOTE}`,
    args: timelineArguments,
    extensions,
    resolve: (entity, args, { loaders }) =>
      whenLoaded(loaders.load(entityTimelineReader, entity.id, toArguments(args)), checked),
  }),
);
