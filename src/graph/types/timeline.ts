import { DatelineError } from '../../errors.ts';
import {
  type BucketRow,
  entityTimelineReader,
  MAX_BUCKETS,
  type TimelineArguments,
  type TimelineUnit,
  timelineReader,
} from '../../store/read/entities/timelines.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { whenLoaded } from '../loading/loaded.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { Entity } from './refs.ts';

/** Cost of reading days, beside that of making buckets of them. */
const DAYS = 20;
/** Cost of the buckets of a few years, by how long each is. */
const BUCKETS: Readonly<Record<string, number>> = { day: 800, week: 100, month: 30, year: 10 };
/** Cost of searching for what matches a filter: all of it is counted. */
const SEARCH = 500;

const TimelineBucket = builder.objectRef<BucketRow>('TimelineBucket').implement({
  description: 'A stretch of time, and how many articles were published in it.',
  // Few timelines have the thousand that they may have: see `ofInterval`.
  extensions: withCost(0.02),
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'Its first day (UTC).' }),
    articleCount: t.exposeInt('articleCount', {
      description: 'How many articles, of the days that were asked for.',
    }),
  }),
});

const TimelineInterval = builder.enumType('TimelineInterval', {
  description: 'How long each bucket of a timeline is. Days are those of UTC.',
  values: {
    DAY: { value: 'day', description: 'A calendar day.' },
    WEEK: { value: 'week', description: 'A week, from Monday (ISO 8601).' },
    MONTH: { value: 'month', description: 'A calendar month.' },
    YEAR: { value: 'year', description: 'A calendar year.' },
  } as const,
});

const ofInterval = mergeExtensions(
  withCost(1),
  withInputRules({ units: (interval) => BUCKETS[String(interval)] ?? 0 }),
);

const timelineArguments = builder.args((t) => ({
  interval: t.field({
    type: TimelineInterval,
    required: true,
    extensions: ofInterval,
    description: 'How long each bucket is.',
  }),
  from: t.field({ type: 'Date', description: 'The first day; that of the first article, if not given.' }),
  until: t.field({ type: 'Date', description: 'The last day; that of the last article, if not given.' }),
  filter: t.field({
    type: ArticleFilterType,
    description: 'Which articles are counted; all without it.',
    extensions: withCost(SEARCH),
  }),
}));

const extensions = mergeExtensions(
  withListSize({ assumedSize: MAX_BUCKETS }),
  withCost(DAYS),
  withCheck((args: Given) => toArguments(args)),
);
const how = `Every bucket from the first day to the last, also those without an article. At most ${MAX_BUCKETS}.`;

interface Given {
  readonly interval: TimelineUnit;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly filter?: ArticleFilterInput | null | undefined;
}

/** The longest that a bucket can be, in days. */
const DAYS_OF_BUCKET: Readonly<Record<TimelineUnit, number>> = { day: 1, week: 7, month: 31, year: 366 };
const DAY = 86_400_000;

/** Throws BAD_ID, BAD_USER_INPUT, BAD_PAGE_SIZE and OUT_OF_RANGE. */
function toArguments({ interval, from, until, filter }: Given): TimelineArguments {
  if (from && until) {
    checkLength((Date.parse(until) - Date.parse(from)) / DAY / DAYS_OF_BUCKET[interval]);
  }
  return { filter: toArticleFilter(filter), unit: interval, from: from ?? null, until: until ?? null };
}

/** Throws OUT_OF_RANGE for more buckets than a timeline may have. */
function checkLength(buckets: number): void {
  if (buckets <= MAX_BUCKETS) return;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `The timeline would have more than ${MAX_BUCKETS} buckets. Ask for a longer \`interval\`, or for less time with \`from\` and \`until\`.`,
  );
}

function checked(buckets: BucketRow[]): BucketRow[] {
  checkLength(buckets.length);
  return buckets;
}

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `How many articles were published, over time. ${how}`,
    args: timelineArguments,
    extensions,
    resolve: (_, args, { loaders }) => whenLoaded(loaders.load(timelineReader, toArguments(args)), checked),
  }),
);

builder.interfaceField(Entity, 'timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `How many articles speak of it, over time. ${how}`,
    args: timelineArguments,
    extensions,
    resolve: (entity, args, { loaders }) =>
      whenLoaded(loaders.load(entityTimelineReader, entity.id, toArguments(args)), checked),
  }),
);
