import { DatelineError } from '../../errors.ts';
import {
  type BucketRow,
  MAX_BUCKETS,
  readEntityTimelines,
  readTimeline,
  type TimelineArguments,
  type TimelineUnit,
} from '../../store/read/timelines.ts';
import { builder } from '../builder.ts';
import { sized, weighing } from '../directives.ts';
import { whenLoaded } from '../loaders.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { Entity } from './refs.ts';

const TimelineBucket = builder.objectRef<BucketRow>('TimelineBucket').implement({
  description: 'A stretch of time, and how many articles were published in it.',
  // Two small values: a timeline of a thousand is no more work than a page of a hundred.
  extensions: weighing(0.1),
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

const timelineArguments = builder.args((t) => ({
  interval: t.field({
    type: TimelineInterval,
    required: true,
    description: 'How long each bucket is.',
  }),
  from: t.field({ type: 'Date', description: 'The first day; that of the first article, if not given.' }),
  until: t.field({ type: 'Date', description: 'The last day; that of the last article, if not given.' }),
  filter: t.field({ type: ArticleFilterType, description: 'Which articles are counted; all without it.' }),
}));

const extensions = sized({ assumedSize: MAX_BUCKETS });
const how = `Every bucket from the first day to the last, also those without an article. At most ${MAX_BUCKETS}.`;

interface Given {
  readonly interval: TimelineUnit;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly filter?: ArticleFilterInput | null | undefined;
}

/** Throws BAD_ID and BAD_PAGE_SIZE. */
const toArguments = ({ interval, from, until, filter }: Given): TimelineArguments => ({
  filter: toArticleFilter(filter),
  unit: interval,
  from: from ?? null,
  until: until ?? null,
});

/** Throws OUT_OF_RANGE for more buckets than a timeline may have. */
function checkLength(buckets: BucketRow[]): BucketRow[] {
  if (buckets.length <= MAX_BUCKETS) return buckets;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `The timeline would have more than ${MAX_BUCKETS} buckets. Ask for a longer \`interval\`, or for less time with \`from\` and \`until\`.`,
  );
}

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `How many articles were published, over time. ${how}`,
    args: timelineArguments,
    extensions,
    resolve: (_, args, { loaders }) => whenLoaded(loaders.read(readTimeline, toArguments(args)), checkLength),
  }),
);

builder.interfaceField(Entity, 'timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `How many articles speak of it, over time. ${how}`,
    args: timelineArguments,
    extensions,
    resolve: (entity, args, { loaders }) =>
      whenLoaded(loaders.each(readEntityTimelines, toArguments(args), entity.id), checkLength),
  }),
);
