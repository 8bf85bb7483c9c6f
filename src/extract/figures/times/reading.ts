import type { DocumentReader } from '../../document/document-reader.ts';
import { type Period, parts } from '../calendar.ts';
import type { Direction } from '../tense/verbs.ts';

/** A date or period that extends to word `end` (exclusive). */
export interface TimeReading {
  /** Undefined if the words are a date or period that the text does not determine, or a name. */
  readonly period: Period | undefined;
  readonly end: number;
  /** Returns the period in a year, for an expression that is repeated each year and has no year. */
  readonly inYear?: (year: number) => Period;
  /** Whether the expression is a weekday without a date. */
  readonly isWeekday?: boolean;
}

/** The context on which the meaning of a date or period may depend. */
export interface TimeContext {
  readonly reader: DocumentReader;
  /** The day of publication. */
  readonly today: number;
  /** Returns the alpha-2 code of the country of the article if it is clear. */
  readonly country: () => string | undefined;
  /** The period that the text mentioned last, and its sentence. */
  reference: { readonly period: Period; readonly sentence: number } | undefined;
}

/** Reads a date or period that begins at a word. */
export type ReadTime = (context: TimeContext, at: number) => TimeReading | undefined;

/** The maximum distance from the day of publication, in days, at which a day is chosen regardless of the direction. */
const NEAR = 30;

/** Returns the number of days between a period and a day. */
export const distance = ({ from, to }: Period, day: number): number => Math.max(0, from - day, day - to);

/**
 * Returns the period, of those in the years around the day of publication, that matches the direction. If the text
 * does not decide, this is the nearest one, because the press states other years.
 */
export function nearestInYear(inYear: (year: number) => Period, today: number, direction: Direction): Period {
  const { year } = parts(today);
  const candidates = [inYear(year), inYear(year - 1), inYear(year + 1), inYear(year - 2), inYear(year + 2)];
  const possible = candidates.filter(
    ({ from, to }) => direction === 0 || (direction < 0 ? from <= today : to >= today),
  );
  return nearestOf(possible, today) ?? inYear(year);
}

/** The factor that multiplies the distance of a past period: the press mostly reports on the past. */
const PAST_WEIGHT = 0.6;

/**
 * Returns the day in the year that matches the direction. A day within `NEAR` days takes precedence over the direction.
 */
export function nearestDay(inYear: (year: number) => Period, today: number, direction: Direction): Period {
  const nearest = nearestInYear(inYear, today, 0);
  return distance(nearest, today) <= NEAR ? nearest : nearestInYear(inYear, today, direction);
}

function nearestOf(periods: readonly Period[], today: number): Period | undefined {
  const far = (one: Period): number => distance(one, today) * (one.to < today ? PAST_WEIGHT : 1);
  let best: Period | undefined;
  for (const one of periods) if (!best || far(one) < far(best)) best = one;
  return best;
}

/** Returns the period that the text mentioned last, at most two sentences before a word. */
export function referenceAt({ reader, reference }: TimeContext, at: number): Period | undefined {
  const sentence = reader.words[at]?.sentence ?? 0;
  return reference && sentence - reference.sentence <= 2 ? reference.period : undefined;
}
