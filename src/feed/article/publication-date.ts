import { z } from 'zod';

const DATE = z.iso.date();
const DATE_TIME = z.iso.datetime({ offset: true });
const EXPECTED = 'an ISO 8601 date, or a date with a time and a time zone, for example 2024-08-20T12:00:00Z';

/** ISO 8601 without separators: 20260504, 20260504T093000Z. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/;
const PARTS = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(.*))?$/;
const DAY = 86_400_000;

/** A date and time of publication. Each message completes "`publishedAt` must be …". */
export const publicationDate = z.string({ error: EXPECTED }).transform((text, context): Date => {
  const date = extended(text.trim());
  if (DATE.safeParse(date).success || DATE_TIME.safeParse(date).success) return new Date(date);
  context.addIssue({ code: 'custom', message: rule(date) });
  return z.NEVER;
});

/** Returns whether a date is more than a day in the future. Differences between clocks or time zones are smaller. */
export const isFuture = (date: Date): boolean => date.getTime() > Date.now() + DAY;

/** Converts the basic format of ISO 8601 to the extended format. Returns other texts unchanged. */
function extended(text: string): string {
  const [basic, year, month, day, hour, minute, second = '00', utc, offset, offsetMinutes] =
    BASIC.exec(text) ?? [];
  if (basic === undefined) return text;
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}`;
  return `${year}-${month}-${day}${time}${utc ?? (offset === undefined ? '' : `${offset}:${offsetMinutes}`)}`;
}

/** Returns the rule that an invalid date breaks. */
function rule(date: string): string {
  const [, day, time, zone] = PARTS.exec(date) ?? [];
  if (day === undefined) return EXPECTED;
  if (!DATE.safeParse(day).success) return 'a date that exists';
  if (time === undefined) return EXPECTED;
  if (!DATE_TIME.safeParse(`${day}T${time}Z`).success) return 'a date with a time from 00:00 to 23:59:59';
  return zone === ''
    ? 'a date with a time and a time zone: add Z for UTC, or an offset such as +02:00'
    : EXPECTED;
}
