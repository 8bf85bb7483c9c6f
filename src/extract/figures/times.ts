import type { TimeExpression } from '../../model/extraction.ts';
import { sentenceOf, spanOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft, Step } from '../document/draft.ts';
import { day, dayOf, isoDay, isValid, parts } from './calendar.ts';
import { readDate, type TimeReading } from './dates.ts';
import { readRelative } from './relative-times.ts';

/** The maximum length of the first word of a date or period, in characters. */
const LONGEST = 12;

/**
 * Extracts dates and periods. Relative dates and periods are resolved against the day of publication in UTC. A week
 * day, or a month without a year, is the latest one that does not start after the day of publication. With "next"
 * before it, it is the following one.
 */
export const timesStep: Step = {
  name: 'times',
  needs: ['matches'],
  gives: ['times'],
  run(draft) {
    const reader = DocumentReader.of(draft);
    const time = draft.input.publishedAt.getTime();
    const today = Number.isFinite(time) ? dayOf(draft.input.publishedAt) : 0;
    const found: TimeExpression[] = [];
    for (let at = 0; at < reader.length; ) {
      const one = read(reader, at, today);
      if (one && isValid(one.period)) found.push(expressionOf(draft, at, one));
      at = one ? one.end : at + 1;
    }
    draft.times = found;
  },
};

function expressionOf({ document }: Draft, at: number, reading: TimeReading): TimeExpression {
  const { start, end } = spanOf(document, at, reading.end - 1);
  return {
    text: document.body.slice(start, end),
    start,
    end,
    from: isoDay(reading.period.from),
    to: isoDay(reading.period.to),
    sentence: sentenceOf(document, at),
  };
}

/** Reads a date or period, or a range of two: "January to July 2023", "between Monday and Friday". */
function read(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const one = readSingle(reader, at, today);
  if (!one) return undefined;
  const link = reader.lower(one.end);
  const before = reader.lower(at - 1);
  const isRange =
    ((link === 'to' || link === 'until' || link === '–') && before !== 'to') ||
    (link === 'and' && before === 'between');
  const other =
    isRange && reader.sameSentence(at, one.end + 1) ? readSingle(reader, one.end + 1, today) : undefined;
  if (!other) return one;
  const { to } = other.period;
  // In "January to July 2023", the first month is in the year of the second.
  const { from } = one.period;
  const start = from > to ? day(parts(to).year, parts(from).month, 1) : from;
  return { period: { from: start, to }, end: other.end };
}

function readSingle(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  if (!reader.mayBeginTime(at) || reader.text(at).length > LONGEST) return undefined;
  return readDate(reader, at, today) ?? readRelative(reader, at, today);
}
