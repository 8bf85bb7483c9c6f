import { ALL_TIME, type TimeRange } from '../../store/read/filter/time-range.ts';
import { builder } from '../builder/builder.ts';
import type { Given } from './given.ts';

/** The value of the input type `TimeRange`. */
export interface RangeInput {
  readonly since?: Given<string>;
  readonly until?: Given<string>;
}

export const TimeRangeInput = builder.inputType('TimeRange', {
  description: 'A period of time from `since` to `until`.',
  fields: (t) => ({
    since: t.field({
      type: 'DateTime',
      description: 'The start of the period, inclusive. Unlimited if omitted.',
    }),
    until: t.field({
      type: 'DateTime',
      description: 'The end of the period, exclusive. Unlimited if omitted.',
    }),
  }),
});

/** Converts the input to a time range. Without input, the time range is unlimited. */
export const toTimeRange = (input: Given<RangeInput>): TimeRange =>
  input ? { since: input.since ?? null, until: input.until ?? null } : ALL_TIME;
