import { grouped } from '../../counted.ts';
import {
  type ApproximateCount,
  approximateCountReader,
} from '../../store/read/articles/approximate-count.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import { COUNTED, SAMPLING } from '../../store/read/filter/sample.ts';
import { builder, type FieldBuilder } from '../builder/builder.ts';
import { mergeExtensions, REPEATS_SEARCH, withCost } from '../builder/directives.ts';

/** The cost of reading the sample, and of counting up to `COUNTED` articles. */
const COUNTING = 1_000;

const ApproximateCountType = builder.objectRef<ApproximateCount>('ApproximateCount').implement({
  description: 'A number of articles that is an estimate if it is large.',
  fields: (t) => ({
    value: t.exposeInt('value', { description: 'The number of articles.' }),
    exact: t.exposeBoolean('exact', { description: 'Whether `value` is exact. False if it is an estimate.' }),
  }),
});

/** Defines the field of a list of articles that returns their number, counted or estimated. */
export const approximateCountField = (t: FieldBuilder<{ readonly filter: ArticleFilter }>) =>
  t.field({
    type: ApproximateCountType,
    description: `The number of matching articles. If about ${grouped(COUNTED)} or more articles match, it is estimated from a random sample of one in ${SAMPLING} articles, which is much faster than counting them for \`totalCount\`.`,
    extensions: mergeExtensions(withCost(COUNTING), REPEATS_SEARCH),
    resolve: ({ filter }, _, { loaders }) => loaders.load(approximateCountReader, filter),
  });
