import type { TimeExpression } from '../../../model/extraction.ts';
import { sentenceOf, spanOf } from '../../document/document.ts';
import { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, Step } from '../../document/draft.ts';
import type { TimeStart } from '../../document/time-start.ts';
import { dayOf, isoDay, isValid, type Period } from '../calendar.ts';
import { clearCountry } from '../country.ts';
import { readDate } from './dates/dates.ts';
import { readHoliday } from './dates/holidays.ts';
import { readNumericDate } from './dates/numeric-dates.ts';
import { readNthWeekday, readWeekday } from './dates/weekdays.ts';
import { readNamedDay, readPeriod } from './periods/periods.ts';
import { readReference, readShift, readUnitBefore } from './periods/references.ts';
import { readWeekend, readWeekOf } from './periods/weekends.ts';
import { readRange } from './ranges.ts';
import type { ReadTime, TimeContext, TimeReading } from './reading.ts';
import { readThird } from './thirds.ts';
import { readFiscalYear, readPeriodEnding } from './years/fiscal-years.ts';
import { readPartOfYear } from './years/quarters.ts';
import { readSeason } from './years/seasons.ts';
import { readYear } from './years/years.ts';

/** The maximum length of the first word of a date or period, in characters. */
const LONGEST = 24;

/** The readers of dates and periods, by the kind of the first word. The first reading is used. */
const READERS: Readonly<Record<TimeStart, readonly ReadTime[]>> = {
  article: [readShift],
  day: [readNamedDay],
  figure: [readNumericDate, readDate, readYear, readNthWeekday, readPartOfYear, readPeriodEnding, readShift],
  fiscal: [readPartOfYear, readFiscalYear],
  holiday: [readHoliday],
  hyphenated: [readThird, readPartOfYear],
  month: [readHoliday, readDate],
  number: [readPeriodEnding, readShift],
  ordinal: [readHoliday, readNthWeekday, readPartOfYear, readYear],
  reference: [readReference],
  season: [readSeason],
  shift: [readHoliday, readNthWeekday, readPartOfYear, readPeriod, readReference],
  third: [readThird],
  unit: [readPeriodEnding, readUnitBefore, readWeekend, readWeekOf],
  weekday: [readWeekday],
};

/**
 * Extracts dates and periods. Relative dates and periods are resolved against the day of publication in UTC. Whether a
 * weekday, or a month without a year, is in the past or in the future depends on the verb of its clause.
 */
export const timesStep: Step = {
  name: 'times',
  needs: ['matches', 'names', 'countries'],
  gives: ['times'],
  run(draft) {
    const context = contextOf(draft);
    const { reader } = context;
    const found: TimeExpression[] = [];
    for (let at = 0; at < reader.length; ) {
      const one = reader.timeStart(at) ? readRange(context, at, readSingle) : undefined;
      const isComplete = one !== undefined && reader.sameSentence(at, one.end - 1);
      if (isComplete && one.period && isValid(one.period)) {
        found.push(expressionOf(draft, at, one.end, one.period));
        context.reference = { period: one.period, sentence: reader.words[at]?.sentence ?? 0 };
      }
      at = isComplete ? one.end : at + 1;
    }
    draft.times = found;
  },
};

function contextOf(draft: Draft): TimeContext {
  const { publishedAt } = draft.input;
  let country: string | null | undefined = null;
  return {
    reader: DocumentReader.of(draft),
    today: Number.isFinite(publishedAt.getTime()) ? dayOf(publishedAt) : 0,
    country: () => {
      if (country === null) country = clearCountry(draft);
      return country;
    },
    reference: undefined,
  };
}

function expressionOf({ document }: Draft, at: number, after: number, period: Period): TimeExpression {
  const { start, end } = spanOf(document, at, after - 1);
  const from = isoDay(period.from);
  return {
    text: document.body.slice(start, end),
    start,
    end,
    from,
    to: period.to === period.from ? from : isoDay(period.to),
    sentence: sentenceOf(document, at),
  };
}

function readSingle(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const start = reader.timeStart(at);
  if (!start || reader.text(at).length > LONGEST) return undefined;
  for (const read of READERS[start]) {
    const found = read(context, at);
    if (found) return found;
  }
  return undefined;
}
